import { slugOf } from '../../../src/drafting/slug.ts';
import { storyText } from '../../templates/story.ts';
import * as kind from '../kind.ts';
import type { Draft, Known, Refusal } from '../known.ts';
import { fileOf, findWriteUp } from '../names.ts';

export const story: kind.DraftKind = {
  meaning: 'how it was, in the first person',
  command: {
    name: 'npm run new -- story',
    about: 'Writes the draft of a story for the festival of failure and prints its path.',
    options: {
      title: { type: 'string', value: 'TITLE', text: 'The story in one line' },
      'told-by': { type: 'string', value: 'HANDLE', text: 'Who tells it; without it the story is anonymous' },
      happened: { type: 'string', value: 'DAY', text: 'When it happened; a year is enough' },
      team: { type: 'string', value: 'TEAM', text: 'The team of the teller' },
      of: { type: 'string', value: 'ID', text: 'The postmortem of the same outage' },
      ...kind.folderOption,
      ...kind.sharedOptions,
    },
    example: 'npm run new -- story --title "Week two, one very slow migration" --told-by wren --happened 2018',
  },
  questions: [
    {
      option: 'title',
      ask: 'The story in one line?',
      placeholder: 'Week two, one very slow migration',
      isNeeded: true,
    },
    { option: 'told-by', ask: 'Who tells it? A handle; Enter for anonymous', placeholder: 'wren', isNeeded: false },
    { option: 'happened', ask: 'When did it happen? A year is enough', placeholder: '2018', isNeeded: false },
  ],
  options: {
    title: 'title',
    toldBy: 'told-by',
    happened: 'happened',
    team: 'team',
    postmortem: 'of',
    lang: 'lang',
  },
  plan,
};

function plan(answers: kind.Answers, known: Known): Draft | Refusal {
  const { title = '', of } = answers;
  const place = kind.placeFor('story', { own: slugOf(title, 'story'), answers, names: known.names });
  if ('refusal' in place) return place;
  const postmortem = of === undefined ? undefined : findWriteUp(of, ['postmortem'], known.names);
  if (postmortem && 'refusal' in postmortem) return postmortem;
  return {
    ...place,
    text: storyText({
      ...kind.languageOf(answers, known),
      title,
      toldBy: answers['told-by'] ?? 'anonymous',
      team: answers['team'],
      postmortem: of,
      happened: answers['happened'],
    }),
    asksFor: postmortem ? [fileOf(postmortem)] : [],
  };
}
