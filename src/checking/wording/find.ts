import type { Source } from '../../compile/positions.ts';
import { deepestTree } from '../../compile/safety.ts';
import type { BodyNode } from '../../compile/tree.ts';
import type { FrontMatter } from '../../compile/yaml/read-yaml.ts';
import type { WriteUpPath } from '../../model/paths.ts';
import { align } from './align.ts';
import { bodyRuns } from './body-runs.ts';
import { wordedFields } from './fields.ts';
import { matchesIn } from './match.ts';
import { normalise, type Readable } from './normalise.ts';
import type { WordingContext, WordingMatch } from './rule.ts';
import { baseLanguage, rulesByLanguage } from './rules.ts';

/** What was read of one write-up. */
export interface WordedText {
  readonly file: WriteUpPath;
  readonly source: Source;
  readonly front?: FrontMatter | undefined;
  readonly tree?: BodyNode | undefined;
}

/** One text that people wrote as their own words. */
export interface WordedRun {
  readonly readable: Readable;
  readonly context: WordingContext;
  readonly field?: { readonly path: readonly (string | number)[]; readonly key: string };
}

const bodyContexts = { postmortem: 'prose', story: 'story', reply: 'reply' } as const;

/** The texts of a front matter and of a body. Guides quote bad wording on purpose and have none. */
export function wordedRuns({ file, source, front, tree }: WordedText): readonly WordedRun[] {
  const { originalKind } = file;
  if (originalKind === 'guide') return [];
  const context = bodyContexts[originalKind];
  const fields = wordedFields(file, front?.data).map(({ path, key, context: own, value }): WordedRun => {
    const written = front?.scalarSource(path) ?? value;
    // A block scalar starts below its header.
    const header = /^[|>][^\n]{0,20}\n/.exec(written)?.[0].length ?? 0;
    const start = (front?.place(path).start?.offset ?? 0) + header;
    return {
      readable: normalise(value, align(value, written.slice(header), start)),
      context: own,
      field: { path, key },
    };
  });
  const runs = tree ? bodyRuns(tree, source.text, deepestTree) : [];
  return [...fields, ...runs.map((run) => ({ readable: normalise(run.value, run.alignment), context }))];
}

/** Everything the rules find. A file without a language is read with the rules of all; the archive's language decides later. */
export function findWording(runs: readonly WordedRun[], lang: string | undefined): readonly WordingMatch[] {
  const languages = lang === undefined ? Object.keys(rulesByLanguage) : [baseLanguage(lang)];
  return runs.flatMap(({ readable, context, field }) =>
    matchesIn(readable, ...languages).map(
      (match): WordingMatch => ({ ...match, context, ...(field ? { field: field.path, key: field.key } : {}) }),
    ),
  );
}
