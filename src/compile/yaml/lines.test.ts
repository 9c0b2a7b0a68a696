import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAfter, lineAt, lineBefore, linesFrom } from './lines.ts';

test('before the first line there is none, also where that one is empty', () => {
  expect(lineBefore('\na: 1', lineAt('\na: 1', 1))).toBeUndefined();
  expect(lineAt('\na: 1', 0)).toMatchObject({ start: 0, end: 0 });
});

test('lines forwards and backwards end, each in its place, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('\n', '\r\n', ' ', 'a', ':', '- ', '#', '"') });
  fc.assert(
    fc.property(text, (given) => {
      const lines = [...linesFrom(given, 0)];
      expect(lines.map(({ start }) => start)).toEqual([0, ...[...given.matchAll(/\n/g)].map(({ index }) => index + 1)]);
      for (const line of lines) {
        expect(lineBefore(given, line)?.start ?? -1).toBeLessThan(line.start);
        expect(lineAfter(given, line)?.start ?? given.length + 1).toBeGreaterThan(line.start);
      }
    }),
  );
});
