import type { Archive } from '../model/archive.ts';
import type { CatalogAnswer } from '../model/schema/api-catalog.ts';
import type { ArchiveSettings } from '../model/schema/archive.ts';
import type { Gate } from '../model/schema/archive-lists.ts';
import { tagCounts } from '../model/selections.ts';
import { envelopeOf } from './write-up-answers.ts';

/** The lists by which write-ups can be read; whom to call is not among them. */
export function catalogAnswer(archive: Archive): CatalogAnswer {
  const { settings, catalog } = archive;
  return {
    ...envelopeOf(archive),
    name: settings.name,
    languages: [...settings.languages],
    timeZone: settings.timeZone,
    teams: catalog.teams.map(({ id, name, timeZone, tollgates, severities, until }) => ({
      id,
      ...(name !== undefined && { name }),
      ...(timeZone !== undefined && { timeZone }),
      ...(tollgates !== undefined && { tollgates: tollgates.map(gate) }),
      ...(severities !== undefined && { severities: severities.map(severity) }),
      ...(until !== undefined && { until }),
    })),
    services: catalog.services.map(({ id, name, team, tier, also, until }) => ({
      id,
      ...(name !== undefined && { name }),
      ...(team !== undefined && { team }),
      tier,
      also: [...also],
      ...(until !== undefined && { until }),
    })),
    severities: settings.severities.map(severity),
    tollgates: settings.tollgates.map(gate),
    missReasons: settings.missReasons.map(({ id, label, gates }) => ({ id, label, gates: [...gates] })),
    tags: tagCounts(archive).map(([id, count]) => ({ id, count })),
  };
}

const gate = ({ id, label, stage, since, until }: Gate) => ({
  id,
  label,
  stage,
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
});

const severity = ({ id, label, means, until }: ArchiveSettings['severities'][number]) => ({
  id,
  label,
  means,
  ...(until !== undefined && { until }),
});
