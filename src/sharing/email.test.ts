import { expect, test } from 'vitest';
import { levelAt } from '../checking/wording/levels.ts';
import { matchesIn } from '../checking/wording/match.ts';
import { normalise } from '../checking/wording/normalise.ts';
import { wordingRuleOf } from '../checking/wording/rules.ts';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { emailOf } from './email.ts';
import type { EmailEdition } from './email-source.ts';
import { emailText } from './email-text.ts';

const incident: Partial<PostmortemInput> = {
  status: 'published',
  title: 'Adding a column locked the table',
  severity: 'sev2',
  timeZone: 'Europe/Paris',
  times: {
    started: '2026-03-03 14:04',
    discovered: '2026-03-03 14:11',
    mitigated: '2026-03-03 17:06',
    approx: ['started'],
  },
  impact: { level: 'degraded', who: 'People who booked that afternoon' },
  brief: { reported: 'Jobs failed.', howItHappened: 'A lock was held.', mitigatedBy: 'The copy ended.' },
  tollgates: [
    { gate: 'unit-tests', outcome: 'missed', because: 'the test database is empty', followUp: 'show-rows' },
    { gate: 'code-review', outcome: 'skipped', because: 'it was a change of configuration' },
    {
      gate: 'uat',
      outcome: 'missed',
      because: 'une copie complète manque',
      acceptedRisk: 'A full copy costs too much',
    },
    { gate: 'release-checkout', outcome: 'not-reached' },
    { gate: 'alerting', outcome: 'caught' },
  ],
  followUps: [
    { id: 'show-rows', what: 'Show the rows on the review page', ticket: 'DB-414', due: '2026-07-01' },
    {
      id: 'drop-it',
      what: 'Drop the old index',
      status: 'dropped',
      droppedBecause: 'it is still in use',
      ticket: 'DB-9',
    },
  ],
  timeline: [
    { at: '2026-03-03 14:04', what: 'The copy starts', approx: true },
    { at: '2026-03-03T16:06Z', what: 'The copy ends' },
  ],
  authors: ['mara'],
};

const written = (
  fields: Partial<PostmortemInput> = {},
  edition: EmailEdition = 'internal',
  language = 'en',
  settings: object = {},
) => {
  const entry = postmortemEntry({ ...incident, ...fields });
  const archive = archiveOf(entry);
  const message = emailOf({ ...archive, settings: { ...archive.settings, ...settings } }, entry, {
    language,
    edition,
    address: 'https://example.com/postmortems/x/',
  });
  return { ...message, text: emailText(message) };
};
/** The text without the breaks that 72 columns made. */
const flowing = (text: string) => text.replace(/\s+/g, ' ');

test('a subject names the archive for colleagues, and the state for everyone', () => {
  const state = 'Adding a column locked the table — mitigated 3 March 2026';
  expect(written().subject).toBe(`[Postmortems] ${state}`);
  expect(written({}, 'customers').subject).toBe(state);
  expect(written({ status: 'draft' }).subject).toBe(`Preliminary: [Postmortems] ${state}`);
  expect(written({ times: {} }).subject).toMatch(/— being worked on$/);
});

test('every gate has its sentence, and those that nothing reached share a line', () => {
  const text = flowing(written().text);
  expect(text).toContain(
    'Unit test suite did not catch it because the test database is empty. Follow-up: Show the rows on the review page (open, due 1 July 2026, DB-414).',
  );
  expect(text).toContain('Code review: the change did not pass through here because it was a change of configuration.');
  expect(text).toContain('Accepted risk: A full copy costs too much.');
  expect(text).toContain('Alerts on production caught it.');
  expect(text).toContain('Not reached: Post-release checkout.');
});

test('French elides before a vowel, in its own texts only', () => {
  const french = flowing(written({ lang: 'fr' }, 'internal', 'fr').text);
  expect(french).toContain('Tests unitaires : le problème n’y a pas été vu parce que the test database');
  expect(french).toContain('parce qu’une copie complète manque.');
  const untranslated = flowing(written({ lang: 'en' }, 'internal', 'fr').text);
  expect(untranslated).toContain('parce que une copie complète manque.');
});

