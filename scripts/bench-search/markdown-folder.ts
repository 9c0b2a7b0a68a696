import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { documentOf, type SearchDocument } from '../../src/search/index/index-document.ts';
import type { Compared } from '../../src/search/similar/similar-terms.ts';

/** A Markdown file of any collection; its name without the ending is its id. */
export interface MarkdownText {
  readonly id: string;
  /** Never empty: without one, the first sentence after what it is about. */
  readonly title: string;
  readonly summary: string;
  readonly tags: readonly string[];
  /** Who or what it happened to. */
  readonly names: readonly string[];
  readonly owner: string;
  readonly body: string;
}

const text = z.coerce.string().catch('');
const texts = z.union([z.array(z.coerce.string()), z.string().transform((list) => list.split(/\s*,\s*/))]).catch([]);
const frontMatter = z
  .looseObject({
    title: text.default(''),
    summary: text.default(''),
    tags: texts.default([]),
    categories: texts.default([]),
    keywords: texts.default([]),
    company: text.default(''),
    product: text.default(''),
  })
  .catch({ title: '', summary: '', tags: [], categories: [], keywords: [], company: '', product: '' });

const longestTitle = 110;

/** Every Markdown file of a folder and the folders in it. Front matter that cannot be read counts as absent. */
export function readMarkdownFolder(folder: string): MarkdownText[] {
  const files = globSync('**/*.{md,mdx}', { cwd: folder }).sort();
  return files.map((file) => readMarkdown(basename(file, extname(file)), readFileSync(join(folder, file), 'utf8')));
}

export function readMarkdown(id: string, file: string): MarkdownText {
  const [whole = '', yaml = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/.exec(file) ?? [];
  const fields = frontMatter.parse(yamlOf(yaml));
  const body = file.slice(whole.length).trim();
  const names = [...new Set([fields.product, fields.company])].filter(Boolean);
  return {
    id,
    title: fields.title || titleFrom(names[0], fields.summary || body) || id,
    summary: fields.summary,
    tags: [...fields.tags, ...fields.categories, ...fields.keywords],
    names,
    owner: fields.company,
    body,
  };
}

function yamlOf(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}

function titleFrom(name: string | undefined, read: string): string {
  const [sentence = ''] = read.replace(/^#+\s*/, '').split(/(?<=[.!?])\s|\n/);
  return [name, sentence.slice(0, longestTitle)].filter(Boolean).join(': ');
}

/** Indexed as a write-up of ours is. */
export function documentOfMarkdown({ id, title, summary, tags, names, body }: MarkdownText): SearchDocument {
  const card = { id, url: `documents/${encodeURIComponent(id)}/`, lang: 'en', title, day: '' };
  const facets = { kind: ['incident'], lang: ['en'], status: ['published'] };
  return documentOf({ card, facets }, () => ({
    names,
    brief: [summary],
    tags,
    symptoms: [],
    rest: body.split(/\n{2,}/),
  }));
}

/** Compared with the others as a write-up of ours is. */
export function comparedMarkdown({ id, title, summary, tags, names, owner, body }: MarkdownText): Compared {
  return {
    id,
    texts: [
      { weight: 5, text: [...tags, ...names].join('\n') },
      { weight: 2, text: title },
      { weight: 2, text: summary },
      { weight: 1, text: body },
    ],
    ignored: [owner],
  };
}
