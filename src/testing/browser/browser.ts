import type { Browser } from 'playwright-core';
import { findChromium, openChromium } from '../../../scripts/lib/chromium.ts';

const found = findChromium(process.env);

/** Whether browser tests can run. Under `CI` a missing browser is an error, elsewhere a sentence and a skip. */
export const hasBrowser = found !== undefined;
if (!hasBrowser) {
  const sentence = 'No Chromium was found, so the browser tests were skipped. CHROMIUM=/path/to/chromium names one.';
  if (process.env['CI']) throw new Error(sentence);
  process.stderr.write(`${sentence}\n`);
}

export const openBrowser = (): Promise<Browser> => openChromium(found ?? '');
