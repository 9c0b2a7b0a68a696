import { type Clock, check, type SourceFile } from '../../src/checking/check.ts';
import { speakerIn } from '../../src/checking/messages/tongues.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ArchiveSettings } from '../../src/model/schema/archive.ts';
import type { Catalog } from '../../src/model/schema/catalog.ts';
import type { Sentence, Speak } from '../../src/model/sentence.ts';
import { type Names, namesIn } from './names.ts';

/** What a new file is written against: the settings, and what there is already. */
export interface Known {
  readonly settings: ArchiveSettings;
  readonly catalog: Catalog;
  readonly names: Names;
  readonly files: readonly SourceFile[];
  readonly clock: Clock;
  /** In the archive's first language. */
  readonly speak: Speak;
}

/** A file to be: its path from the project's root, and its text. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** Paths of other files that the check of this one asks for. */
  readonly asksFor?: readonly string[];
  /** Facts for whoever wrote it, beside the path. */
  readonly notes?: readonly Sentence[];
}

export const bytesOf = ({ path, text }: Draft): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });

/** Why there is no draft: a fact and the next step. */
export interface Refusal {
  readonly refusal: Sentence;
  /** The one option that would help, when it is a missing answer. */
  readonly asks?: string;
}

const settingsFiles = ['content/archive.yaml', 'content/catalog.yaml'];

export async function knownFrom(files: readonly SourceFile[], clock: Clock): Promise<Known> {
  const { settings, catalog } = check(only(files, settingsFiles), clock);
  const speak = await speakerIn(settings.languages[0] ?? 'en');
  return { settings, catalog, names: namesIn(files.map(({ path }) => path)), files, clock, speak };
}

const only = (files: readonly SourceFile[], paths: readonly string[]) =>
  files.filter(({ path }) => paths.includes(path));

/** The fields of one file, as far as its schema lets them pass. */
export function readFields({ files, clock }: Known, path: string) {
  return check(only(files, [...settingsFiles, path]), clock).writeUps.find((writeUp) => writeUp.path === path);
}

/** What the check says about a file that is not written yet. */
export interface Verdict {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Fields that the next status asks for. */
  readonly open: readonly string[];
  readonly before?: string;
}

export function judge({ files, clock }: Known, draft: Draft): Verdict {
  const { path, asksFor = [] } = draft;
  const { findings, todo } = check([...only(files, [...settingsFiles, ...asksFor]), bytesOf(draft)], clock);
  const here = findings.filter(({ place }) => place.file === path);
  const next = todo.find(({ file }) => file === path);
  return {
    errors: here.filter(({ level }) => level === 'error'),
    warnings: here.filter(({ level }) => level === 'warning'),
    open: next?.open ?? [],
    ...(next && { before: next.before }),
  };
}
