import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The system's Chromium: the one that `CHROMIUM` names, else at the usual places. */
export const findChromium = (env: Readonly<Record<string, string | undefined>>): string | undefined =>
  [env['CHROMIUM'] ?? '', ...places].find((place) => place !== '' && existsSync(place));

export const noChromium = 'No Chromium was found. CHROMIUM=/path/to/chromium in front of the command names one.';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A machine that does much else may need more than the half minute that is usual. */
const openingMs = 180_000;

export const openChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: flags, timeout: openingMs });
