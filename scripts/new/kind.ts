import { say } from '../../src/checking/messages/fill.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isActiveOn } from '../../src/model/lists.ts';
import { isIdOf, pathOf } from '../../src/model/paths.ts';
import type { FolderKind } from '../../src/model/schema/kinds.ts';
import type { Command } from '../lib/command.ts';
import type { Draft, Known, Refusal } from './known.ts';
import { freeId, type Names } from './names.ts';

/** Answers by the name of their option; what was left empty is absent. */
export type Answers = Readonly<Record<string, string | undefined>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One thing that can be asked; its answer is also an option of the command line. */
export interface Question {
  readonly option: string;
  readonly ask: string;
  readonly placeholder?: string;
  readonly isNeeded: boolean;
  /** Offered instead of free text, when there are any. */
  readonly choices?: (known: Known, answers: Answers) => readonly Choice[];
  /** Several of the choices, joined with commas. */
  readonly isMany?: boolean;
}

/** A command that asks for what its options leave open, and makes a plan of the answers. */
export interface Form<Plan> {
  readonly command: Command;
  readonly questions: readonly Question[];
  /** Which option a field of the written file comes from, as `times.started`. */
  readonly options: Readonly<Record<string, string>>;
  readonly plan: (answers: Answers, known: Known) => Plan | Refusal;
}

/** A kind of write-up as `npm run new` makes it. */
export interface DraftKind extends Form<Draft> {
  /** When this is the one to choose. */
  readonly meaning: string;
}

/** The option that a finding's field comes from. */
export function optionOf({ place: { field = [] } }: Finding, { options }: Form<unknown>): string | undefined {
  const keys = field.filter((part) => typeof part === 'string');
  const path = keys
    .map((_, index) => keys.slice(0, index + 1).join('.'))
    .findLast((part) => Object.hasOwn(options, part));
  return path === undefined ? undefined : options[path];
}

/** Options that every kind has. */
export const sharedOptions: Command['options'] = {
  name: { type: 'string', value: 'NAME', text: 'Name of the file, in place of one made from the title' },
  lang: { type: 'string', value: 'LANG', text: 'Language of the text, such as fr' },
  yes: { type: 'boolean', text: 'Ask nothing' },
  'dry-run': { type: 'boolean', text: 'Show the text on stderr and write nothing' },
};

export const folderOption: Command['options'] = {
  folder: { type: 'boolean', text: 'A folder with index.mdx, so that images can stand beside it' },
};

/** The teams of the catalogue that are in use. */
export const teamChoices = ({ catalog, clock }: Known): readonly Choice[] =>
  catalog.teams
    .filter((item) => isActiveOn(item, clock.today))
    .map(({ id, name }) => ({ value: id, label: name ?? id }));

/** `a, b` as two names. */
export const splitList = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** The language to write hints in, and `lang` where the file has to say it. */
export function languageOf(answers: Answers, { settings }: Known): { language: string; lang: string | undefined } {
  const [usual = 'en'] = settings.languages;
  const language = answers['lang'] ?? usual;
  return { language, lang: language === usual ? undefined : language };
}

/**
 * The path of a new write-up: from `--name` when that is given, else from `own`. A name that does not fit its folder,
 * or that is in use, is a refusal with one that would do.
 */
export function placeFor(
  kind: FolderKind,
  { own, answers, names }: { readonly own: string; readonly answers: Answers; readonly names: Names },
): { readonly path: string } | Refusal {
  const id = answers['name'] ?? own;
  if (!isIdOf(kind, id)) {
    return {
      refusal: say`\`--name ${id}\` does not fit: lower-case letters, digits and hyphens, at most 80 characters, such as \`${own}\`.`,
    };
  }
  if (names.isTaken(id)) {
    const free = freeId(id, names);
    return {
      refusal: say`\`${id}\` is there already, and nothing is overwritten. The next free name: \`--name ${free.slice(free.indexOf('/') + 1)}\`.`,
    };
  }
  return { path: pathOf({ kind, id, isFolderForm: answers['folder'] !== undefined }) };
}
