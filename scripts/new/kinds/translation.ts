import { say } from '../../../src/checking/messages/fill.ts';
import { pathOf } from '../../../src/model/paths.ts';
import { translatableTexts } from '../../../src/model/translatable.ts';
import { translationText } from '../../templates/translation.ts';
import * as kind from '../kind.ts';
import { type Draft, type Known, type Refusal, readFields } from '../known.ts';
import { fileOf, findWriteUp } from '../names.ts';

const translated = ['postmortem', 'story', 'guide'] as const;
const { lang, yes, 'dry-run': dryRun } = kind.sharedOptions;

export const translation: kind.DraftKind = {
  meaning: 'the same write-up in another language',
  command: {
    name: 'npm run new -- translation',
    about: 'Writes the draft of a translation beside its original: no facts, and each text as a comment to translate.',
    options: {
      of: { type: 'string', value: 'ID', text: 'The original, by its name without .mdx' },
      title: { type: 'string', value: 'TITLE', text: 'The translated title' },
      ...(lang && { lang }),
      ...(yes && { yes }),
      ...(dryRun && { 'dry-run': dryRun }),
    },
    example: 'npm run new -- translation --of 2026-03-03-locked-table --lang fr',
  },
  questions: [
    { option: 'of', ask: 'A translation of what?', isNeeded: true, choices: originals },
    { option: 'lang', ask: 'Into which language?', isNeeded: true, choices: otherLanguages },
    { option: 'title', ask: 'The translated title? It can also be written in the file', isNeeded: false },
  ],
  options: { title: 'title' },
  plan,
};

function originals({ names }: Known): readonly kind.Choice[] {
  return names.writeUps
    .filter((writeUp) => writeUp.kind !== 'translation' && writeUp.kind !== 'reply')
    .map(({ id }) => ({ value: id, label: id }));
}

function otherLanguages({ settings, names }: Known, { of }: kind.Answers): readonly kind.Choice[] {
  const there = names.writeUps.filter(({ id }) => id === of).map((writeUp) => writeUp.lang ?? settings.languages[0]);
  return settings.languages.filter((language) => !there.includes(language)).map((value) => ({ value, label: value }));
}

function plan(answers: kind.Answers, known: Known): Draft | Refusal {
  const { of = '', lang: language = '' } = answers;
  const found = findWriteUp(of, translated, known.names);
  if ('refusal' in found) return found;
  const path = fileOf(found);
  const original = readFields(known, path);
  if (original?.fields === undefined || original.kind === 'reply' || original.kind === 'translation') {
    return { refusal: say`${path} has findings that hide its texts. \`npm run check\` lists them.` };
  }
  const { languages } = known.settings;
  if (!languages.includes(language)) {
    return {
      refusal: say`\`${language}\` is not a language of this archive: ${languages.join(', ')}. \`languages\` of content/archive.yaml lists them.`,
    };
  }
  if (language === original.lang)
    return { refusal: say`\`${of}\` is written in ${language}. Another language: \`--lang\`.` };
  if (known.names.writeUps.some(({ id, lang: other }) => id === of && other === language)) {
    return { refusal: say`\`${of}\` has a translation into ${language} already, and nothing is overwritten.` };
  }
  const { fields } = original;
  const publishedOn = 'publishedOn' in fields ? fields.publishedOn : undefined;
  return {
    path: pathOf({ kind: found.originalKind, id: of, lang: language, isFolderForm: found.isFolderForm }),
    text: translationText({
      title: answers['title'] ?? fields.title,
      language,
      original: {
        path,
        title: fields.title,
        day: fields.updatedOn ?? publishedOn,
        texts: translatableTexts(original.kind, fields),
      },
    }),
    asksFor: [path],
  };
}
