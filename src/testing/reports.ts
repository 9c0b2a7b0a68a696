import { formats } from '../checking/reports/formats.ts';
import type { Report } from '../checking/reports/report.ts';

const read = Object.entries(formats).map(async ([name, report]) => [name, await report()] as const);

/** Every format, read. */
export const reports: Readonly<Record<string, Report>> = Object.fromEntries(await Promise.all(read));
