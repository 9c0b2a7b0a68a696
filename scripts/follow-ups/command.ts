import { ageBands } from '../../src/learning/follow-up-ages.ts';
import { dueStates } from '../../src/learning/follow-up-selections.ts';
import { followUpStatuses, followUpTypes } from '../../src/model/schema/choices.ts';
import { placeVariables } from '../../src/reading/places.ts';
import { todayOption } from '../check/command.ts';
import type { Command } from '../lib/command.ts';

const { TOLLGATE_CONTENT, TOLLGATE_CACHE } = placeVariables;

/** The filters with their closed lists; teams and gates are the archive's own. */
export const filterValues = {
  state: [...followUpStatuses, 'all'],
  due: dueStates,
  age: ageBands.map(({ id }) => id),
  type: [...followUpTypes, 'none'],
} as const;

export const formats = ['text', 'csv', 'json', 'markdown'] as const;
export type Format = (typeof formats)[number];

const oneOf = (values: readonly string[]) => ({ type: 'string', value: 'NAME', text: values.join(', ') }) as const;

export const followUpsCommand: Command = {
  name: 'npm run follow-ups',
  about: [
    'Lists the follow-ups of published write-ups that are not finished, the one with the nearest day first.',
    '',
    'Exit code: 0, and 1 with --overdue while one is past its day; 2 wrong use, or a write-up that has errors.',
  ].join('\n'),
  options: {
    state: { ...oneOf(filterValues.state), text: `${filterValues.state.join(', ')}; commas between several` },
    due: oneOf(filterValues.due),
    age: { ...oneOf(filterValues.age), text: `Days since it was agreed: ${filterValues.age.join(', ')}` },
    team: { type: 'string', value: 'ID', text: 'Only what this team does' },
    type: oneOf(filterValues.type),
    gate: { type: 'string', value: 'ID', text: 'Only what is to close this gate' },
    overdue: { type: 'boolean', text: 'Only what is past its day; exit code 1 when there is something' },
    digest: { type: 'boolean', text: 'The week to this day instead, to paste into chat or mail' },
    lang: { type: 'string', value: 'LANG', text: 'Of the digest, such as fr; default: the first of archive.yaml' },
    format: { type: 'string', value: 'NAME', text: 'text, csv, json; with --digest text, markdown' },
    today: todayOption,
  },
  environment: {
    SITE_URL: 'Address of the site, before `url` in archive.yaml',
    BASE_PATH: 'Path of the site below its address, such as /archive/',
    SOURCE_DATE_EPOCH: 'Seconds since 1970 that stand for now',
    TOLLGATE_CONTENT,
    TOLLGATE_CACHE,
  },
  example: 'npm run follow-ups -- --team web --due past',
};