test('customers read no ticket, no handle, no accepted risk, no due day and nothing that was dropped', () => {
  const text = flowing(written({}, 'customers').text);
  expect(text).not.toMatch(/DB-|mara|costs too much|1 July|old index/);
  expect(text).toContain('Show the rows on the review page (planned)');
});

test('the archive says whether customers read gates and days', () => {
  const email = { customerTollgates: false, customerDueDays: true, contact: 'support@example.com' };
  const text = flowing(written({}, 'customers', 'en', { email }).text);
  expect(text).not.toContain('tollgate');
  expect(text).toContain('(planned, due 1 July 2026)');
  expect(text).toContain('Questions: support@example.com');
});

test('a severity says what people feel at it', () => {
  const severities = [{ id: 'sev2', label: 'SEV 2', means: { en: 'Many can’t pay', fr: 'Beaucoup ne peuvent payer' } }];
  const settings = { severities };
  expect(flowing(written({}, 'customers', 'en', settings).text)).toContain('Severity: SEV 2: Many can’t pay');
  expect(flowing(written({}, 'customers', 'fr', settings).text)).toContain('SEV 2 : Beaucoup ne peuvent payer');
});

test('times stand on the clock of the write-up, whatever they were written with', () => {
  const { text } = written();
  expect(text).toContain('Times are Paris time, UTC+1.');
  expect(text).toContain('\n~14:04  The copy starts\n17:06   The copy ends\n');
  expect(flowing(text)).toContain('When: 3 March 2026, about 14:04 to 17:06 (Paris time)');
});

test('a night on which the clocks changed keeps the distance from UTC beside each time', () => {
  const { text } = written({
    timeZone: 'Europe/Paris',
    timeline: [
      { at: '2026-10-25T02:30+02:00', what: 'The first half past two' },
      { at: '2026-10-25T02:30+01:00', what: 'The second half past two' },
    ],
  });
  expect(text).toContain('02:30 UTC+2  The first half past two\n02:30 UTC+1  The second half past two');
});

test('a draft says what is still to come; a published write-up leaves out what it does not have', () => {
  const blank = { brief: {}, tollgates: [], timeline: [], followUps: [] };
  const draft = written({ ...blank, status: 'draft' }).text;
  expect(draft.match(/Not known yet; this line will follow\./g)).toHaveLength(6);
  expect(written(blank).text).not.toContain('Rough timeline');
});

test('plain text keeps to 72 columns; an address is never cut', () => {
  const address = `https://example.com/${'a'.repeat(90)}`;
  const { text } = written({ brief: { reported: `${'word '.repeat(60)}${address} and on` } });
  expect(text).toContain(`\n${address}\n`);
  expect(text.split('\n').filter((line) => [...line].length > 72)).toEqual([address]);
});

test('a French e-mail calls the place of its clock by its French name', () => {
  const french = flowing(written({ lang: 'fr', timeZone: 'Europe/Lisbon' }, 'internal', 'fr').text);
  expect(french).toContain('(heure de Lisbonne)');
  expect(french).toContain('À l’heure de Lisbonne, UTC.');
  expect(french).not.toContain('Lisbon,');
});

test.each(['en', 'fr'])('what the e-mail says by itself passes the wording rules (%s)', (language) => {
  const own = { ...incident, lang: language, times: {}, tollgates: [], timeline: [], brief: {} };
  const texts = [incident, own].flatMap((fields) =>
    (['internal', 'customers'] as const).map(
      (edition) => written({ ...fields, lang: language }, edition, language).text,
    ),
  );
  const findings = texts.flatMap((text) =>
    matchesIn(normalise(flowing(text), [[0, 0]]), language).flatMap(({ rule: id, words, isDiscussed }) => {
      const rule = wordingRuleOf(id);
      const level = rule && levelAt(rule, { context: 'prose' });
      return !isDiscussed && (level === 'error' || level === 'warning') ? [`${id}: ${words}`] : [];
    }),
  );
  expect(findings).toEqual([]);
});

test('colleagues get the addresses of the evidence, customers do not', () => {
  const evidence = [{ label: 'Waiting writes', url: 'https://graphs.example.com/assets-db' }];
  expect(flowing(written({ evidence }).text)).toContain('Waiting writes: https://graphs.example.com/assets-db');
  expect(written({ evidence }, 'customers').text).not.toMatch(/Waiting writes|graphs\.example/);
});
