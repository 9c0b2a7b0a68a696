import type { Level } from '../../model/finding.ts';
import type { AnyWriteUp } from '../subject.ts';
import { contexts, type WordingMatch, type WordingRule, type WriteUpFacts } from './rule.ts';

type Loudness = Exclude<Level, 'todo'>;

const letters: Readonly<Record<string, Loudness>> = { E: 'error', W: 'warning', I: 'info' };
const loudness: readonly Level[] = ['info', 'warning', 'error'];

export const louder = (a: Level, b: Level): Level => (loudness.indexOf(a) >= loudness.indexOf(b) ? a : b);
export const isAtLeast = (a: Level, b: Level): boolean => louder(a, b) === a;

const isBelow = (key: string | undefined, paths: readonly string[]) =>
  key !== undefined && paths.some((path) => key === path || key.startsWith(`${path}.`));

/** Fields that readers outside the team read first: "some customers" is vague there. */
const impactFields = ['impact.who', 'impact.counted', 'brief'];

/**
 * The level of a rule at one place by the kind of the place alone; `undefined` where it is off. A rule that is only for
 * some fields speaks as information in the brief: "some customers" may be all that is known there.
 */
export function levelAt(rule: WordingRule, { context, key }: Pick<WordingMatch, 'context' | 'key'>): Level | undefined {
  if (rule.onlyIn && !isBelow(key, rule.onlyIn)) return undefined;
  if (rule.offIn && isBelow(key, rule.offIn)) return undefined;
  const level = letters[rule.levels[contexts.indexOf(context)] ?? ''];
  const isOverlaid = rule.impact !== undefined && isBelow(key, rule.onlyIn ? impactFields.slice(0, 2) : impactFields);
  return isOverlaid && level !== undefined ? louder(level, 'warning') : level;
}

/** What the write-up says about itself, as far as levels depend on it. */
export function factsOf(writeUp: AnyWriteUp): WriteUpFacts {
  const fields: {
    readonly tags?: unknown;
    readonly impact?: unknown;
    readonly kind?: unknown;
    readonly timeZone?: unknown;
  } = writeUp.fields;
  const impact = fields.impact as { readonly level?: unknown } | undefined;
  return {
    tags: Array.isArray(fields.tags) ? fields.tags.filter((tag) => typeof tag === 'string') : [],
    impactLevel: textOrNone(impact?.level),
    replyKind: writeUp.kind === 'reply' ? textOrNone(fields.kind) : undefined,
    hasZone: writeUp.kind !== 'postmortem' || fields.timeZone !== undefined || writeUp.moments.size > 0,
  };
}

const textOrNone = (value: unknown) => (typeof value === 'string' ? value : undefined);
