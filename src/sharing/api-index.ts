import type { Archive } from '../model/archive.ts';
import type { AnswerName, IndexAnswer } from '../model/schema/api-schemas.ts';
import type { Links } from './place.ts';
import { envelopeOf } from './write-up-answers.ts';

const answers: readonly { readonly path: string; readonly schema: AnswerName; readonly about: string }[] = [
  { path: 'postmortems', schema: 'postmortems', about: 'Every postmortem, in short.' },
  { path: 'postmortems/{id}', schema: 'postmortem', about: 'One postmortem with its fields and its text.' },
  { path: 'stories', schema: 'stories', about: 'Every story, in short.' },
  { path: 'stories/{id}', schema: 'story', about: 'One story with its fields, its text and its replies.' },
  { path: 'follow-ups', schema: 'follow-ups', about: 'Every follow-up of published postmortems.' },
  { path: 'catalog', schema: 'catalog', about: 'Teams, services, severities, gates, reasons and tags.' },
  { path: 'figures', schema: 'figures', about: 'Counts, each with the ids of what it counts.' },
];

export const apiIndex = (archive: Archive, { to, full }: Links): IndexAnswer => ({
  ...envelopeOf(archive),
  name: archive.settings.name,
  answers: answers.map(({ path, schema, about }) => ({
    url: full(to.api(path)).replace('%7Bid%7D', '{id}'),
    schema: full(to.answerSchema(schema)),
    about,
  })),
});
