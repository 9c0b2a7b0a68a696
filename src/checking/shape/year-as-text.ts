import type { FieldPath } from '../subject.ts';

/** A year alone is a number to YAML, and a partial day all the same: `happened: 2018` is taken as it was written. */
export function withYearAsText(data: unknown, scalarSource: (field: FieldPath) => string | undefined): unknown {
  if (typeof data !== 'object' || data === null || !('happened' in data) || typeof data.happened !== 'number')
    return data;
  const written = scalarSource(['happened']) ?? '';
  return /^\d{4}$/.test(written) ? { ...data, happened: written } : data;
}
