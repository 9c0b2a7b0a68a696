import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettingsFile } from '../compile/read-write-up.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the built site will stand. */
export interface SiteAddress {
  /** Origin, without the base path; absent where nobody said it. */
  readonly site?: string;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/**
 * `SITE_URL` and `BASE_PATH` win over `url` in archive.yaml. A path in the address is the base unless `BASE_PATH` is set.
 * Throws on a `SITE_URL` that is no web address; what is wrong in archive.yaml is the check's to say.
 */
export function siteAddress(env: Environment, contentFolder: string): SiteAddress {
  const fromEnvironment = env['SITE_URL'] || undefined;
  const url = webAddress(fromEnvironment ?? settingsAsWritten(contentFolder)['url']);
  if (fromEnvironment && !url) {
    throw new Error(`SITE_URL is \`${fromEnvironment}\`, which is no web address. For example: https://example.com/`);
  }
  const base = withSlashes(env['BASE_PATH'] || url?.pathname || '/');
  return url ? { site: url.origin, base } : { base };
}

/** The day on which a build stands: `TOLLGATE_TODAY`, `SOURCE_DATE_EPOCH` in the archive's zone, or the clock there. */
export function buildClock(env: Environment, contentFolder: string, clockMs: number): { today: string; nowMs: number } {
  const fixed = env['TOLLGATE_TODAY'];
  if (fixed) return { today: fixed, nowMs: Date.parse(`${fixed}T23:59:59Z`) };
  const epoch = Number(env['SOURCE_DATE_EPOCH'] || Number.NaN);
  const nowMs = Number.isNaN(epoch) ? clockMs : epoch * 1000;
  return { today: dayIn(settingsAsWritten(contentFolder)['timeZone'], nowMs), nowMs };
}

function dayIn(zone: unknown, ms: number): string {
  const format = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(ms);
  try {
    return format(typeof zone === 'string' ? zone : 'UTC');
  } catch {
    return format('UTC');
  }
}

function settingsAsWritten(contentFolder: string): Readonly<Record<string, unknown>> {
  try {
    const { front } = readSettingsFile('content/archive.yaml', readFileSync(join(contentFolder, 'archive.yaml')));
    const data = front?.data;
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

function webAddress(text: unknown): URL | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

const withSlashes = (path: string) => `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
