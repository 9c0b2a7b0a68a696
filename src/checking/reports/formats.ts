import { jsonReport } from './json.ts';
import type { Report } from './report.ts';
import { textReport } from './text.ts';

/** Every format by the name it is asked for. */
export const formats: Readonly<Record<string, Report>> = { text: textReport, json: jsonReport };
