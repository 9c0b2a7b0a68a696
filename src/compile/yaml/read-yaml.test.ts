import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutFrontMatter } from '../cut-front-matter.ts';
import { createSource } from '../positions.ts';
import { readYaml } from './read-yaml.ts';

function frontOf(yaml: string) {
  const source = createSource('a.mdx', `---\n${yaml}\n---\n`);
  const { cut } = cutFrontMatter(source);
  if (!cut) throw new Error('The front matter of this test has no end.');
  return { source, front: readYaml(source, cut) };
}

/** What stands at the place of a field, and where that is. */
function shown(yaml: string, field: readonly (string | number)[], part?: 'key' | 'value') {
  const { source, front } = frontOf(yaml);
  const { start, end } = front.place(field, part);
  return `${start?.line}:${start?.column} ${source.text.slice(start?.offset, end?.offset)}`;
}

test('days and words stay text; numbers and true are what YAML says', () => {
  const { front } = frontOf('due: 2026-03-30\nat: 09:15\nyes: yes\nminutes: 17\nkey: true\nempty:');
  expect(front.data).toEqual({ due: '2026-03-30', at: '09:15', yes: 'yes', minutes: 17, key: true, empty: null });
});

test('a place is the value, or the key when it is asked for', () => {
  expect(shown('title: a\nteam: "b c"', ['team'])).toBe('3:7 "b c"');
  expect(shown('title: a\nteam: "b c"', ['team'], 'key')).toBe('3:1 team');
  expect(shown('tags: [one, two]', ['tags', 1])).toBe('2:13 two');
  expect(shown('tags: [one, two]', ['tags'])).toBe('2:7 [one, two]');
});

test('a block is at its key, its item at its first line', () => {
  const yaml = 'timeline:\n  - at: 09:15\n    what: Writes waited';
  expect(shown(yaml, ['timeline'])).toBe('2:1 timeline');
  expect(shown(yaml, ['timeline', 0])).toBe('3:5 at: 09:15');
  expect(shown(yaml, ['timeline', 0, 'what'])).toBe('4:11 Writes waited');
});

test('what is absent is at the nearest key, or at the opening line', () => {
  const yaml = 'timeline:\n  - at: 09:15';
  expect(shown(yaml, ['timeline', 0, 'what'])).toBe('3:5 at: 09:15');
  expect(shown(yaml, ['times', 'started'])).toBe('1:1 ---');
  expect(shown(yaml, ['title'])).toBe('1:1 ---');
  expect(frontOf(yaml).front.isWritten(['timeline', 0, 'at'])).toBe(true);
  expect(frontOf(yaml).front.isWritten(['timeline', 0, 'what'])).toBe(false);
});

test('a value is also known as it was written', () => {
  const { front } = frontOf('version: 1.10\ncount: 0x1F\nname: "a"');
  expect(front.scalarSource(['version'])).toBe('1.10');
  expect(front.scalarSource(['count'])).toBe('0x1F');
  expect(front.scalarSource(['name'])).toBe('"a"');
  expect(front.scalarSource(['none'])).toBeUndefined();
});

test('known faults are repaired in a copy, so that the other fields can still be judged', () => {
  const { front } = frontOf('title: Outage: database: locked\nreported: @mara saw it\nservices:\n\t- a\nteam: b');
  expect(front.problems.map(({ code, place }) => `${code} ${place.start?.line}:${place.start?.column}`)).toEqual([
    'Y01 2:8',
    'Y01 3:11',
    'Y03 5:1',
  ]);
  expect(front.data).toEqual({
    title: 'Outage: database: locked',
    reported: '@mara saw it',
    services: ['a'],
    team: 'b',
  });
});

test('the repair is offered as an edit', () => {
  const editOf = (yaml: string) => frontOf(yaml).front.problems[0]?.edits?.[0]?.text;
  expect(editOf('title: Outage: locked # so it was')).toBe('"Outage: locked"');
  expect(editOf('title: Why: "it" broke')).toBe(`'Why: "it" broke'`);
  expect(editOf(`title: Why: "it" didn't`)).toBeUndefined();
});

/** Code, place, the text there, and what `--fix` would write. */
const faultsIn = (yaml: string) => {
  const { source, front } = frontOf(yaml);
  return front.problems.map(({ code, place: { start, end }, edits = [] }) =>
    [
      `${code} ${start?.line}:${start?.column} ${source.text.slice(start?.offset, end?.offset)}`,
      ...edits.map(({ text }) => text),
    ].join(' → '),
  );
};

