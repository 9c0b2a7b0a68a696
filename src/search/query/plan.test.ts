import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planQuery } from './plan.ts';
import { wordList } from './word-list.ts';

const list = wordList([
  ['lock', 9],
  ['timeout', 12],
  ['exceeded', 4],
  ['redis', 6],
  ['failover', 3],
  ['replica', 5],
  ['certificate', 4],
  ['expired', 4],
  ['nullpointerexception', 1],
  ['null', 9],
  ['pointer', 2],
  ['exception', 30],
  ['kubernetes', 2],
  ['network', 7],
  ['panne', 1],
  ['outage', 40],
  ['ferry', 8],
  ['boarding', 8],
]);

const plan = (query: string, options = {}) => planQuery(query, { list, documents: 100, ...options });
const words = (query: string) => plan(query).terms.map(({ word }) => word);

describe('what is searched', () => {
  test('stop words and single letters are not', () => {
    expect(words('why did the redis failover')).toEqual(['failover', 'redis']);
  });

  test('a class name is searched whole and, with less weight, in its parts', () => {
    const weights = Object.fromEntries(plan('NullPointerException').terms.map(({ word, weight }) => [word, weight]));
    expect(weights).toEqual({ nullpointerexception: 1, pointer: 0.7, null: 0.7, exception: 0.7 });
  });

  test('a pasted log line loses its time, thread and addresses, and its everyday words count less', () => {
    const line = '2026-03-03T13:04:11.031Z ERROR [worker-7] 0x00007ffd Lock wait timeout exceeded at db.go:118';
    const { terms } = plan(line);
    expect(terms.map(({ word }) => word).slice(0, 3)).toEqual(['exceeded', 'lock', 'timeout']);
    expect(terms.map(({ word }) => word).join(' ')).not.toMatch(/2026|00007ffd|118/);
  });

  test('the numbers of a stack trace do not push out its words', () => {
    const numbers = Array.from({ length: 60 }, (_, at) => `${at + 10}`);
    const known = wordList([
      ...list.words.map((word) => [word, 9] as const),
      ...numbers.map((one) => [one, 1] as const),
    ]);
    const frames = numbers.map((one) => `at com.example.Service.handle ~[app.jar!/:1.${one}]`);
    const trace = ['ERROR Lock wait timeout exceeded', ...frames].join(' ');
    const { terms } = planQuery(trace, { list: known, documents: 100 });
    expect(
      terms
        .slice(0, 3)
        .map(({ word }) => word)
        .sort(),
    ).toEqual(['exceeded', 'lock', 'timeout']);
  });

  test('what a machine wrote holds no slip of the keyboard', () => {
    expect(plan('failovr').corrections).toEqual([{ from: 'failovr', to: 'failover' }]);
    const log = plan('ERROR [worker-7] com.example.Failovr: lock wait timeout exceeded');
    expect(log.corrections).toEqual([]);
    expect(log.leftOut).toContain('failovr');
  });

  test('two neighbours that the archive writes as one word find that word', () => {
    expect(words('fail over replica')).toContain('failover');
  });

  test.each(['E4821', '40P01', '0x80070005'])('the code %s is one word', (code) => {
    const known = wordList([[code.toLowerCase(), 1], ...list.words.map((word) => [word, 3] as const)]);
    const { terms } = planQuery(`${code} lock`, { list: known, documents: 100 });
    expect(terms.map(({ word }) => word)).toEqual([code.toLowerCase(), 'lock']);
  });

  test('one word is also searched as the two that others write', () => {
    const weights = Object.fromEntries(plan('ferryboarding kubernetes').terms.map(({ word, group }) => [word, group]));
    expect(weights).not.toHaveProperty('ferry boarding');
    const known = wordList([
      ...list.words.map((word, at) => [word, list.documents[at] ?? 0] as const),
      ['failoverlock', 1],
    ]);
    const { terms } = planQuery('failoverlock', { list: known, documents: 100 });
    expect(terms.map(({ word, group }) => [word, group])).toEqual([
      ['failoverlock', 'failoverlock'],
      ['failover lock', 'failoverlock'],
    ]);
  });

  test("the system's name of an error finds what people write of it", () => {
    expect(words('ETIMEDOUT')).toEqual(['timeout']);
    expect(plan('ETIMEDOUT').leftOut).toEqual([]);
  });

  test('parts of a name are no slips of the keyboard', () => {
    expect(plan('reddis_failovr_lock')).toMatchObject({ corrections: [], leftOut: [] });
  });

  test.each(['"lock wait timeout"', '“lock wait timeout”', '« lock wait timeout »', '„lock wait timeout“'])(
    '%s is one phrase',
    (query) => {
      expect(plan(query)).toMatchObject({ phrase: 'lock wait timeout', terms: [] });
    },
  );

  test('of a word that is written without spaces, each two letters are searched, and a single one', () => {
    const known = wordList([...[...'数据库连接'].map((letter) => [letter, 3] as const), ['redis', 6]]);
    const wordsOf = (query: string) => planQuery(query, { list: known, documents: 100 }).terms.map(({ word }) => word);
    expect(wordsOf('数')).toEqual(['数']);
    expect(wordsOf('数据')).toEqual(['数据']);
    expect(wordsOf('数据库')).toEqual(['数据库', '数据', '据库']);
    expect(wordsOf('redis连接')).toEqual(['连接', 'redis']);
    expect(planQuery('龘据 redis', { list: known, documents: 100 })).toMatchObject({ leftOut: ['龘据'] });
    expect(planQuery('数据龘连接', { list: known, documents: 100 })).toMatchObject({ leftOut: [] });
  });

  test('a letter that a keyboard lacks may be spelled out', () => {
    const known = wordList([
      ['strasse', 3],
      ['oeuvre', 2],
      ['isik', 1],
    ]);
    const wordsOf = (query: string) => planQuery(query, { list: known, documents: 100 }).terms.map(({ word }) => word);
    expect(wordsOf('Straße Œuvre ışık').sort()).toEqual(wordsOf('strasse oeuvre isik').sort());
  });

  test('of many words the eight rarest are', () => {
    expect(
      words('lock timeout exceeded redis failover replica certificate expired kubernetes network ferry'),
    ).toHaveLength(8);
  });
});

