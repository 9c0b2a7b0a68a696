import { labelIn } from '../../src/model/lists.ts';
import { defaultGates } from '../../src/model/schema/default-lists.ts';
import type { Command } from '../lib/command.ts';
import { type Form, type Question, splitList } from './kind.ts';
import type { Draft } from './known.ts';
import { planArchive } from './plan-archive.ts';

const command: Command = {
  name: 'npm run new -- archive',
  about: 'Makes this clone the archive of a team: the examples move aside, and an empty archive takes their place.',
  options: {
    name: { type: 'string', value: 'NAME', text: 'The name of the archive' },
    url: { type: 'string', value: 'ADDRESS', text: 'Where the site will be' },
    repository: { type: 'string', value: 'ADDRESS', text: 'Where its files are, for edit links' },
    languages: { type: 'string', value: 'LANGS', text: 'With commas between, the default first; without it en' },
    'time-zone': { type: 'string', value: 'ZONE', text: 'In which a day begins and ends; without it UTC' },
    teams: { type: 'string', value: 'TEAMS', text: 'With commas between; a zone behind a colon: "Web:Europe/Lisbon"' },
    services: { type: 'string', value: 'NAMES', text: 'With commas between; a team behind a colon: "search:web"' },
    gates: {
      type: 'string',
      value: 'GATES',
      text: 'In their order; one of the own with its stage: "canary:during-release"',
    },
    aside: { type: 'string', value: 'FOLDER', text: 'Where the examples go; without it content-examples-<day>' },
    'without-guides': { type: 'boolean', text: 'Set the guides aside too; else those that fit stay' },
    yes: { type: 'boolean', text: 'Ask nothing' },
    'dry-run': { type: 'boolean', text: 'Show the settings on stderr, move and write nothing' },
  },
  example:
    'npm run new -- archive --name "What broke" --teams "Data Platform:Europe/Paris, Web" --services checkout:web',
};

const questions: readonly Question[] = [
  { option: 'name', ask: 'What is the archive called?', placeholder: 'What broke', isNeeded: true },
  { option: 'url', ask: 'Where will the site be?', placeholder: 'https://postmortems.example.com/', isNeeded: false },
  {
    option: 'repository',
    ask: 'Where are its files?',
    placeholder: 'https://code.example.com/team/archive',
    isNeeded: false,
  },
  { option: 'languages', ask: 'In which languages, the default first?', placeholder: 'en, fr', isNeeded: false },
  { option: 'time-zone', ask: 'In which time zone does a day begin?', placeholder: 'Europe/Paris', isNeeded: false },
  { option: 'teams', ask: 'Which teams write?', placeholder: 'Data Platform:Europe/Paris, Web', isNeeded: false },
  { option: 'services', ask: 'Which services can break?', placeholder: 'checkout:web, search:web', isNeeded: false },
  {
    option: 'gates',
    ask: 'Which gates stand on the way to production?',
    isNeeded: false,
    isMany: true,
    choices: (_, answers) =>
      defaultGates.map(({ id, label, stage }) => ({
        value: id,
        label: labelIn(label, splitList(answers['languages'])[0] ?? 'en', 'en', id),
        hint: stage,
      })),
  },
];

/** Which option a key of the two files comes from. */
const options: Form<never>['options'] = {
  name: 'name',
  url: 'url',
  repository: 'repository',
  languages: 'languages',
  timeZone: 'time-zone',
  teams: 'teams',
  services: 'services',
  tollgates: 'gates',
};

/** The settings of a team's own archive, from options or answers. */
export const archiveForm: Form<readonly Draft[]> = { command, questions, options, plan: planArchive };
