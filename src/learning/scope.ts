import type { Archive } from '../model/archive.ts';
import { daysIn } from '../model/days-in-zone.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { Day } from '../model/schema/days.ts';

/** Which write-ups figures count, newest first, and how many they leave out. Source: learning.md, section 1. */
export interface Counted {
  readonly incidents: readonly PostmortemEntry[];
  /** Beside incidents, never among them. */
  readonly nearMisses: readonly PostmortemEntry[];
  readonly unpublished: readonly PostmortemEntry[];
  /** Old write-ups that were imported: they count only where a field is filled, and in no figure about gates. */
  readonly imported: readonly PostmortemEntry[];
}

export function countedIn({ postmortems }: Archive): Counted {
  const published = postmortems.filter(({ fields }) => fields.status === 'published');
  const counted = published.filter(({ fields }) => !fields.legacy);
  return {
    incidents: counted.filter(({ fields }) => fields.event === 'incident'),
    nearMisses: counted.filter(({ fields }) => fields.event === 'near-miss'),
    unpublished: postmortems.filter(({ fields }) => fields.status !== 'published'),
    imported: published.filter(({ fields }) => fields.legacy),
  };
}

/** Incidents that are counted, newest first, and among them imported ones in which an import filled the field. */
export const incidentsWithImported = (
  { postmortems }: Pick<Archive, 'postmortems'>,
  isFilled: (entry: PostmortemEntry) => boolean = () => true,
): readonly PostmortemEntry[] =>
  postmortems.filter((entry) => {
    const { status, event, legacy } = entry.fields;
    return status === 'published' && event === 'incident' && (!legacy || isFilled(entry));
  });

/** The day that a write-up belongs to in a zone: its start, a near miss's discovery, else the day in its name. */
export function periodDaysIn(zone: string): (entry: PostmortemEntry) => Day {
  const dayOf = daysIn(zone);
  return ({ times, day }) => {
    const begun = times.started ?? times.discovered;
    return begun === undefined ? day : dayOf(begun.ms);
  };
}