test.each([
  ['an open quote', 'title: "open\nteam: b', 'Y01 2:8 " → "', { title: 'open', team: 'b' }],
  ['an open quote in a list', 'tags: ["a b]\nteam: b', 'Y01 2:8 " → "', { tags: ['a b'], team: 'b' }],
  ['an open bracket', 'tags: [a\nteam: b', 'Y01 2:7 [ → ]', { tags: ['a'], team: 'b' }],
  ['a bracket too many', 'tags: [a]]\nteam: b', 'Y01 2:10 ] → ', { tags: ['a'], team: 'b' }],
  ['no space after the colon', 'team:b\nlang: fr', 'Y01 2:1 team:b →  ', { team: 'b', lang: 'fr' }],
  ['an equals sign', 'team = b\nlang: fr', 'Y01 2:1 team = b → : ', { team: 'b', lang: 'fr' }],
  ['bullets', 'tags:\n  * a\nlang: fr', 'Y01 3:3 * → -', { tags: ['a'], lang: 'fr' }],
  ['a comment of HTML', '<!-- later -->\nlang: fr', 'Y01 2:1 <!-- later --> → # later', { lang: 'fr' }],
  [
    'stars in a text',
    'tags:\n  - *All* of it\nlang: fr',
    'Y01 3:5 *All* of it → "*All* of it"',
    { tags: ['*All* of it'], lang: 'fr' },
  ],
  [
    'braces of a template',
    'title: {{ title }}\nlang: fr',
    'Y01 2:8 {{ title }} → "{{ title }}"',
    { title: '{{ title }}', lang: 'fr' },
  ],
  [
    'a quote and more',
    'title: "502" from a\nlang: fr',
    `Y01 2:8 "502" from a → '"502" from a'`,
    { title: '"502" from a', lang: 'fr' },
  ],
  [
    'an apostrophe',
    `title: 'It wasn't'\nlang: fr`,
    `Y01 2:8 'It wasn't' → "It wasn't"`,
    { title: "It wasn't", lang: 'fr' },
  ],
  ['a column too far', 'brief:\n  a: b\n   c: d\nlang: fr', 'Y01 4:1    c', { brief: { a: 'b', c: 'd' }, lang: 'fr' }],
  [
    'no-break spaces',
    'brief:\n\u00a0\u00a0a: b\nlang:\u00a0fr',
    'Y01 3:1 \u00a0\u00a0 →   ',
    { brief: { a: 'b' }, lang: 'fr' },
  ],
  [
    'a tab among spaces',
    'brief:\n  a: b\n\tc: d\nlang: fr',
    'Y03 4:1 \t →   ',
    { brief: { a: 'b', c: 'd' }, lang: 'fr' },
  ],
  ['the end of a document', 'team: b\n...\nlang: fr', 'Y01 3:1 ...', { team: 'b', lang: 'fr' }],
])('%s hides nothing that comes after', (_, yaml, first, data) => {
  expect(faultsIn(yaml)[0]).toBe(first);
  expect(frontOf(yaml).front.data).toEqual(data);
  expect(frontOf(yaml).front.hasGaps).toBe(false);
});

test('an open quote does not stand for the faults below it', () => {
  expect(faultsIn('title: "open\ntags:\n  - *All* of it\nteam: b')).toEqual([
    'Y01 2:8 " → "',
    'Y01 4:5 *All* of it → "*All* of it"',
  ]);
});

test('a line that stays unreadable is left out, with what stands below it', () => {
  const { front } = frontOf('team: b\nbrief\n  a: b\nlang: fr');
  expect(front.problems.map(({ place: { start } }) => `${start?.line}:${start?.column}`)).toEqual(['3:1']);
  expect(front.data).toEqual({ team: 'b', lang: 'fr' });
  expect(front.hasGaps).toBe(true);
});

test('places stay those of the file behind a repair', () => {
  const yaml = 'tags:\n\t- a\nteam:b\nbrief: "x\nlang: fr';
  expect(shown(yaml, ['lang'])).toBe('6:7 fr');
  expect(shown(yaml, ['team'])).toBe('4:6 b');
  expect(shown(yaml, ['tags', 0])).toBe('3:4 a');
});

test('a block of text may hold any space', () => {
  expect(faultsIn('brief: |\n  \u00a0Cause:\u00a0x\n  ...\nlang: fr')).toEqual([]);
});

test('random lines end, and no place is outside', () => {
  const line = fc.stringMatching(/^[ \t\u00a0]{0,3}(?:- )?(?:[a-c]{1,3}[:=]? ?)?["'[{*@%|>&!#\]},a-c:. -]{0,8}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const yaml = lines.map((text) => (text.startsWith('---') ? '' : text)).join('\n');
      const { source, front } = frontOf(yaml);
      for (const { place } of front.problems) expect(place.end?.offset).toBeLessThanOrEqual(source.text.length);
    }),
    { numRuns: 300 },
  );
});

test('nothing is judged where there are no fields', () => {
  expect(frontOf('- a').front.data).toBeUndefined();
  expect(frontOf('').front.data).toEqual({});
});

test('of a key that stands twice the first value counts, and reserved words are no fields', () => {
  const { front } = frontOf('team: a\nteam: b\n__proto__: { status: published }\n<<: { c: d }\nrelated: *x');
  expect(front.data).toEqual({ team: 'a' });
  expect(front.problems.map(({ code }) => code).sort()).toEqual(['Y02', 'Y04', 'Y04', 'Y07']);
});

test('a meant comment is no loss', () => {
  const losses = (yaml: string) => frontOf(yaml).front.problems.map(({ code }) => code);
  expect(losses('severity: sev1 # agreed in the review')).toEqual([]);
  expect(losses('minutes: 17 #approximately')).toEqual([]);
  expect(losses('channel: #incidents')).toEqual(['Y09']);
  expect(losses('tags: [database, slow query, Friday]')).toEqual([]);
});
