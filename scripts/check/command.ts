import { spokenLanguages } from '../../src/checking/messages/tongues.ts';
import { formats } from '../../src/checking/reports/formats.ts';
import { placeVariables } from '../../src/reading/places.ts';
import type { Command } from '../lib/command.ts';

export const todayOption = { type: 'string', value: 'DAY', text: 'The day to judge by, such as 2026-03-04' } as const;
export const languageOption = {
  type: 'string',
  value: 'LANG',
  text: `Language of the messages: ${spokenLanguages.join(', ')}; else the archive's first`,
} as const;
export const baseOption = {
  type: 'string',
  value: 'BASE',
  text: 'Only what changed since the branch left this commit or branch',
} as const;
const { TOLLGATE_CONTENT, TOLLGATE_CACHE } = placeVariables;
const environment = { TOLLGATE_CONTENT, TOLLGATE_CACHE };

export const checkCommand: Command = {
  name: 'npm run check',
  about: [
    'Reads every write-up and lists what is not in order, with its place and the next step.',
    '',
    'npm run check -- summary --changed BASE   what a change does, in Markdown for a pull request',
    'npm run check -- overdue                  follow-ups that are past their day',
    '',
    'Exit code: 0 no error, 1 findings, 2 wrong use or a rule that broke.',
  ].join('\n'),
  operands: '[path…]',
  options: {
    format: { type: 'string', value: 'NAME', text: Object.keys(formats).join(', ') },
    output: { type: 'string', value: 'FILE', text: 'Write the format to a file, and the text to the terminal' },
    rule: { type: 'string', value: 'ID', text: 'Only these rules, with commas between them' },
    'max-warnings': { type: 'string', value: 'N', text: 'More warnings than these are exit code 1' },
    status: { type: 'boolean', text: 'What write-ups still need for their next step' },
    fix: { type: 'boolean', text: 'Mend what is safe, then check' },
    watch: { type: 'boolean', text: 'Check again after each save' },
    changed: baseOption,
    lang: languageOption,
    today: todayOption,
  },
  environment,
  example: 'npm run check -- content/postmortems --rule human-error',
};
