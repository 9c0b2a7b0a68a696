import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const found = places.find((place) => place !== '' && existsSync(place));

/** Whether browser tests can run. Under `CI` a missing browser is an error, elsewhere a sentence and a skip. */
export const hasBrowser = found !== undefined;
if (!hasBrowser) {
  const sentence = 'No Chromium was found, so the browser tests were skipped. CHROMIUM=/path/to/chromium names one.';
  if (process.env['CI']) throw new Error(sentence);
  process.stderr.write(`${sentence}\n`);
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: found ?? '', args: flags });
