import { commented, field } from './yaml.ts';

export interface NewCatalog {
  readonly teams: readonly {
    readonly id: string;
    readonly name?: string | undefined;
    readonly timeZone?: string | undefined;
  }[];
  readonly services: readonly {
    readonly id: string;
    readonly name?: string | undefined;
    readonly team?: string | undefined;
  }[];
}

const items = (entries: readonly Readonly<Record<string, string | undefined>>[]) =>
  entries.map((entry) => {
    const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
    return fields.map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${field(key, value)}`).join('\n');
  });

const examples = {
  teams: 'teams:\n  - id: data-platform\n    name: Data Platform\n    timeZone: Europe/Paris',
  services: 'services:\n  - id: assets-db\n    name: Assets database\n    team: data-platform\n    also: [assets]',
};

/** `content/catalog.yaml` of a team's own archive; a list without an answer is an example in a comment. */
export function catalogText({ teams, services }: NewCatalog): string {
  return `${[
    '# Teams and services. What is gone gets `until: 2026-05-31` and stays, since old write-ups name it.',
    teams.length > 0 ? ['teams:', ...items(teams.map((team) => ({ ...team })))].join('\n') : commented(examples.teams),
    '',
    services.length > 0
      ? ['services:', ...items(services.map((service) => ({ ...service })))].join('\n')
      : commented(examples.services),
  ].join('\n')}\n`;
}
