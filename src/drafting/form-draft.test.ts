import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../checking/check.ts';
import { cutFrontMatter } from '../compile/cut-front-matter.ts';
import { createSource } from '../compile/positions.ts';
import { readableText } from '../model/body-text.ts';
import { compile } from '../testing/inspect.ts';
import { draftSpeaker } from './draft-speaker.ts';
import { emptyAnswers, formDraft } from './form-draft.ts';
import { judgeDraft } from './judge-draft.ts';
import { typedText } from './typed-text.ts';

const empty = { ...emptyAnswers, timeZone: 'Europe/Berlin' };
const clock = { today: '2026-06-01', nowMs: Date.UTC(2026, 5, 1) };
const catalog = {
  path: 'content/catalog.yaml',
  bytes: new TextEncoder().encode('teams:\n  - { id: checkout, name: Checkout }\n'),
};
const findingsOf = ({ path, text }: { path: string; text: string }) =>
  check([catalog, { path, bytes: new TextEncoder().encode(text) }], clock).findings.filter(
    ({ level, place }) => level === 'error' && place.file === path,
  );

test('a title and a team make a draft that the check takes', () => {
  const draft = formDraft({ ...empty, team: 'checkout', title: 'Orders stayed open' }, clock.today);
  expect(draft.path).toBe('content/postmortems/2026-06-01-orders-stayed-open.mdx');
  expect(draft.text).toBe(
    '---\ntitle: Orders stayed open\nteam: checkout\nstatus: draft\ntimeZone: Europe/Berlin\n---\n',
  );
  expect(judgeDraft(draft)).toEqual([]);
  expect(findingsOf(draft)).toEqual([]);
});

test('everything that was typed stands in the file', () => {
  const draft = formDraft(
    {
      ...empty,
      team: 'checkout',
      title: 'Orders stayed open',
      started: '2026-05-20T09:40',
      mitigated: '2026-05-20T11:05',
      reported: 'Support: "orders stay open".\nTwo shops called.',
      timeline: '9:42 The queue alert fires\nsomewhat later: the log says <timeout>\n10:05 On call looks',
      more: 'It took <5ms before; then {retry: true}\n\nimport of all orders',
    },
    clock.today,
  );
  expect(draft.path).toBe('content/postmortems/2026-05-20-orders-stayed-open.mdx');
  expect(draft.text).toBe(`---
title: Orders stayed open
team: checkout
status: draft
timeZone: Europe/Berlin
times:
  started: "2026-05-20 09:40"
  mitigated: "2026-05-20 11:05"
brief:
  reported: |-
    Support: "orders stay open".
    Two shops called.
timeline:
  - at: 2026-05-20 09:42
    what: The queue alert fires
  - at: 2026-05-20 10:05
    what: On call looks
---

somewhat later: the log says \\<timeout\\>

It took \\<5ms before; then \\{retry: true\\}

&#105;mport of all orders
`);
  expect(draft.untimed).toEqual(['somewhat later: the log says <timeout>']);
  expect(findingsOf(draft)).toEqual([]);
});

test('what the schema says stands at its field, in the words of the check', () => {
  const findings = judgeDraft(formDraft({ ...empty, title: 'Short' }, clock.today));
  expect(findings.map(({ rule, place, message }) => [rule, place.field?.join('.'), message])).toEqual([
    ['S01', 'team', '`team` is missing.'],
    ['S05', 'title', expect.stringContaining('5 characters')],
  ]);
});

const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...['<', '{', '}', '>', 'import x', 'export default', '# ', '- ', '1. ', '```', '---', '\n', '\n\n', '*', '_'],
        ...['[a](b)', '![', '\\', '&lt;', '|', '~~', '<!--', 'é', ' ', '    x', '\t', '<Notes>', '$', ':::', 'word'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
/** Letters and digits only: marks may be drawn in another form, and spaces in another number. */
const words = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

test('any text is safe to type: the file reads back, and its body shows the words', async () => {
  await fc.assert(
    fc.asyncProperty(typed, typed, typed, async (reported, timeline, more) => {
      const answers = { ...empty, team: 'checkout', title: 'Orders stayed open', reported, timeline, more };
      const draft = formDraft(answers, clock.today);
      expect(findingsOf(draft).filter(({ rule }) => /^[YB]/.test(rule))).toEqual([]);
      const { cut } = cutFrontMatter(createSource(draft.path, draft.text));
      if (!cut) throw new Error('The front matter did not end.');
      expect(parse(cut.front)).toEqual(draft.data);
      const shown = readableText(await compile(cut.blanked));
      expect(words(shown)).toBe(words(`${draft.untimed.join('\n')}\n${typedText(more)}`));
    }),
    { numRuns: 300 },
  );
});

test('the schema speaks French on a French page', async () => {
  const speak = await draftSpeaker('fr');
  const answers = { ...empty, title: 'Court', team: 'Équipe 1', started: 'hier' };
  const said = judgeDraft(formDraft(answers, clock.today), speak).map(({ message, fix }) => `${message} ${fix}`);
  expect(said).toContain(
    '`title` compte 5 caractères\u202f; ici conviennent\u00a0: 8 à 120. Dire ce qui s’est passé, par exemple «\u202fL’ajout d’une colonne a verrouillé la table des actifs\u202f».',
  );
  expect(said.join(' ')).not.toMatch(/ (?:is|has|the|not|fit) /);
});
