import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { archiveWith, clock, draft, example, filesOf, mini, paths } from '../testing/example-archive.ts';
import { writeUp } from '../testing/write-up.ts';
import { check, checkAcross, checkFile } from './check.ts';
import { createRecall } from './recall.ts';
import { defaults } from './settled.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const runs = { numRuns: 60 };

/** Whatever it says, it says it without breaking, and every place is one of the file. */
function survives(path: string, content: string | Uint8Array) {
  const files = filesOf({ [path]: content });
  const { findings, crashes } = check(files, clock);
  expect(crashes).toEqual([]);
  for (const { place, message, fix } of findings) {
    expect(place.start?.line ?? 1).toBeGreaterThan(0);
    expect(place.start?.column ?? 1).toBeGreaterThan(0);
    expect(message).not.toBe('');
    expect(fix).not.toBe('');
  }
}

describe('any input', () => {
  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => survives(draft, bytes)),
      runs,
    );
  });

  test('a front matter of any values under the names of fields', () => {
    const names = fc.constantFrom(
      'title',
      'team',
      'times',
      'tollgates',
      'followUps',
      'impact',
      'timeline',
      'deck',
      'texts',
      'x',
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom('2026-03-03', '2026-03-03 14:00', 'sev2', 'uat', '<b>', 'constructor'),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(names, fc.constantFrom('id', 'gate', 'at', 'what', 'from')), tie('node'), {
          maxKeys: 4,
        }),
      ),
    })).node;
    fc.assert(
      fc.property(
        fc.dictionary(names, value, { maxKeys: 6 }),
        fc.constantFrom(draft, paths.S, paths.Q, paths.FR),
        (data, path) => survives(path, writeUp(data)),
      ),
      runs,
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('teams', 'services', 'severities', 'trackers', 'x'), value), (data) =>
        survives(paths.catalog, stringify(data)),
      ),
      runs,
    );
  });

  test('a body of any pieces', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '{', '}', '/*', '*/', '<Slide', ' title="x"', '>\n\n', '</Slide>', '`', '```\n', '# ', '- ', '> '],
      ...[
        'import x',
        'export ',
        '[a](',
        'javascript:',
        ')',
        '![](',
        './x.png',
        '\n\n',
        '\r',
        '\t',
        'text ',
        '😀',
        '\u202e',
        '---\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => survives(draft, mini('', pieces.join('')))),
      runs,
    );
  });
});

describe('the same archive', () => {
  const broken = archiveWith({
    [draft]: mini('sevrity: sev1\nservices: [assetsdb]', '{code}'),
    [paths.A]: (text) => text.replace('sev2', 'sev9').replace('uat', 'canary'),
    'content/postmortems/2019-07-04-search.mdx': example('legacy'),
  });

  test('the order in which files are read changes nothing', () => {
    const expected = JSON.stringify(check(broken, clock));
    fc.assert(
      fc.property(fc.shuffledSubarray([...broken], { minLength: broken.length }), (files) => {
        expect(JSON.stringify(check(files, clock))).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });

  test('the half by file survives a cache: it is plain data', () => {
    const kept = broken.map((file) => plain(checkFile(file)) as ReturnType<typeof checkFile>);
    expect(checkAcross(broken, kept, clock, createRecall(defaults)).findings).toEqual(check(broken, clock).findings);
  });

  test('findings are plain data', () => {
    const { findings } = check(broken, clock);
    expect(plain(findings)).toEqual(findings);
  });
});
