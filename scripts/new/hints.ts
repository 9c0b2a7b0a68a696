import { say, word } from '../../src/checking/messages/fill.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Speak } from '../../src/model/sentence.ts';
import { type Form, optionOf } from './kind.ts';
import type { Draft, Verdict } from './known.ts';

/** What the check refuses, each with the option that it comes from. */
export function faults(errors: readonly Finding[], form: Form<unknown>, speak: Speak): string {
  return errors
    .map((error) => {
      const option = optionOf(error, form);
      return `${option ? `--${option}: ` : ''}${speak(error.message)} ${speak(error.fix)}`.trim();
    })
    .join('\n');
}

/** What stands on stderr beside the path: notes, what comes next, and three commands. */
export function nextSteps({ path, notes = [] }: Draft, { warnings, open, before }: Verdict, speak: Speak): string {
  return [
    ...notes.map(speak),
    ...warnings.map(({ message, fix, place: { start } }) =>
      `${start ? `${speak(say`Line ${start.line}:`)} ` : ''}${speak(message)} ${speak(fix)}`.trim(),
    ),
    ...(before && open.length > 0 ? [speak(say`Before ${word(before)}: ${open.join(', ')}.`)] : []),
    speak('Next:'),
    `  npm run dev       ${speak('the page, live while it is written')}`,
    `  npm run check     ${speak('what is missing, with lines')}`,
    `  git add ${path}`,
    '',
  ].join('\n');
}
