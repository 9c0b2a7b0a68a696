import type { Edit, Finding } from '../../model/finding.ts';
import { inEnglish } from '../../model/sentence.ts';
import { kebab } from '../kebab.ts';
import { nearestTo } from '../nearest.ts';

/**
 * What `--fix` writes for a finding; nothing where the meaning could change and a person decides: days and times, two
 * values equally near, sentences, secrets. `text` is the file as read. Source: checking.md, section 7.
 */
export function repairOf(finding: Finding, text: string): readonly Edit[] {
  if (finding.edits) return finding.edits;
  const { start, end } = finding.place;
  if (!start || !end) return [];
  const range = { start: start.offset, end: end.offset };
  const repair = repairs.find(({ rule }) => rule.test(finding.rule));
  const edit = repair?.mend({
    finding,
    written: text.slice(range.start, range.end),
    after: text.slice(range.start),
    before: text.charAt(range.start - 1),
  });
  return edit === undefined ? [] : [{ ...range, ...edit }];
}

/** Data beside a picture is mended in the image itself. */
export const isOfImage = ({ rule }: Finding): boolean => rule.startsWith('personal/image-');

/** Whether `--fix` surely mends a finding; HTML is rewritten only where nothing of it is lost. */
export const isMendable = (finding: Finding, text: string): boolean =>
  isOfImage(finding) || repairOf(finding, text).length > 0;

interface Faulty {
  readonly finding: Finding;
  /** What stands in the range. */
  readonly written: string;
  /** The character before the range. */
  readonly before: string;
  /** The text from the start of the range on. */
  readonly after: string;
}

interface Repair {
  readonly rule: RegExp;
  /** The new text of the range; nothing when it is not certain. */
  readonly mend: (faulty: Faulty) => { readonly text: string; readonly end?: number } | undefined;
}

const repairs: readonly Repair[] = [
  { rule: /^(?:S02|S04|C\d\d|G\d\d|K\d\d|X\d\d)$/, mend: nearValue },
  { rule: /^S03$/, mend: quotes },
  { rule: /^S06$/, mend: idInOtherCase },
  { rule: /^B02$/, mend: tag },
  { rule: /^B04$/, mend: braces },
  { rule: /^B03$/, mend: sentenceThatIsNoCode },
  { rule: /^B06$/, mend: literalAttribute },
];

/** A misspelt key, choice or id with exactly one nearest; quotes around it stay. */
function nearValue({ finding: { nearest = [] }, written }: Faulty) {
  const [near, ...others] = nearest;
  const [, quote = '', value = ''] = /^(["']?)([^"'\n]+)\1$/.exec(written) ?? [];
  // The place is really the misspelt text, and not the key of a list that holds it.
  if (near === undefined || others.length > 0 || nearestTo(value, [near]).length === 0) return undefined;
  return { text: `${quote}${near}${quote}` };
}

/** A text that YAML reads as a number or as true. */
function quotes({ finding: { fix }, written }: Faulty) {
  return /^[\w.+-]+$/.test(written) && inEnglish(fix).includes(`"${written}"`) ? { text: `"${written}"` } : undefined;
}

/** `Locked Table`, which is `locked-table`. Whoever refers to it writes the same, and is mended alike. */
function idInOtherCase({ written }: Faulty) {
  const [, quote = '', value = ''] = /^(["']?)(\p{L}[\p{L}\p{N} _-]*)\1$/u.exec(written) ?? [];
  const id = kebab(value);
  return /^[a-z]/.test(id) && value.length === id.length ? { text: `${quote}${id}${quote}` } : undefined;
}

function tag({ finding: { place }, written, before, after }: Faulty) {
  const start = place.start?.offset ?? 0;
  // A brace that never closes; what looks like the beginning of code is left to a person.
  if (/^\{+$/.test(written))
    return /^\{+[^\n(/*`{}]*$/m.test(after) ? { text: written.replace(/\{/g, '\\{') } : undefined;
  if (/^<[\d=\- ]/.test(written)) return { text: `\\${written}` };
  if (/^<br\s*>$/.test(written)) return { text: '<br />' };
  const [, address] = /^<(https:\/\/[^\s<>"'{}]+)>$/.exec(written) ?? [];
  // A bare address would take in what touches it.
  const isAlone = /^[\s(]?$/.test(before) && /^[.,;:!?)]?(?:\s|$)/.test(after.slice(written.length));
  if (address !== undefined) return isAlone ? { text: address } : undefined;
  const [comment, inside = ''] = /^<!--([\s\S]*?)-->/.exec(after) ?? [];
  const isWhole = comment !== undefined && !inside.includes('*/') && !inside.includes('<!--');
  return isWhole ? { text: `{/*${inside}*/}`, end: start + comment.length } : undefined;
}

/** Neither a call nor a mark of Markdown, and nothing that becomes a link by itself. */
const isPlain = (text: string) => /^(?:[\p{L}\p{N} .,:;?"'’%-]|(?<=\w)_(?=\w))*$/u.test(text) && !/www\./i.test(text);

/** Words in braces, as in a template; what calls something, or means more in Markdown, is left to a person. */
function braces({ written }: Faulty) {
  if (!/^\{.+\}$/u.test(written) || !isPlain(written.replace(/[{}]/g, ''))) return undefined;
  return { text: written.replace(/[{}]/g, '\\$&') };
}

const code = /^(?:export\s+(?:default|const|let|var|function|class|async)\b|import\s+\S+\s+from\b)/;

/** A sentence that begins with a word of the language. Its paragraph holds nothing that code would. */
function sentenceThatIsNoCode({ finding: { place }, after, written }: Faulty) {
  const isSentence = /^(?:import|export) \p{L}/u.test(after) && !code.test(after) && !/["'`{}()=*;]/.test(written);
  return isSentence ? { text: `&#${after.charCodeAt(0)};`, end: (place.start?.offset ?? 0) + 1 } : undefined;
}

/** `minutes={3}` and `from={"x"}`. The range is the name. */
function literalAttribute({ finding: { place }, written, after }: Faulty) {
  const rest = after.slice(written.length);
  const [all, number, , text] = /^=\{(?:(\d+)|(["'])([^"'\\{}\r\n]*)\2)\}/.exec(rest) ?? [];
  if (all === undefined) return undefined;
  return { text: `${written}="${number ?? text}"`, end: (place.end?.offset ?? 0) + all.length };
}
