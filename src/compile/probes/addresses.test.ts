import { expect, test } from 'vitest';
import { probe } from '../../testing/probe.ts';
import { addressProbes } from '../../testing/probes/addresses.ts';

test.each(addressProbes)('%s: %j', async (_, body, findings) => {
  expect(await probe({ body })).toEqual({ findings, foreign: [] });
});
