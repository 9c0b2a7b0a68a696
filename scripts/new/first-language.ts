import type { SourceFile } from '../../src/checking/check.ts';
import { readPath } from '../../src/model/paths.ts';
import { bytesOf } from './known.ts';

/**
 * The guides of an archive whose first language becomes another one. A guide that names no language is in the first:
 * where the old one stays beside the new one it is written out, and where it goes the translation takes its place.
 */
export function guidesIn(
  languages: readonly string[],
  guides: readonly SourceFile[],
  oldFirst: string,
): readonly SourceFile[] {
  const [first = oldFirst] = languages;
  if (first === oldFirst) return guides;
  return guides.flatMap((guide) => {
    const file = readPath(guide.path);
    if (file?.type !== 'write-up') return [guide];
    const front = frontOf(textOf(guide));
    if (front === undefined || languages.includes(oldFirst)) return [withLanguage(guide, front, file.lang ?? oldFirst)];
    if (file.lang !== undefined) return [];
    const path = guide.path.replace(/\.mdx$/, `.${first.toLowerCase()}.mdx`);
    const translation = guides.find((other) => other.path === path);
    const promoted = translation && asOriginal(guide.path, front, textOf(translation));
    return promoted ? [promoted] : [];
  });
}

const textOf = ({ bytes }: SourceFile) => new TextDecoder().decode(bytes);

interface Front {
  /** Each field with the lines below it. */
  readonly fields: readonly string[];
  readonly body: string;
}

function frontOf(text: string): Front | undefined {
  const [, front, body] = /^---\r?\n([\s\S]*?)^---[ \t]*\r?\n([\s\S]*)$/m.exec(text) ?? [];
  return front === undefined || body === undefined ? undefined : { fields: front.split(/^(?=\S)/m), body };
}

const nameOf = (field: string) => /^[^:]*/.exec(field)?.[0] ?? '';

function withLanguage(guide: SourceFile, front: Front | undefined, lang: string): SourceFile {
  const isTranslation = /\.[a-z-]+\.mdx$/.test(guide.path);
  if (front === undefined || isTranslation || front.fields.some((field) => nameOf(field) === 'lang')) return guide;
  return bytesOf({ path: guide.path, text: joined([...front.fields, `lang: ${lang}\n`], front.body) });
}

/** Facts of the original, words of the translation. */
function asOriginal(path: string, { fields }: Front, translation: string): SourceFile | undefined {
  const other = frontOf(translation);
  if (other === undefined) return undefined;
  const words = other.fields.filter((field) => ['title', 'summary'].includes(nameOf(field)));
  const facts = fields.filter((field) => !['title', 'summary', 'lang'].includes(nameOf(field)));
  return bytesOf({ path, text: joined([...words, ...facts], other.body) });
}

const joined = (fields: readonly string[], body: string) => `---\n${fields.join('')}---\n${body}`;
