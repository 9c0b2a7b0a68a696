import type { Finding } from '../model/finding.ts';
import type { Status } from '../model/statuses.ts';
import { rulesByKind } from './all-rules.ts';
import { spokenPath } from './messages/spoken-path.ts';
import type { AnyWriteUp } from './subject.ts';

/** What a write-up still needs before its next step. */
export interface Todo {
  readonly file: string;
  readonly id: string;
  readonly before: Exclude<Status, 'draft'>;
  /** The open fields, each once, in the order of rules. */
  readonly open: readonly string[];
  readonly findings: readonly Finding[];
}

/** One list for each step that is still ahead and asks for something. `findings` are sorted. */
export function todoOf(writeUps: readonly AnyWriteUp[], findings: readonly Finding[]): readonly Todo[] {
  const byFile = Map.groupBy(
    findings.filter(({ level }) => level === 'todo'),
    ({ place }) => place.file,
  );
  return writeUps.flatMap((writeUp) => {
    const all = byFile.get(writeUp.file) ?? [];
    return (['in-review', 'published'] as const).flatMap((before) => {
      const own = all
        .filter(({ rule }) => stepOf(rule, writeUp) === before)
        .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
      if (own.length === 0) return [];
      const open = [...new Set(own.map(({ rule, place }) => spokenPath(place.field ?? []) || rule))];
      return [{ file: writeUp.file, id: writeUp.id, before, open, findings: own }];
    });
  });
}

const asking = [...rulesByKind.postmortem, ...rulesByKind.story];
const order = asking.map(({ id }) => id);

const stepOf = (rule: string, { review }: AnyWriteUp) =>
  asking.find(({ id }) => id === rule)?.asked?.[review] ?? 'published';
