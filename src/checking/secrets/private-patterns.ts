/** Where a text holds something about a person. Candidates come from bounded patterns; arithmetic decides. */

export type PrivateRule =
  `personal/${'email' | 'phone' | 'card' | 'iban' | 'sensitive-id' | 'ip' | 'internal-host' | 'private-link' | 'name'}`;

type Range = readonly [start: number, end: number];

interface Search {
  readonly rule: PrivateRule;
  /** What every match holds: a text without it is not searched. */
  readonly hint?: RegExp;
  readonly pattern: RegExp;
  readonly isIt: (value: string, before: string) => boolean;
}

export const privatePatterns: readonly Search[] = [
  {
    rule: 'personal/email',
    hint: /@/,
    pattern:
      /(?<![\p{L}\p{N}._%+/-])[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}(?![\p{L}\p{N}-])/giu,
    isIt: isPersonalAddress,
  },
  {
    rule: 'personal/iban',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
    isIt: isIban,
  },
  {
    rule: 'personal/sensitive-id',
    pattern: /(?<![\p{L}\p{N}.-])[12] ?\d\d ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3} ?\d\d(?![\p{L}\p{N}])/gu,
    isIt: isFrenchNumber,
  },
  {
    rule: 'personal/sensitive-id',
    pattern: /(?<![\p{L}\p{N}.-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\p{L}\p{N}-])/gu,
    isIt: () => true,
  },
  {
    rule: 'personal/card',
    pattern:
      /(?<![\p{L}\p{N}.-])(?:\d{16}|(?:\d{4} ){3}\d{4}(?: \d{3})?|(?:\d{4}-){3}\d{4}(?:-\d{3})?|3[47]\d{13}|3[47]\d\d \d{6} \d{5})(?![\p{L}\p{N}-])/gu,
    isIt: isCard,
  },
  {
    rule: 'personal/phone',
    hint: /\+[1-9]/,
    pattern: /(?<![\p{L}\p{N}+.-])\+[1-9]\d{0,2}(?:[ .\-()\u00a0\u202f]{0,2}\d{1,4}){2,8}(?![\p{L}\p{N}]|[.:-]\d)/gu,
    isIt: isInternationalNumber,
  },
  {
    rule: 'personal/phone',
    pattern:
      /(?<![\p{L}\p{N}+.-]|\d[ \u00a0\u202f])(?:0\d(?:[ .\-\u00a0\u202f]\d\d){4}|\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}|0\d{2,4}[ -]\d{3,4}[ -]\d{3,4})(?![\p{L}\p{N}]|[.:-]\d)/gu,
    isIt: (value) => !isFictional(value),
  },
  {
    rule: 'personal/ip',
    pattern: /(?<![\p{L}\p{N}.-])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}-]|\.\d)/gu,
    isIt: isAddress4,
  },
  {
    rule: 'personal/ip',
    pattern: /(?<![\p{L}\p{N}:.])(?:2|f[cde])[0-9a-f:]{4,44}(?![\p{L}\p{N}:])/giu,
    isIt: isAddress6,
  },
  {
    rule: 'personal/internal-host',
    hint: /\.(?:internal|local|lan|corp)/i,
    pattern: /(?<![\p{L}\p{N}.-])(?:[a-z0-9-]{1,63}\.){1,6}(?:internal|local|lan|corp)(?![\p{L}\p{N}-]|\.\p{L})/giu,
    isIt: () => true,
  },
  {
    rule: 'personal/private-link',
    pattern:
      /https?:\/\/(?:[\w-]{1,63}\.slack\.com\/(?:archives|files)|teams\.microsoft\.com\/l|discord\.com\/channels|(?:chat|docs|drive|meet)\.google\.com|[\w-]{1,63}\.sharepoint\.com|[\w-]{1,63}\.atlassian\.net\/wiki|(?:www\.)?notion\.so|[\w-]{0,63}\.?zoom\.us\/(?:j|rec)|t\.me|chat\.whatsapp\.com)\/[^\s)>"'\]]{1,400}/gi,
    isIt: () => true,
  },
];

