import type { Source } from '../../compile/positions.ts';
import type { Finding } from '../../model/finding.ts';
import type { Filled, Sentence } from '../../model/sentence.ts';
import { code, say, word } from '../messages/fill.ts';
import { isPlaceholder, secretPatterns } from './secret-patterns.ts';

/** A secret in a file. What is said of it never holds its text. */
export interface Secret {
  readonly rule: string;
  /** With its article. */
  readonly kind: Filled;
  readonly start: number;
  readonly end: number;
}

/** What our own patterns see, in the whole raw text: keys in part, single key ids, passwords in addresses. */
export function findSecrets(text: string): readonly Secret[] {
  const found: Secret[] = [];
  for (const { rule, kind, hint, pattern, isSecret } of secretPatterns) {
    if (hint && !hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? match[0];
      if (isSecret ? !isSecret(value) : isPlaceholder(value)) continue;
      const start = match.index + match[0].lastIndexOf(value);
      const secret = { rule, kind: word(`${articleOf(kind)} ${kind}`), start, end: start + value.length };
      if (!found.some((other) => overlaps(other, secret))) found.push(secret);
    }
  }
  return found;
}

export const articleOf = (kind: string) => (/^[AEIOU]/i.test(kind) ? 'An' : 'A');

export const overlaps = (a: Secret, b: Secret) => a.start < b.end && b.start < a.end;

export const secretFindings = (source: Source, secrets: readonly Secret[]): readonly Finding[] =>
  secrets.map(({ rule, kind, start, end }) => {
    const value = source.text.slice(start, end);
    const place = source.place(start, end);
    return {
      rule,
      level: 'error',
      place,
      message: say`${kind} stands on line ${place.start?.line ?? 1} (${masked(value)}, ${value.length} characters).`,
      fix: 'The history of git keeps it, so it is revoked at its issuer first; then `<token>` takes its place.',
    };
  });

/** The first characters, never more than a quarter. */
const masked = (value: string) => code(`${value.slice(0, Math.min(4, Math.floor(value.length / 4)))}…`);

/** A message of another rule that shows a value shows no secret: each becomes `…`, also where the message cut it short. */
export function withoutSecrets(
  findings: readonly Finding[],
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): readonly Finding[] {
  const secrets = Map.groupBy(
    findings.filter(({ rule }) => rule.startsWith('secret/')),
    ({ place }) => place.file,
  );
  if (secrets.size === 0) return findings;
  const values = new Map(
    [...secrets].map(([path, found]) => {
      const text = decoder.decode(files.find((file) => file.path === path)?.bytes);
      return [path, found.map(({ place }) => text.slice(place.start?.offset ?? 0, place.end?.offset ?? 0))];
    }),
  );
  return findings.map((finding) => {
    const own = values.get(finding.place.file);
    if (!own || finding.rule.startsWith('secret/')) return finding;
    const { edits, ...said } = finding;
    const isQuoted = edits?.some(({ text }) => own.some((secret) => text.includes(secret))) === true;
    return {
      ...said,
      message: hideIn(finding.message, own),
      fix: hideIn(finding.fix, own),
      ...(edits && !isQuoted ? { edits } : {}),
    };
  });
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const shortestPart = 6;

/** In what stands in the holes; our own words hold no secret. */
function hideIn(sentence: Sentence, secrets: readonly string[]): Sentence {
  if (typeof sentence === 'string') return hide(sentence, secrets);
  if ('count' in sentence) return sentence;
  const values = sentence.values.map((value) => (typeof value === 'number' ? value : hideIn(value, secrets)));
  return { ...sentence, values };
}

function hide(sentence: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => {
    for (let length = secret.length; length >= Math.min(shortestPart, secret.length); length--) {
      const part = secret.slice(0, length);
      if (rest.includes(part)) return rest.replaceAll(part, '…');
    }
    return rest;
  }, sentence);
}
