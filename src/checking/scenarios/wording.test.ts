import { describe, expect, test } from 'vitest';
import { replace } from '../../testing/changes.ts';
import {
  archiveWith,
  brief,
  type Change,
  checkFiles,
  draft,
  filesOf,
  foundWith,
  paths,
} from '../../testing/example-archive.ts';
import { writeUp } from '../../testing/write-up.ts';

const said = (finding: { readonly rule: string }) => /^[a-z]|^P1[78]/.test(finding.rule);

/** Wording, secrets, personal data and exceptions of one file beside the example archive. */
function saidOf(
  fields: Readonly<Record<string, unknown>>,
  body = '',
  path: string = draft,
  more: Record<string, Change> = {},
) {
  const files = archiveWith({ [path]: writeUp(fields, body), ...more });
  return checkFiles(files).findings.filter((finding) => finding.place.file === path && said(finding));
}

function briefly(...args: Parameters<typeof saidOf>) {
  const [fields, body = '', path = draft, more = {}] = args;
  const files = archiveWith({ [path]: writeUp(fields, body), ...more });
  return saidOf(...args).map((finding) => brief(finding, files));
}

const blame = 'The junior engineer forgot to check; this was human error and should have been caught.';

describe('wording', () => {
  test('AC-250 four findings in one sentence; a draft hears offers', () => {
    const published = foundWith({ [paths.A]: replace(['## ', `${blame}\n\n## `]) });
    expect(published.filter((line) => /^(?:W )?[a-z]/.test(line)).map((line) => line.replace(/ \d+:/, ' '))).toEqual([
      'W junior-label 5 junior',
      'person-failed-to 12 engineer forgot to',
      'human-error 47 human error',
      'should-have 63 should have been',
    ]);
    expect(briefly({}, blame)).toEqual([
      'W junior-label 6:5 junior',
      'W person-failed-to 6:12 engineer forgot to',
      'W human-error 6:47 human error',
      'W should-have 6:63 should have been',
    ]);
  });

  test('AC-251 code, quotes and block quotes are someone else’s words', () => {
    const quoted = [
      `\`\`\`text\n${blame}\n\`\`\``,
      `They wrote “${blame}”`,
      `> ${blame}`,
      `<Quote from="support">${blame}</Quote>`,
    ];
    for (const body of quoted) expect(saidOf({}, body)).toEqual([]);
  });

  test('AC-252 arguing against the label', () => {
    expect(briefly({}, 'We do not use human error as a cause.')).toEqual(['I human-error 6:15 human error']);
  });

  test('AC-253 care as a follow-up', () => {
    const followUps = [{ id: 'care', what: 'Be more careful with migrations on big tables' }];
    expect(briefly({ followUps })).toEqual(['W be-careful 6:11 Be more careful']);
  });

  test('AC-254 the trade’s own words', () => {
    const body =
      'Lazy loading violated a foreign key; pods failed to start. See git blame, the OOM killer and the page fault.';
    expect(saidOf({}, body)).toEqual([]);
  });

  test('AC-255 the names of services, and the archive’s own words', () => {
    const body = 'The Guilty Sparrow service and the shoddy queue were slow.';
    expect(saidOf({}, body).map(({ rule }) => rule)).toEqual(['blame-word', 'insult']);
    const more = {
      [paths.catalog]: replace(['services:', 'services:\n  - { id: guilty-sparrow, name: Guilty Sparrow }']),
      [paths.archive]: replace([/^wording:.*(?:\n .*)*/m, 'wording: { words: [shoddy queue] }']),
    };
    expect(saidOf({}, body, draft, more)).toEqual([]);
  });

  test('AC-256 French, with both apostrophes, composed and decomposed', () => {
    for (const apostrophe of ["'", '’']) {
      const body = `L${apostrophe}été, la panne est due à une erreur humaine : « défaillance ».`;
      for (const form of ['NFC', 'NFD'] as const) {
        const [found, ...rest] = saidOf({ lang: 'fr' }, body.normalize(form));
        expect(rest).toEqual([]);
        expect(found?.rule).toBe('fr-erreur-humaine');
        const { start, end } = found?.place ?? {};
        const at = body.normalize(form).indexOf('erreur');
        expect([start?.column, end?.column]).toEqual([at + 1, at + 1 + 'erreur humaine'.length]);
      }
    }
  });

  test('AC-257 a first-person story', () => {
    const story = foundWith({ [paths.S]: (text) => `${text}\nI forgot to quote it, it was my fault.\n` }, [
      'error',
      'warning',
      'info',
    ]);
    expect(story.filter((line) => /^(?:I |W )?[a-z]/.test(line)).map((line) => line.split(' ')[0])).toEqual(['I', 'I']);
    const files = archiveWith({ [paths.S]: (text) => `${text}\nI forgot to quote it, it was my fault.\n` });
    const [kind] = checkFiles(files).findings.filter(({ rule }) => rule === 'person-failed-to');
    expect(kind?.fix).toContain('No error is one person’s alone');
  });

  test('AC-258 advice in a reply', () => {
    const advice = (text: string) => text.replace(/---\n\n[\s\S]*$/, '---\n\nYou should use a staging copy.\n');
    expect(foundWith({ [paths.Q]: advice })).toEqual(['W advice-in-reply 7:1 You should']);
    const helped = (text: string) => advice(text).replace(/^kind: .*/m, 'kind: what-helped');
    expect(foundWith({ [paths.Q]: helped }, ['error', 'warning'])).toEqual([]);
  });

  test('AC-259 an exception with a reason, with a short one, for an unknown rule', () => {
    const body = 'The root cause was rust.';
    const reason = 'The linked report says it';
    const [allowed] = saidOf({ lintAllow: [{ rule: 'root-cause', reason }] }, body);
    expect([allowed?.level, allowed?.fix]).toEqual(['info', `Nothing to do; the reason given: "${reason}".`]);
    const all = checkFiles(
      archiveWith({ [draft]: writeUp({ lintAllow: [{ rule: 'root-cause', reason: 'ok' }] }, body) }),
    );
    expect(all.findings.filter(({ place }) => place.file === draft).map(({ rule }) => rule)).toContain('S05');
    const [unknown] = saidOf({ lintAllow: [{ rule: 'rootcause', reason }] }, body);
    expect([unknown?.rule, unknown?.fix]).toEqual(['P17', 'The nearest is `root-cause`.']);
  });

  test('AC-260 no exception covers a gate’s sentence', () => {
    const change = (text: string) =>
      text
        .replace(/because: the review page.*/, 'because: the reviewer should have asked for the size of the table')
        .replace('title:', 'lintAllow: [{ rule: should-have, reason: We agreed on it in the review }]\ntitle:');
    const found = foundWith({ [paths.A]: change, [paths.FR]: null });
    expect(found.map((line) => line.split(' ')[0])).toEqual(['P17', 'G02', 'should-have']);
  });

  test('AC-261 one finding with all its places', () => {
    const [found, ...rest] = saidOf({}, Array.from({ length: 10 }, () => 'The root cause was rust.').join('\n\n'));
    expect(rest).toEqual([]);
    expect(found?.also).toHaveLength(9);
    expect(found?.place.start?.line).toBe(6);
    expect(found?.message).toBe(
      '`The root cause` stops the list at one. 10 places: lines 6, 8, 10, 12, 14, 16, 18, 20, 22, 24.',
    );
  });

  test('AC-263 an address and a number of a person in the timeline', () => {
    const timeline = [
      { at: '2026-05-30 09:00', what: 'Mail from jo.lind@harbour.io' },
      { at: '2026-05-30 09:05', what: 'Call to +33 6 12 34 56 78' },
    ];
    expect(briefly({ timeZone: 'Europe/Paris', timeline })).toEqual([
      'personal/email 7:21 jo.lind@harbour.io',
      'personal/phone 9:19 +33 6 12 34 56 78',
    ]);
  });

  test('AC-264 an exception that covers nothing', () => {
    const lintAllow = [{ rule: 'drama', reason: 'It was the word of the day' }];
    expect(briefly({ lintAllow })).toEqual(['W P18 5:11 drama']);
  });

  test('AC-232 a secret in a symptom, which no message repeats', () => {
    const token = `gh${'p_'}${'a1B2'.repeat(9)}`;
    const files = archiveWith({ [draft]: writeUp({ symptoms: [`401 for ${token}`], status: token, [token]: 1 }) });
    const { findings } = checkFiles(files);
    const secret = findings.find(({ rule }) => rule === 'secret/known');
    expect([secret?.level, secret?.place.start?.line, secret?.place.start?.column]).toEqual(['error', 5, 13]);
    expect(findings.length).toBeGreaterThan(2);
    expect(JSON.stringify(findings.map(({ message, fix }) => [message, fix]))).not.toContain(token.slice(0, 12));
  });

  test('AC-238 an imported text is not scolded', () => {
    const imported = { from: 'The old wiki', on: '2026-02-02', digest: `sha256:${'9f86d081'.repeat(8)}` };
    expect(briefly({ imported }, 'It was human error.')).toEqual(['I human-error 10:8 human error']);
    expect(briefly({ imported, legacy: true }, 'It was human error.')).toEqual(['I human-error 11:8 human error']);
  });
});