describe('words that the archive lacks', () => {
  test('a slip of the keyboard is corrected, and said', () => {
    expect(plan('kuberntes netwrok').corrections).toEqual([
      { from: 'kuberntes', to: 'kubernetes' },
      { from: 'netwrok', to: 'network' },
    ]);
  });

  test('nothing is corrected when the reader asks for the exact words', () => {
    expect(plan('kuberntes', { exact: true })).toMatchObject({ corrections: [], leftOut: ['kuberntes'] });
  });

  test.each(['E4821', '00060', '5xx', 'vm'])('%s finds nothing that only begins like it, and is said', (code) => {
    expect(plan(`${code} lock`)).toMatchObject({ leftOut: [code.toLowerCase()], terms: [{ word: 'lock' }] });
  });

  test.each(['luck', 'dock', 'replaces', 'fairy', 'berry'])('%s is a word of its own', (word) => {
    expect(plan(word)).toMatchObject({ corrections: [], terms: [], leftOut: [word] });
  });

  test.each([
    ['fery', []],
    ['lokc', [{ from: 'lokc', to: 'lock' }]],
    ['ferrry', [{ from: 'ferrry', to: 'ferry' }]],
    ['frery', [{ from: 'frery', to: 'ferry' }]],
    ['expred', [{ from: 'expred', to: 'expired' }]],
  ])('of the slip %s is made what is sure', (word, corrections) => {
    expect(plan(word).corrections).toEqual(corrections);
  });

  test('a word that begins one of the archive finds that', () => {
    expect(plan('kube lock')).toMatchObject({ corrections: [], leftOut: [] });
    expect(words('kube lock')).toEqual(['kubernetes', 'lock']);
  });

  test('a name of which no part is known is said as a whole', () => {
    expect(plan('ZxcvQwerty')).toMatchObject({ terms: [], leftOut: ['zxcvqwerty'] });
  });

  test('numbers of a log that stand nowhere are not worth a word', () => {
    const log = plan('ERROR [worker-7] lock wait timeout exceeded after 20481 ms by job E77');
    expect(log.leftOut).toEqual(['error', 'worker', 'wait', 'ms', 'job', 'e77']);
  });

  test('two words run together are split', () => {
    expect(plan('ferryboarding').corrections).toEqual([{ from: 'ferryboarding', to: 'ferry boarding' }]);
  });

  test('a word near to nothing is left out, and said', () => {
    expect(plan('redis xylophonic')).toMatchObject({ leftOut: ['xylophonic'], terms: [{ word: 'redis' }] });
  });
});

describe('French', () => {
  test('French words find their English ones', () => {
    expect(words('certificat expiré')).toEqual(expect.arrayContaining(['certificate', 'expired']));
  });

  test('a French word that the archive holds is kept beside its translation', () => {
    expect(words('la panne redis').sort()).toEqual(['outage', 'panne', 'redis']);
  });

  test('who reads in French writes it without an accent or an article too', () => {
    const wordsFor = (query: string) => plan(query, { language: 'fr' }).terms.map(({ word }) => word);
    expect(words('panne')).toEqual(['panne']);
    expect(wordsFor('panne').sort()).toEqual(['outage', 'panne']);
    expect(wordsFor('panne during the failover').sort()).toEqual(['failover', 'panne']);
  });

  test('an ending, a plural and an accent do not matter', () => {
    for (const written of ['les certificats expirés', 'une clé expirée', 'CERTIFICATS EXPIRÉS'])
      expect(words(written)).toContain('expired');
  });

  test('words that stand for one thing together are not translated one by one', () => {
    const known = wordList([...list.words.map((word) => [word, 3] as const), ['database', 5], ['data', 9]]);
    const { terms } = planQuery('la base de données', { list: known, documents: 100 });
    expect(terms.map(({ word }) => word)).toEqual(['database']);
  });
});

test('any text gives a plan of few terms, in little time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
      const { terms } = plan(text);
      expect(terms.length).toBeLessThanOrEqual(11);
      expect(new Set(terms.map(({ word }) => word)).size).toBe(terms.length);
    }),
  );
});
