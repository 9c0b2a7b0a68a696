import type { Source } from '../../compile/positions.ts';
import type { Finding, Level } from '../../model/finding.ts';
import type { AnyWriteUp } from '../subject.ts';
import { factsOf, isAtLeast, levelAt, louder } from './levels.ts';
import { fixOf, messageOf } from './message.ts';
import type { WordingMatch, WordingRule } from './rule.ts';
import { baseLanguage, orderOf, rulesByLanguage } from './rules.ts';
import { isInTerm } from './terms.ts';

export interface JudgedWording {
  readonly findings: readonly Finding[];
  /** Rules that find something here, whatever the level. */
  readonly used: ReadonlySet<string>;
  /** Rules with an error in a sentence that other pages count: no exception can cover it. */
  readonly unwaivable: ReadonlySet<string>;
  /** The author's exceptions: reasons by rule. */
  readonly reasons: ReadonlyMap<string, string>;
}

interface Judged {
  readonly rule: WordingRule;
  readonly match: WordingMatch;
  readonly level: Level;
}

/** The findings of one write-up: one for each rule, with all its places. Source: wording-rules.md, section 2. */
export function judgeWording(
  writeUp: AnyWriteUp,
  matches: readonly WordingMatch[],
  source: () => Source,
  terms: readonly string[],
): JudgedWording {
  const rules = new Map((rulesByLanguage[baseLanguage(writeUp.lang)] ?? []).map((rule) => [rule.id, rule]));
  const facts = factsOf(writeUp);
  const levels: Readonly<Record<string, Level | 'off'>> = writeUp.context.settings.wording.levels;
  const judged = matches.flatMap((match): Judged[] => {
    const rule = rules.get(match.rule);
    const own = rule && levelAt(rule, match);
    if (!rule || !own || isInTerm(source().text, match.start, match.end, terms)) return [];
    const set = Object.hasOwn(levels, rule.id) ? (levels[rule.id] ?? own) : own;
    if (set === 'off') return [];
    const level = rule.adjust ? rule.adjust(set, facts, match.words) : set;
    return level === undefined ? [] : [{ rule, match, level: match.isDiscussed ? 'info' : level }];
  });
  const isUnwaivable = ({ match, level }: Judged) =>
    level === 'error' && (match.context === 'gate' || match.context === 'followUp');
  const reasons = reasonsOf(writeUp);
  const byRule = Map.groupBy(withoutRepeats(judged), ({ rule }) => rule);
  const findings = [...byRule].map(([rule, all]) => {
    const reason = reasons.get(rule.id);
    const waived = all.map((each) => (reason === undefined || isUnwaivable(each) ? each.level : 'info'));
    const level = heardIn(writeUp, waived.reduce(louder));
    const [first, ...rest] = all
      .map(({ match }) => match)
      .sort((a, b) => a.start - b.start)
      .map((match) => ({ match, place: source().place(match.start, match.end, match.field) }));
    if (!first) throw new Error(`${rule.id} has no place.`);
    return {
      rule: rule.id,
      level,
      place: first.place,
      ...(rest.length > 0 ? { also: rest.map(({ place }) => place) } : {}),
      message: messageOf(
        rule,
        first.match.words,
        [first, ...rest].map(({ place }) => place.start?.line ?? 1),
      ),
      fix: fixOf(rule, first.match.context, level === 'info' ? reason : undefined),
    };
  });
  return {
    findings,
    used: new Set(judged.map(({ rule }) => rule.id)),
    unwaivable: new Set(judged.filter(isUnwaivable).map(({ rule }) => rule.id)),
    reasons,
  };
}

/** A draft hears offers; an imported text was written by people who can't be asked. */
function heardIn({ status, fields }: AnyWriteUp, level: Level): Level {
  const isImported = 'imported' in fields && fields.imported !== undefined;
  if (isImported) return 'info';
  return status === 'draft' && level === 'error' ? 'warning' : level;
}

function reasonsOf({ fields }: Pick<AnyWriteUp, 'fields'>): ReadonlyMap<string, string> {
  const entries = ('lintAllow' in fields ? fields.lintAllow : undefined) ?? [];
  return new Map(
    entries.flatMap((entry): [string, string][] =>
      entry?.rule !== undefined && entry.reason !== undefined ? [[entry.rule, entry.reason]] : [],
    ),
  );
}

/** Of two uses of which one holds the other's words the louder stays; of equals the longer, then the first rule. */
function withoutRepeats(judged: readonly Judged[]): readonly Judged[] {
  const length = ({ match }: Judged) => match.end - match.start;
  const ranked = [...judged].sort(
    (a, b) =>
      (a.level === b.level ? 0 : isAtLeast(a.level, b.level) ? -1 : 1) ||
      length(b) - length(a) ||
      orderOf(a.rule.id) - orderOf(b.rule.id),
  );
  const holds = (a: WordingMatch, b: WordingMatch) => a.start <= b.start && a.end >= b.end;
  return ranked.filter(
    ({ match }, index) => !ranked.slice(0, index).some(({ match: kept }) => holds(kept, match) || holds(match, kept)),
  );
}
