/**
 * The text types of content-model.md, section 3. Each normalises to NFC and trims, then reports every problem it
 * finds as an issue of its own: `problems.ts` lists them for whoever turns issues into findings.
 */
import * as z from 'zod';
import { findHiddenCharacters } from '../characters.ts';
import { report, type TextProblem } from './problems.ts';

export type TextType =
  | 'line'
  | 'para'
  | 'symptom'
  | 'id'
  | 'entryId'
  | 'handle'
  | 'reviewer'
  | 'url'
  | 'lang'
  | 'ticket'
  | 'day'
  | 'partialDay'
  | 'moment'
  | 'timeZone'
  | 'digest'
  | 'host'
  | 'ticketPrefix'
  | 'ticketAddress'
  | 'key';

/** Which text type a schema is; read by `describe.ts` and by rules that look at all texts of one type. */
export const textTypes = z.registry<{ readonly type: TextType }>();

const trimmed = z.string().normalize('NFC').trim();

/** A text that the given function finds nothing wrong with. `json` stands in the JSON Schema as it is. */
export function textOf(
  type: TextType,
  json: Readonly<Record<string, unknown>>,
  problemsOf: (text: string) => Iterable<TextProblem>,
) {
  const schema = trimmed.meta({ ...json }).check((payload) => {
    for (const problem of problemsOf(payload.value)) report(payload, problem);
  });
  return schema.register(textTypes, { type });
}

/** A text of one form, or one problem. */
export const textOfForm = (
  type: TextType,
  json: Readonly<Record<string, unknown>>,
  fits: (text: string) => boolean,
  problem: TextProblem,
) => textOf(type, json, (text) => (fits(text) ? [] : [problem]));

/** Opening and closing tags, comments, and the start of a tag with an attribute; `Latency < 5 ms` is none of them. */
const htmlTag = /<(?:!--|!doctype\b|\/[a-z][^<>]*>|[a-z][\w-]*(?:[\s/][^<>]*)?>|[a-z][\w-]*[\s/][^<>]*=)/i;

function* proseProblems(text: string, min: number, max: number, tabs = false): Generator<TextProblem> {
  // A character has one or two units, so most texts need no count.
  const isCertain = text.length >= 2 * min && text.length <= max;
  const length = isCertain ? text.length : [...text].length;
  if (length < min || length > max) yield { tollgate: 'length', length, min, max };
  const [hidden] = findHiddenCharacters(text, { tabs });
  if (hidden !== undefined) yield { tollgate: 'hidden', name: hidden.name, index: hidden.index };
}

function* htmlProblems(text: string): Generator<TextProblem> {
  const tag = htmlTag.exec(text)?.[0];
  if (tag !== undefined) yield { tollgate: 'html', tag };
}

/** One line of plain text. */
export const line = (min: number, max: number) =>
  textOf('line', { minLength: min, maxLength: max }, function* (text) {
    yield* proseProblems(text, min, max);
    yield* htmlProblems(text);
    if (/[\n\r]/.test(text)) yield { tollgate: 'line-break' };
  });

/** Plain text with line breaks. Empty is allowed: the rules say when it is not enough. */
export const para = (max: number) =>
  textOf('para', { maxLength: max }, function* (text) {
    yield* proseProblems(text, 0, max);
    yield* htmlProblems(text);
  });

/** Verbatim text of 3–300 characters; error texts hold angle brackets, tabs and line breaks. */
export const symptom = textOf('symptom', { minLength: 3, maxLength: 300 }, (text) => proseProblems(text, 3, 300, true));

const kebab = '[a-z0-9]+(-[a-z0-9]+)*';
const kebabForm = new RegExp(`^${kebab}$`);
const isKebab = (text: string) => text.length <= 80 && kebabForm.test(text);

const kebabId = (type: TextType) =>
  textOfForm(type, { pattern: `^${kebab}$`, maxLength: 80 }, isKebab, { tollgate: 'id' });

/** Kebab-case, 1–80 characters. */
export const id = kebabId('id');
/** The id of a postmortem, story or guide; whether it exists is a rule's question. */
export const entryId = kebabId('entryId');

const handleText = '[A-Za-z0-9._-]{1,39}';
const handleForm = new RegExp(`^${handleText}$`);
const reviewerForm = new RegExp(`^(${kebab}/)?${handleText}$`);
/** An account name, without `@`. */
export const handle = textOfForm('handle', { pattern: handleForm.source }, (text) => handleForm.test(text), {
  tollgate: 'handle',
  team: false,
});
/** A handle, or `team/handle` for someone of another team. */
export const reviewer = textOfForm(
  'reviewer',
  { pattern: `^(${kebab}/)?${handleText}$` },
  (text) => reviewerForm.test(text),
  { tollgate: 'handle', team: true },
);

const urlLimit = 500;

/** A full web address without user name or password. `http:` passes: it is worth a warning only. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\<>"`]/.test(text) || findHiddenCharacters(text).length > 0) return false;
  if (!URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '' && !/^https?:\/\/[^/?#]*@/i.test(text);
}

export const url = textOf(
  'url',
  { format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', maxLength: urlLimit },
  (text) => {
    if (!isWebAddress(text)) return [{ tollgate: 'url' }];
    const { length } = [...text];
    return length > urlLimit ? [{ tollgate: 'length', length, min: 1, max: urlLimit }] : [];
  },
);

const langForm = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
/** A language written canonically: `en`, `pt-BR`. */
export const lang = textOfForm('lang', { pattern: langForm.source }, (text) => langForm.test(text), {
  tollgate: 'form',
  form: 'en, fr or pt-BR',
});

/** A key such as `DB-412`, or a full address; rule C08 compares it with the trackers. */
export const ticket = textOf('ticket', { minLength: 1, maxLength: urlLimit }, function* (text) {
  yield* proseProblems(text, 1, urlLimit);
  yield* htmlProblems(text);
  if (/[\n\r]/.test(text)) yield { tollgate: 'line-break' };
});
