import { formatsIn } from '../numbers-and-days.ts';

const { count, day } = formatsIn('en');

/** Names of languages in this one; a language that is not here is shown by its code. */
const languageNames: Readonly<Record<string, string>> = { en: 'English', fr: 'French' };

/** What stands around every page. */
export const page = {
  skip: 'To the text',
  nav: 'Archive',
  writeUps: 'Write-ups',
  stories: 'Stories',
  guides: 'Guides',
  search: 'Search',
  trail: 'Where this page stands',
  onThisPage: 'On this page',
  theme: 'Light or dark',
  readIn: 'Languages',
  asOf: 'As of',
  draftNote: 'This is a draft: parts are missing, and others may change.',
  reviewNote: 'This write-up is in review: it may still change.',
  legacyNote: (from: string, on: string) => `Imported from ${from} on ${day(on)}. It is not counted in figures.`,
  behind: (sourceDate: string) =>
    `This translation was made from the state of ${day(sourceDate)}. The original has changed since.`,
  behindUndated: 'This translation was made from an earlier state of the original.',
  translationDraft: 'The translation is a draft.',
  readOriginal: (language: string) => `Read the original in ${language}`,
  notTranslated: (language: string) => `Not translated yet: the text is in ${language}.`,
  languageNames,
  findings: (errors: number) => `${count(errors, 'thing stops', 'things stop')} this page`,
  findingsNote: 'The page is whole again as soon as the file is saved without them.',
  leftOut: (path: string, findings: number) =>
    `${path} is left out until ${count(findings, 'thing is', 'things are')} mended`,
  stillOpen: (status: string, fields: number) => `Before “${status}”: ${count(fields, 'field', 'fields')} still open`,
  line: (line: number) => `line ${line}`,
  editPage: 'Edit this page',
  writtenIn: (language: string) => `in ${language}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  titleOfPage: (title: string, page: number, pages: number) => `${title}, page ${page} of ${pages}`,
  pages: 'Pages of this list',
  previousPage: 'Previous',
  nextPage: 'Next',
};
