import type { Source } from '../../compile/positions.ts';
import type { Finding, Level } from '../../model/finding.ts';
import { code, say, word } from '../messages/fill.ts';
import { type PrivateRule, privateRanges } from './private-patterns.ts';

/** Something about a person in a file; plain data, without the value. */
export interface PrivateMatch {
  readonly rule: PrivateRule;
  readonly start: number;
  readonly end: number;
}

interface Kind {
  /** In an internal write-up, and in one for everyone; absent where it is fine. */
  readonly internal?: Level;
  readonly public: Level;
  readonly what: string;
  readonly instead: string;
  readonly isWaivable?: true;
}

/** Levels by audience. Source: wording-rules.md, section 7.1. */
export const privateRules: Readonly<Record<PrivateRule, Kind>> = {
  'personal/email': kind(
    'error',
    'error',
    'An e-mail address',
    'a role, such as “a customer in France”, or `<e-mail>`',
  ),
  'personal/phone': kind('error', 'error', 'A telephone number', 'a role, such as “the port agent”, or `<number>`'),
  'personal/card': kind('error', 'error', 'A card number', '`<card>`'),
  'personal/iban': kind('error', 'error', 'An account number', '`<account>`'),
  'personal/sensitive-id': kind('error', 'error', 'A social security number', '`<number>`'),
  'personal/ip': waivable('warning', 'error', 'An IP address', 'a documentation address, such as 192.0.2.7'),
  'personal/internal-host': waivable(undefined, 'warning', 'The name of an internal host', 'what the host does'),
  'personal/private-link': waivable(undefined, 'warning', 'A link to a private chat or document', 'what stands there'),
  'personal/name': waivable('warning', 'error', 'The name of someone who is listed in the front matter', 'the role'),
};

function kind(internal: Level | undefined, forPublic: Level, what: string, instead: string): Kind {
  return { ...(internal ? { internal } : {}), public: forPublic, what, instead };
}
function waivable(...all: Parameters<typeof kind>): Kind {
  return { ...kind(...all), isWaivable: true };
}

export const isPrivateRule = (id: string): id is PrivateRule => Object.hasOwn(privateRules, id);

/** In the whole raw text, code and quotes included: pasted logs are the usual way in. */
export function findPrivateData(text: string): readonly PrivateMatch[] {
  const found: PrivateMatch[] = [];
  for (const [rule, ranges] of privateRanges(text)) {
    for (const [start, end] of ranges)
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ rule, start, end });
  }
  return found;
}

export interface PrivateContext {
  readonly isPublic: boolean;
  /** Addresses and numbers of functions, in lower case. */
  readonly addresses: readonly string[];
  /** Whom customers can write to, in lower case; it stands in the e-mail on purpose. */
  readonly contact: string;
  /** Reasons by rule. */
  readonly allowed: ReadonlyMap<string, string>;
}

/** What of it counts here, with its level. Values are shown shortened. */
export function judgePrivateData(
  source: Source,
  matches: readonly PrivateMatch[],
  { isPublic, addresses, contact, allowed }: PrivateContext,
): readonly Finding[] {
  const digits = (value: string) => value.replace(/[^\d+]/g, '');
  return matches.flatMap(({ rule, start, end }): Finding[] => {
    const value = source.text.slice(start, end);
    const kindOfIt = privateRules[rule];
    const level = isPublic ? kindOfIt.public : kindOfIt.internal;
    const isFunction =
      contact.includes(value.toLowerCase()) ||
      addresses.some(
        (address) =>
          address === value.toLowerCase() || (digits(address).length > 5 && digits(address) === digits(value)),
      );
    if (level === undefined || isFunction) return [];
    const place = source.place(start, end);
    const reason = kindOfIt.isWaivable && !isPublic ? allowed.get(rule) : undefined;
    return [
      {
        rule,
        level: reason === undefined ? level : 'info',
        place,
        message: say`${word(kindOfIt.what)} stands on line ${place.start?.line ?? 1}: ${code(shortened(rule, value))}.`,
        fix:
          reason === undefined
            ? say`In its place: ${word(kindOfIt.instead)}.`
            : say`Nothing to do; the reason given: "${reason}".`,
      },
    ];
  });
}

function shortened(rule: PrivateRule, value: string): string {
  if (rule === 'personal/email') return `${value.slice(0, 1)}…@…`;
  if (rule === 'personal/ip')
    return `${value
      .split(/[.:]/)
      .slice(0, 2)
      .join(value.includes(':') ? ':' : '.')}.…`;
  if (rule === 'personal/private-link') return `${value.split('/').slice(0, 3).join('/')}/…`;
  return `${value.slice(0, Math.min(3, Math.floor(value.length / 3)))}…`;
}
