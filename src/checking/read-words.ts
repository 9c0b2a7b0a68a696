import { decode } from '../compile/file-text.ts';
import { createSource, type Source } from '../compile/positions.ts';
import type { BodyNode } from '../compile/tree.ts';
import type { FrontMatter } from '../compile/yaml/read-yaml.ts';
import type { Finding } from '../model/finding.ts';
import type { FilePath } from '../model/paths.ts';
import { findNames } from './secrets/names.ts';
import { findPrivateData, type PrivateMatch } from './secrets/private-data.ts';
import { findSecrets, secretFindings } from './secrets/secrets.ts';
import { findWording, wordedRuns } from './wording/find.ts';
import type { WordingMatch } from './wording/rule.ts';

/** What the words of one file show, before settings and status decide what counts. Plain data for the cache. */
export interface FoundInWords {
  readonly wording: readonly WordingMatch[];
  readonly personal: readonly PrivateMatch[];
}

/** A drawing is a text too, and opened by many tools. */
export function secretsInImage(path: string, bytes: Uint8Array): readonly Finding[] {
  const { text } = path.endsWith('.svg') ? decode(path, bytes) : {};
  return text === undefined ? [] : secretFindings(createSource(path, text), findSecrets(text));
}

/** Secrets are findings at once: no setting and no status changes them. */
export function readWords(
  file: FilePath,
  read: { readonly source?: Source; readonly front?: FrontMatter; readonly tree?: BodyNode },
): { readonly secrets: readonly Finding[]; readonly words: FoundInWords } {
  const { source, front, tree } = read;
  if (!source) return { secrets: [], words: { wording: [], personal: [] } };
  const runs = file.type === 'write-up' ? wordedRuns({ file, source, front, tree }) : [];
  const declared = file.type === 'write-up' ? (file.lang ?? front?.data?.lang) : undefined;
  return {
    secrets: secretFindings(source, findSecrets(source.text)),
    words: {
      wording: findWording(runs, typeof declared === 'string' ? declared : undefined),
      personal: [...findPrivateData(source.text), ...findNames(runs, front?.data)],
    },
  };
}
