import { constants, deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflate } from './inflate.ts';

const texts = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .array(fc.constantFrom('wait', 'lock ', 'the queue ', '\n'), { maxLength: 400 })
    .map((parts) => Buffer.from(parts.join(''))),
);
const ways = fc.record({
  level: fc.constantFrom(0, 1, 6, 9),
  strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY),
});

test('what zlib packed is opened', () => {
  void fc.assert(
    fc.property(texts, ways, (bytes, options) => {
      expect(inflate(deflateSync(bytes, options), 100_000)).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test('no more than asked for is opened, however small it was packed', () => {
  expect(inflate(deflateSync(Buffer.alloc(50_000_000)), 1000)).toHaveLength(1000);
});

test('whatever bytes stand there, opening them ends', () => {
  void fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(inflate(bytes, 10_000).length).toBeLessThanOrEqual(10_000);
    }),
  );
});
