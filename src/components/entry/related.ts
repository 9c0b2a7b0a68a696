import type { Entry } from '../../model/entry.ts';
import { inLanguage } from '../../model/translations.ts';
import type { EntryReading } from './reader.ts';

/** A link to another entry: an earlier or later write-up, or a story of the same incident. */
export interface RelatedLink {
  readonly address: string;
  readonly title: string;
  readonly lang?: string;
  readonly kind: Entry['kind'];
}

/** What the author names, what names this one, and stories told about it; each once, in that order. */
export function relatedTo(reading: EntryReading): readonly RelatedLink[] {
  const { archive, original } = reading;
  const named = 'related' in original.fields ? original.fields.related : [];
  const naming = archive.postmortems.filter(({ fields }) => fields.related.includes(original.id));
  const stories = archive.stories.filter(({ fields }) => fields.postmortem === original.id);
  const entries = [...named.flatMap((id) => archive.byId.get(id) ?? []), ...naming, ...stories];
  return [...new Set(entries)].filter(({ id }) => id !== original.id).map((entry) => linkTo(reading, entry));
}

export function linkTo({ to, language }: Pick<EntryReading, 'to' | 'language'>, entry: Entry): RelatedLink {
  const translation = inLanguage(entry, language);
  const isForeign = translation.untranslated.includes('title');
  return {
    address: to.entry(entry),
    title: translation.entry.fields.title,
    ...(isForeign && { lang: entry.lang }),
    kind: entry.kind,
  };
}
