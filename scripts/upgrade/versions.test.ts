import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions, nameOf, needsBetween, versionOf } from './versions.ts';

test('a version is three numbers, with or without v', () => {
  expect(versionOf('v1.20.3')).toEqual([1, 20, 3]);
  expect(versionOf('0.1.0')).toEqual([0, 1, 0]);
  for (const text of ['1.2', 'v1.2.3-beta', 'latest', '', '1.2.3.4']) expect(versionOf(text)).toBeUndefined();
});

const versions = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200));

test('the order is one: turned round it is the opposite', () =>
  fc.assert(
    fc.property(versions, versions, (a, b) => {
      expect(compareVersions(a, b) + compareVersions(b, a)).toBe(0);
      expect(versionOf(nameOf(a))).toEqual(a);
    }),
  ));

test('versions are ordered by number, not by letter', () => {
  expect(compareVersions([0, 9, 0], [0, 10, 0])).toBeLessThan(0);
});

test('the changelog says what is left to do between two versions', () => {
  const changelog = `# Changelog

## 0.3.0
- You can now fly.
- You need to rename \`a\`
  to \`b\`.

## 0.2.0
- You need to add a line.

## 0.1.0
- You need to begin.
`;
  expect(needsBetween(changelog, [0, 1, 0], [0, 3, 0])).toEqual([
    'You need to add a line.',
    'You need to rename `a` to `b`.',
  ]);
  expect(needsBetween(changelog, [0, 2, 0], [0, 2, 0])).toEqual([]);
});
