import { slugOf } from '../../../src/drafting/slug.ts';
import { guideSections } from '../../../src/model/schema/choices.ts';
import { guideText } from '../../templates/guide.ts';
import * as kind from '../kind.ts';
import type { Draft, Known, Refusal } from '../known.ts';

export const guide: kind.DraftKind = {
  meaning: 'how something is done here',
  command: {
    name: 'npm run new -- guide',
    about: 'Writes the draft of a guide and prints its path.',
    options: {
      title: { type: 'string', value: 'TITLE', text: 'What the guide is about' },
      summary: { type: 'string', value: 'TEXT', text: 'What a reader finds in it, in one line' },
      section: { type: 'string', value: 'NAME', text: `Where it is listed: ${guideSections.join(', ')}` },
      team: { type: 'string', value: 'TEAM', text: 'The team that keeps it' },
      ...kind.folderOption,
      ...kind.sharedOptions,
    },
    example: 'npm run new -- guide --title "Words that help" --section write',
  },
  questions: [
    { option: 'title', ask: 'What is the guide about?', placeholder: 'Words that help', isNeeded: true },
    {
      option: 'section',
      ask: 'Where is it listed?',
      isNeeded: false,
      choices: () => guideSections.map((section) => ({ value: section, label: section })),
    },
    { option: 'summary', ask: 'What does a reader find in it?', isNeeded: false },
  ],
  options: { title: 'title', summary: 'summary', section: 'section', team: 'team', lang: 'lang' },
  plan,
};

function plan(answers: kind.Answers, known: Known): Draft | Refusal {
  const { title = '', summary, section = 'about', team } = answers;
  const place = kind.placeFor('guide', { own: slugOf(title, 'guide'), answers, names: known.names });
  if ('refusal' in place) return place;
  return { ...place, text: guideText({ ...kind.languageOf(answers, known), title, summary, section, team }) };
}
