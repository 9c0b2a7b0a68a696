import { stringify } from 'yaml';
import { labelIn } from '../../src/model/lists.ts';
import type { Gate } from '../../src/model/schema/archive-lists.ts';
import { defaultGates } from '../../src/model/schema/default-lists.ts';
import { commented, field, listField } from './yaml.ts';

export interface NewGate extends Pick<Gate, 'id' | 'stage'> {
  readonly label: string;
}

export interface NewArchive {
  readonly name: string;
  readonly url?: string | undefined;
  readonly repository?: string | undefined;
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** Empty: the built-in ones. */
  readonly gates: readonly NewGate[];
}

const item = (gate: NewGate) => `  - ${stringify(gate, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}`;

/** `content/archive.yaml` of a team's own archive: what was answered, and the next settings as comments. */
export function archiveText({ name, url, repository, languages, timeZone, gates }: NewArchive): string {
  const builtIn = defaultGates.map(({ id, label, stage }) => ({
    id,
    label: labelIn(label, languages[0] ?? 'en', 'en', id),
    stage,
  }));
  const offered: readonly NewGate[] = gates.length > 0 ? gates : builtIn;
  const list = ['tollgates:', ...offered.map(item)].join('\n');
  return `${[
    '# The settings of this archive. Every key is optional; each list replaces its default as a whole.',
    field('name', name),
    url === undefined ? '# url: https://postmortems.example.com/' : field('url', url),
    `${listField('languages', languages)} # the first one is the default`,
    `${field('timeZone', timeZone)} # in which a day begins and ends`,
    '',
    '# The gates on the way to production, in their order. A gate that is gone gets `until`: old write-ups name it.',
    gates.length > 0 ? list : commented(list),
    '',
    '# For edit links and links to pull requests.',
    repository === undefined
      ? commented('repository:\n  url: https://code.example.com/team/archive')
      : `repository:\n  ${field('url', repository)}`,
    '',
    '# Tickets become links once their tracker is known.',
    commented('trackers:\n  - { id: tickets, keys: [OPS], url: "https://tickets.example.com/browse/{key}" }'),
  ].join('\n')}\n`;
}
