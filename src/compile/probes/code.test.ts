import { expect, test } from 'vitest';
import { foreignInJavaScript } from '../../testing/inspect.ts';
import { probe } from '../../testing/probe.ts';
import { codeProbes } from '../../testing/probes/code.ts';

test('the inspector sees an identifier and an import', () => {
  expect(foreignInJavaScript('{a}')).toContain('a');
  expect(foreignInJavaScript('import fs from "fs"')).toContain('import');
});

test.each(codeProbes)('%s: %j', async (_, body, findings) => {
  expect(await probe({ body })).toEqual({ findings, foreign: [] });
});
