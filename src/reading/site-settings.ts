import { isDay } from '../model/day.ts';

type Environment = Readonly<Record<string, string | undefined>>;
/** archive.yaml as its author wrote it, right or not. */
export type AsWritten = Readonly<Record<string, unknown>>;

/** Segments that stand in an address as they are. */
const isPath = /^\/?(?:(?!\.\.?(?:\/|$))[\w.~%@+-]+(?:\/|$))*$/;

/** Where the built site will stand. */
export interface SiteAddress {
  /** Origin, without the base path; absent where nobody said it. */
  readonly site?: string;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/**
 * `SITE_URL` and `BASE_PATH` win over `url` in archive.yaml. A path in the address is the base unless `BASE_PATH` is set.
 * Throws on a `SITE_URL` that is no web address and on a `BASE_PATH` that is no path, as a shell of Windows makes of
 * `/archive/`; what is wrong in archive.yaml is the check's to say.
 */
export function siteAddressIn(env: Environment, settings: AsWritten): SiteAddress {
  const fromEnvironment = env['SITE_URL'] || undefined;
  const url = webAddress(fromEnvironment ?? settings['url']);
  if (fromEnvironment && !url) {
    throw new Error(`SITE_URL is \`${fromEnvironment}\`, which is no web address. For example: https://example.com/`);
  }
  const basePath = env['BASE_PATH'] || undefined;
  if (basePath && !isPath.test(basePath)) {
    throw new Error(`BASE_PATH is \`${basePath}\`, which is no path of an address. For example: /archive/`);
  }
  const base = withSlashes(basePath ?? url?.pathname ?? '/');
  return url ? { site: url.origin, base } : { base };
}

/**
 * The day on which a build stands: `TOLLGATE_TODAY`, `SOURCE_DATE_EPOCH` in the archive's zone, or the clock there.
 * Throws on a day or a number that is none: a build that is meant to be repeatable never falls back on the clock.
 */
export function buildClockIn(env: Environment, settings: AsWritten, clockMs: number): { today: string; nowMs: number } {
  const fixed = env['TOLLGATE_TODAY'];
  if (fixed) {
    if (!isDay(fixed)) throw new Error(`\`${fixed}\` is no day. For example: 2026-03-04`);
    return { today: fixed, nowMs: Date.parse(`${fixed}T23:59:59Z`) };
  }
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch && !/^\d{1,11}$/.test(epoch)) {
    throw new Error(`SOURCE_DATE_EPOCH is \`${epoch}\`, which is no number of seconds. For example: 1772582400`);
  }
  const nowMs = epoch ? Number(epoch) * 1000 : clockMs;
  return { today: dayIn(settings['timeZone'], nowMs), nowMs };
}

/** The first of the `languages` in archive.yaml; English where it names none. */
export function firstLanguageIn(settings: AsWritten): string {
  const languages = settings['languages'];
  const first: unknown = Array.isArray(languages) ? languages[0] : undefined;
  return typeof first === 'string' ? first : 'en';
}

function dayIn(zone: unknown, ms: number): string {
  const format = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(ms);
  try {
    return format(typeof zone === 'string' ? zone : 'UTC');
  } catch {
    return format('UTC');
  }
}

function webAddress(text: unknown): URL | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

const withSlashes = (path: string) => `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
