import type { Archive } from '../model/archive.ts';
import type { Entry } from '../model/entry.ts';
import { labelIn, listsOf } from '../model/lists.ts';
import type { Card } from './query/card.ts';

/** Where a version of an entry stands: its language, and its address from the site's base, without a leading slash. */
export interface Place {
  readonly lang: string;
  readonly url: string;
}

const kindOf = (entry: Entry): Card['kind'] => (entry.kind === 'postmortem' ? entry.fields.event : entry.kind);

/** What a result shows of an entry before its excerpt is there. */
export function cardOf(entry: Entry, { lang, url }: Place, archive: Archive): Card {
  const common = {
    id: entry.id,
    url,
    kind: kindOf(entry),
    lang,
    title: entry.fields.title,
    status: entry.fields.status,
  };
  if (entry.kind === 'guide') return { ...common, day: '' };
  if (entry.kind === 'story') return { ...common, day: entry.fields.happened ?? '', toldBy: entry.fields.toldBy };
  const { fields } = entry;
  const first = archive.settings.languages[0] ?? lang;
  const lists = listsOf(archive.settings, archive.catalog, fields.team);
  const severity = lists.severities.find(({ id }) => id === fields.severity);
  const names = new Map(archive.catalog.services.map(({ id, name }) => [id, name ?? id]));
  return {
    ...common,
    day: entry.day,
    ...(severity && { severity: labelIn(severity.label, lang, first, severity.id) }),
    services: fields.services.map((id) => names.get(id) ?? id),
    gates: lists.tollgates.flatMap(({ id, label }): [string, string][] => {
      const gate = fields.tollgates.find((entered) => entered.gate === id);
      return gate ? [[labelIn(label, lang, first, id), gate.outcome]] : [];
    }),
    ...(fields.brief.mitigatedBy && { ended: fields.brief.mitigatedBy }),
  };
}