describe('levels', () => {
  const levels = (lines: string) => ({
    [paths.archive]: replace([/^wording:.*(?:\n .*)*/m, `wording: { levels: ${lines} }`]),
  });

  test('a team can lower a rule for everyone, or turn it off', () => {
    expect(briefly({}, 'The root cause was rust.', draft, levels('{ root-cause: info }'))).toEqual([
      'I root-cause 6:1 The root cause',
    ]);
    expect(briefly({}, 'The root cause was rust.', draft, levels('{ root-cause: off }'))).toEqual([]);
  });

  test('hindsight is welcome under what was learned, and in no sentence of a gate', () => {
    expect(briefly({ learned: ['In hindsight the graph was strange'] })).toEqual([]);
    expect(briefly({ learned: ['The graph was strange in hindsight'], surprisedBy: ['Obviously nothing'] })).toEqual([
      'W obvious 7:5 Obviously',
    ]);
  });

  test('a translation is read in its own language, in the contexts of its original', () => {
    const fr = replace(['texts:', 'texts:\n  gotLucky.1: On aurait dû tester']);
    expect(foundWith({ [paths.FR]: fr })).toContain('fr-aurait-du 18:18 aurait dû');
  });

  test('guides quote bad wording on purpose', () => {
    const guide = 'content/guides/words.mdx';
    const text = '---\ntitle: Words that help\n---\n\nA careless deploy. Mail jo.lind@harbour.io.\n';
    const { findings } = checkFiles(filesOf({ [guide]: text }));
    expect(findings.filter(said).map(({ rule }) => rule)).toEqual(['personal/email']);
  });
});
