import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/checking/check.ts';
import { title as titleSchema } from '../../src/model/schema/shared.ts';
import { guideText } from './guide.ts';
import { postmortemText } from './postmortem.ts';
import { storyText } from './story.ts';
import { translationText } from './translation.ts';

/** Any text, with the characters that mean something to YAML more often than chance would have it. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        ': ',
        ' #',
        '"',
        "'",
        '\\',
        '- ',
        '{',
        '[',
        '!',
        '&',
        '*',
        '%',
        '`',
        '@',
        '|',
        'é',
        '---',
        '2026-03-04',
        'null',
      ),
    ),
  )
  .map((parts) => parts.join(''));
const titles = texts
  .map((text) => titleSchema.safeParse(text))
  .filter(({ success }) => success)
  .map(({ data }) => data ?? '');

const clock = { today: '2026-06-01', nowMs: Date.UTC(2026, 5, 1) };
const postmortem = {
  team: 'storefront',
  language: 'en',
  services: [],
  timeZone: 'UTC',
  day: '2026-06-01',
  gates: ['code-review'],
};
const english = { language: 'en' };

describe('a title reads back as it was given', () => {
  const cases: readonly (readonly [string, (title: string) => string])[] = [
    ['content/postmortems/2026-06-01-a.mdx', (title) => postmortemText({ ...postmortem, title })],
    ['content/festival/a.mdx', (title) => storyText({ ...english, title, toldBy: 'wren' })],
    ['content/guides/a.mdx', (title) => guideText({ ...english, title, section: 'about' })],
    [
      'content/postmortems/2026-06-01-a.fr.mdx',
      (title) =>
        translationText({
          ...english,
          title,
          original: { path: 'content/x.mdx', title, texts: [{ path: 'learned.1', at: [], text: title }] },
        }),
    ],
  ];
  test.each(cases)('%s', (path, textOf) => {
    void fc.assert(
      fc.property(titles, (title) => {
        const bytes = new TextEncoder().encode(textOf(title));
        const { writeUps, findings } = check([{ path, bytes }], clock);
        const faults = findings.filter(({ rule, level }) => level === 'error' && /^[LYSB]\d/.test(rule));
        expect(faults).toEqual([]);
        expect(writeUps[0]?.fields).toMatchObject({ title });
      }),
      { numRuns: 60 },
    );
  });
});

test('lines of a log keep their words, whatever they hold', () => {
  void fc.assert(
    fc.property(titles, texts, (what, loose) => {
      const entry = {
        at: '2026-05-30 09:15',
        what,
        ms: 0,
        number: 1,
        after: [{ number: 2, text: loose, why: 'no time' }],
      };
      const text = postmortemText({
        ...postmortem,
        title: 'A title of some words',
        timeline: { entries: [entry], before: [], names: 0 },
      });
      const [writeUp] = check(
        [{ path: 'content/postmortems/2026-05-30-a.mdx', bytes: new TextEncoder().encode(text) }],
        clock,
      ).writeUps;
      expect(writeUp?.fields).toMatchObject({ timeline: [{ what }] });
    }),
    { numRuns: 60 },
  );
});

test('every comment of a postmortem counts once its # is gone, and asks for what it lacks', () => {
  for (const language of ['en', 'fr']) {
    const text = postmortemText({ ...postmortem, language, title: 'A title of some words' });
    const open = text.replace(/^# (?!What|Ce )/gm, '');
    const { findings } = check(
      [{ path: 'content/postmortems/2026-06-01-a.mdx', bytes: new TextEncoder().encode(open) }],
      clock,
    );
    const errors = findings.filter(({ level }) => level === 'error').map(({ place }) => place.field?.join('.'));
    expect(new Set(errors)).toEqual(
      new Set([
        'times.started',
        'brief.reported',
        'brief.howItHappened',
        'brief.mitigatedBy',
        'symptoms',
        'impact.level',
      ]),
    );
  }
});
