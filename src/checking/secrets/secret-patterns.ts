/** What a secret looks like in a text. Every repeat is bounded, so each pattern is linear. */
export interface SecretPattern {
  readonly rule: string;
  /** What it is, for the message. */
  readonly kind: string;
  /** What every match holds: a text without it is not searched. */
  readonly hint?: RegExp;
  readonly pattern: RegExp;
  /** Whether the captured value, or the whole match without one, is a secret and not a stand-in. */
  readonly isSecret?: (value: string) => boolean;
}

const known = 'secret/known';

/** In the order in which one wins where several see the same characters. */
export const secretPatterns: readonly SecretPattern[] = [
  {
    rule: 'secret/private-key',
    kind: 'private key',
    pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g,
  },
  {
    rule: 'secret/webhook',
    kind: 'webhook address',
    pattern:
      /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/[\w/]{8,120}|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[\w-]{8,120}|[\w-]{1,63}\.webhook\.office\.com\/[\w@/-]{8,400})/gi,
  },
  {
    rule: 'secret/url-password',
    kind: 'password in an address',
    hint: /:\/\/[^\s/]{1,200}@/,
    pattern: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>`]{0,64}:([^\s/@"'`]{1,128})@[\w[]/gi,
    isSecret: (value) => !isPlaceholder(value),
  },
  {
    rule: 'secret/jwt',
    kind: 'signed token (JWT)',
    pattern: /(?<![\w-])eyJ[\w-]{5,2000}\.[\w-]{2,4000}\.[\w-]{2,1000}/g,
    isSecret: hasTokenHeader,
  },
  { rule: known, kind: 'GitHub token', pattern: /(?<!\w)(?:gh[pousr]_\w{36}|github_pat_\w{40,100})(?!\w)/g },
  { rule: known, kind: 'GitLab token', pattern: /(?<!\w)glpat-[\w-]{20,60}/g },
  { rule: known, kind: 'Slack token', pattern: /(?<!\w)xox[abeoprs]-[\w-]{10,200}/g },
  { rule: known, kind: 'Stripe key', pattern: /(?<!\w)(?:sk|rk)_live_\w{10,120}/g },
  { rule: known, kind: 'Google API key', pattern: /(?<!\w)AIza[\w-]{35}(?![\w-])/g },
  { rule: known, kind: 'npm token', pattern: /(?<!\w)npm_\w{36}(?!\w)/g },
  { rule: known, kind: 'AWS access key id', pattern: /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g },
  {
    rule: 'secret/bearer',
    kind: 'token of a request',
    pattern: /(?<!\w)(?:Authorization:\s{0,3}(?:\w{1,12} {1,3})?|(?:Bearer|Basic) {1,3})([\w.~+/=-]{16,2000})/g,
    isSecret: isMixed,
  },
  {
    rule: 'secret/cookie',
    kind: 'cookie',
    pattern: /(?<![\w-])(?:Set-)?Cookie:\s{0,3}[\w.-]{1,64}=([^\s;"'`]{16,2000})/gi,
    isSecret: (value) => !isPlaceholder(value),
  },
  {
    rule: 'secret/assigned',
    kind: 'value with a secret name',
    hint: /(?:password|passwd|secret|token|key)["']?\s{0,3}[=:]/i,
    pattern:
      /(?<![\w-])[\w-]{0,40}(?:password|passwd|secret|token|(?:api|access|signing|encryption)[_-]?key)["']?\s{0,3}[=:]\s{0,3}["']?([^\s"'`,;]{8,256})/gi,
    isSecret: (value) => isMixed(value) && !/^(?:\$|https?:|process\.env|[a-z][\w.]{0,60}\()/i.test(value),
  },
  {
    rule: 'secret/assigned',
    kind: 'password on a command line',
    hint: /(?:--(?:passw|pass|token|secret|user)|-u[ =])/,
    // A short option takes a password only behind a name: `-u admin:…`; `-p` is a port elsewhere.
    pattern:
      /(?<=^|\s)(?:--(?:password|passwd|pass|token|secret)[ =]|(?:-u|--user)[ =][^\s:"'`]{1,64}:)["']?([^\s"'`]{8,256})/gm,
    isSecret: (value) => isMixed(value) && !/^(?:\$|-)/.test(value),
  },
];

const placeholder = /^<[^<>]{0,80}>|…|^\.{3}|x{3}|\*{3}|redacted|example|changeme|^\$\{?\w|^%\w/i;

/** What stands in for a secret: `<token>`, `…`, `xxx`, `***`, REDACTED, EXAMPLE, `changeme`, one character repeated. */
export const isPlaceholder = (value: string): boolean => placeholder.test(value) || new Set(value).size === 1;

/** Of two classes of characters at least; a plain word with a capital is none. */
function isMixed(value: string): boolean {
  if (isPlaceholder(value) || /^\p{Lu}?[\p{Ll}-]{1,80}[.:!?)*_]{0,3}$/u.test(value)) return false;
  return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d_.-]/u].filter((part) => part.test(value)).length >= 2;
}

function hasTokenHeader(value: string): boolean {
  try {
    const [header = ''] = value.split('.');
    const parsed: unknown = JSON.parse(atob(header.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof parsed === 'object' && parsed !== null && 'alg' in parsed;
  } catch {
    return false;
  }
}
