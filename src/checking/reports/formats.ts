import type { Report } from './report.ts';

/** Every format by the name it is asked for; it is read only then. */
export const formats: Readonly<Record<string, () => Promise<Report>>> = {
  text: async () => (await import('./text.ts')).textReport,
  json: async () => (await import('./json.ts')).jsonReport,
  github: async () => (await import('./github.ts')).githubReport,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReport,
  sarif: async () => (await import('./sarif.ts')).sarifReport,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReport,
};
