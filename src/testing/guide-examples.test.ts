import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../checking/check.ts';
import { inEnglish } from '../model/sentence.ts';
import { readContent } from '../reading/read-content.ts';
import { filesOf } from './example-archive.ts';

const guides = readContent('content')
  .filter(({ path }) => /^content\/guides\/.+\.mdx$/.test(path))
  .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));

/** The kinds of write-up that guides show, each by a field that the others lack. */
const kinds = [
  [/^toldBy:/m, 'content/festival/an-example.mdx'],
  [/^sourceDate:/m, 'content/postmortems/2026-05-30-an-example.fr.mdx'],
  [/^team:/m, 'content/postmortems/2026-05-30-an-example.mdx'],
] as const;

/** Later than every day that a guide names. */
const clock = { today: '2027-01-01', nowMs: Date.UTC(2027, 0, 1) };

/** The file that an example is, or would be with the first lines of a draft. */
function fileOf(language: string, code: string): readonly [path: string, text: string] | undefined {
  const [, settings] = /^# (content\/\w+\.yaml)$/m.exec(code) ?? [];
  if (settings !== undefined) return [settings, code];
  const zone = /^timeZone:/m.test(code) ? '' : 'timeZone: UTC\n';
  if (language === 'yaml') return fileOf('mdx', `---\ntitle: A title of some words\nteam: web\n${zone}${code}---\n`);
  const [, path] = kinds.find(([field]) => field.test(code)) ?? [];
  return path !== undefined && code.startsWith('---\n') ? [path, code] : undefined;
}

const examples = guides.flatMap(({ path, text }) =>
  [...text.matchAll(/^```(mdx|yaml)\n(.*?)^```$/gms)].flatMap(([, language = '', code = ''], index) => {
    const file = fileOf(language, code);
    return file ? [[`${path}, example ${index + 1}`, file] as const] : [];
  }),
);

/** Rules that know no other file: an example need not name the teams and gates of this archive. */
const isOfOneFile = (rule: string) => /^[YSBTD]\d\d$/.test(rule);

test.each(examples)('%s can be copied as it is', (_, [path, text]) => {
  const { findings } = check(filesOf({ [path]: text }), clock);
  const faults = findings.filter(({ level, rule }) => level === 'error' && isOfOneFile(rule));
  expect(faults.map(({ rule, message }) => `${rule} ${inEnglish(message)}`)).toEqual([]);
});

test('every command that a guide or the README names is one of the package', () => {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const texts = [...guides, { path: 'README.md', text: readFileSync('README.md', 'utf8') }];
  const named = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => ({ path, name })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
});