/** Social security numbers of the US look like many a number in code. */
const code = /`[^`\n]{1,500}`/g;

export function privateRanges(text: string): readonly (readonly [PrivateRule, readonly Range[]])[] {
  const prose = text
    .split('```')
    .map((part, index) => (index % 2 === 1 ? ' '.repeat(part.length) : part))
    .join('   ')
    .replace(code, (words) => ' '.repeat(words.length));
  return privatePatterns.map(({ rule, hint, pattern, isIt }) => {
    if (hint && !hint.test(text)) return [rule, []];
    const searched = rule === 'personal/sensitive-id' && pattern.source.includes('666') ? prose : text;
    const ranges = [...searched.matchAll(pattern)].flatMap(({ 0: value, index }): Range[] =>
      isIt(value, searched.slice(Math.max(0, index - 40), index)) ? [[index, index + value.length]] : [],
    );
    return [rule, ranges];
  });
}

function isPersonalAddress(value: string): boolean {
  const [name = '', host = ''] = value.toLowerCase().split('@');
  const isDocumentation = /(?:^|\.)example(?:\.(?:com|net|org))?$|\.(?:test|invalid|localhost|example)$/.test(host);
  const isFile = /\.(?:png|jpe?g|gif|webp|svg|avif|m?js|tsx?|mdx?|json|ya?ml|html?|css)$/.test(host);
  return !isDocumentation && !isFile && name !== 'git' && !/^[.%+-]/.test(name);
}

function isIban(value: string): boolean {
  const compact = value.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34) return false;
  return (
    remainder97([...compact.slice(4), ...compact.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('')) === 1
  );
}

function isFrenchNumber(value: string): boolean {
  const compact = value.replaceAll(' ', '').replace('2A', '19').replace('2B', '18');
  return 97 - remainder97(compact.slice(0, 13)) === Number(compact.slice(13));
}

const remainder97 = (digits: string) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** Numbers that payment providers print in their manuals. */
const testCards = new Set(
  `4242424242424242 4111111111111111 4012888888881881 4000056655665556 4000000000000002 5555555555554444
  5105105105105100 5200828282828210 2223003122003222 6011111111111117 6011000990139424 378282246310005
  371449635398431 3530111333300000 4000002500003155 4000000000009995`.split(/\s+/),
);

function isCard(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (testCards.has(digits) || !/^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5))/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function isInternationalNumber(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  // "+2 000 000 000 rows" is a rise, not a number to call.
  const isAmount = /^\+\d{1,3}(?:[ .\u00a0\u202f]\d{3}){1,5}$/.test(value);
  return digits.length >= 8 && digits.length <= 15 && !isAmount && !isFictional(value);
}

/** Ranges that regulators keep free for books and films. */
function isFictional(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  const french = digits.replace(/^33/, '0');
  const british = digits.replace(/^44/, '0');
  return (
    /55501\d\d$/.test(digits) ||
    /^0(?:19900|26191|35301|46571|53649|63998)\d{4}$/.test(french) ||
    /^0(?:1632960\d{3}|2079460\d{3}|7700900\d{3}|8081570\d{3})$/.test(british)
  );
}

/** Name servers for everybody, in half of all network logs. */
const resolvers = new Set(['1.1.1.1', '1.0.0.1', '8.8.8.8', '8.8.4.4', '9.9.9.9']);

function isAddress4(value: string, before: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = value.split('.').map(Number);
  if (Math.max(a, b, c, d) > 255) return false;
  const start = `${a}.${b}.${c}`;
  const isDocumentation = ['192.0.2', '198.51.100', '203.0.113'].includes(start);
  const isNobody = a === 127 || (a === 0 && b === 0) || value === '255.255.255.255';
  const isPrivate = a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168);
  const isVersion =
    /(?:(?<!\p{L})v|version|release)\.? {0,2}$/iu.test(before) ||
    (!isPrivate && /\p{Lu}\p{L}{2,30} {1,2}$/u.test(before));
  return !isDocumentation && !isNobody && !isVersion && !resolvers.has(value);
}

function isAddress6(value: string): boolean {
  const halves = value.toLowerCase().split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (halves.length > 2 || groups.some((group) => !/^[0-9a-f]{1,4}$/.test(group))) return false;
  const isFull = halves.length === 2 ? groups.length >= 2 && groups.length < 8 : groups.length === 8;
  // Documentation, and the link of one cable: each machine has such an address.
  return isFull && !/^(?:2001:0?db8|fe80)(?::|$)/i.test(value);
}
