import type { FollowUpRow } from '../learning/follow-up-rows.ts';
import type { Archive } from '../model/archive.ts';
import { followUpRecordSchema } from '../model/schema/api-follow-ups.ts';
import { csvOf } from './csv.ts';
import { followUpRecord } from './follow-up-records.ts';
import type { Links } from './place.ts';

const columns = followUpRecordSchema.keyof().options;

/** The fields of the JSON form, one row for each follow-up; several gates stand with spaces between them. */
export function followUpCsv(rows: readonly FollowUpRow[], archive: Archive, links: Links): string {
  const records = rows.map((row) => followUpRecord(row, archive, links));
  return csvOf(
    columns,
    records.map((record) =>
      columns.map((column) => {
        const value = record[column];
        return Array.isArray(value) ? value.join(' ') : value;
      }),
    ),
  );
}
