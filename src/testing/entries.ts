import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry, TranslationEntry } from '../model/entry.ts';
import { resolveMoment } from '../model/moment.ts';
import { archiveSchema } from '../model/schema/archive.ts';
import { catalogSchema } from '../model/schema/catalog.ts';
import { type PostmortemInput, postmortemSchema } from '../model/schema/postmortem.ts';
import { type TranslationInput, translationSchema } from '../model/schema/translation.ts';

/** A postmortem as pages get it; only the fields that matter to a test are named. Times without a zone are UTC. */
export function postmortemEntry(
  fields: Partial<PostmortemInput> = {},
  { id = '2026-03-03-locked-table', fr }: { readonly id?: string; readonly fr?: TranslationInput } = {},
): PostmortemEntry {
  const parsed = postmortemSchema.parse({
    title: 'Adding a column locked the table',
    team: 'data-platform',
    ...fields,
  });
  const moment = (text: string | undefined) => {
    const resolved = text === undefined ? undefined : resolveMoment(text, parsed.timeZone ?? 'UTC');
    return resolved && 'moment' in resolved ? resolved.moment : undefined;
  };
  const { approx: _approx, ...times } = parsed.times;
  const translation: Record<string, TranslationEntry> = fr
    ? {
        fr: {
          lang: 'fr',
          path: `content/postmortems/${id}.fr.mdx`,
          fields: translationSchema.parse(fr),
          bodyKey: 'fr',
          words: 0,
        },
      }
    : {};
  return {
    kind: 'postmortem',
    id,
    path: `content/postmortems/${id}.mdx`,
    lang: parsed.lang ?? 'en',
    fields: parsed,
    bodyKey: id,
    words: 0,
    translations: translation,
    day: id.slice(0, 10),
    times: Object.fromEntries(
      Object.entries(times).flatMap(([name, text]) => {
        const found = moment(text);
        return found ? [[name, found]] : [];
      }),
    ),
    timelineMoments: parsed.timeline.map(({ at }) => moment(at)),
    commsMoments: parsed.comms.map(({ at }) => moment(at)),
    windows: [],
  };
}

/** An archive of these postmortems on 1 June 2026, in English and French, with the default lists. */
export function archiveOf(...postmortems: readonly PostmortemEntry[]): Archive {
  return {
    edition: 'internal',
    today: '2026-06-01',
    settings: archiveSchema.parse({ languages: ['en', 'fr'] }),
    catalog: catalogSchema.parse({}),
    postmortems,
    stories: [],
    guides: [],
    byId: new Map(postmortems.map((entry) => [entry.id, entry])),
  };
}
