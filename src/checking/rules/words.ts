import type { Example, RuleCard } from '../rule.ts';
import { privateRules } from '../secrets/private-data.ts';
import type { PrivateRule } from '../secrets/private-patterns.ts';
import { wordingCards } from '../wording/cards.ts';
import { imageMetadataCards } from './image-metadata.ts';
import { lintAllowCards } from './lint-allow.ts';

const log = (line: string): Example => ({ body: `\`\`\`text\n${line}\n\`\`\`` });
const open = '-----BEGIN';

const secret = (name: string, title: string, bad: string, says: string, good: string): RuleCard => ({
  id: `secret/${name}`,
  level: 'error',
  title,
  why: 'Whoever can read the archive, or its history, can use it.',
  examples: [{ ...log(bad), finds: says }, log(good)],
});

/** The examples are put together from parts, so that no scanner of secrets stops at this file. */
const secretCards: readonly RuleCard[] = [
  secret(
    'private-key',
    'A private key, whole or in part',
    `${open} RSA PRIVATE KEY-----`,
    'A private key stands on line 7 (`----…`, 31 characters).',
    `${open} PUBLIC KEY-----`,
  ),
  secret(
    'url-password',
    'A password in an address',
    'postgres://app:tr0ub4dor@db.example.com/assets',
    'A password in an address stands on line 7 (`tr…`, 9 characters).',
    'postgres://app:<password>@db.example.com/assets',
  ),
  secret(
    'bearer',
    'A token of a request',
    `Authorization: Bearer ${'4f9aK2'.repeat(4)}`,
    'A token of a request stands on line 7 (`4f9a…`, 24 characters).',
    'Authorization: Bearer <token>',
  ),
  secret(
    'jwt',
    'A signed token',
    ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiI0MiJ9', 'c2lnbmF0dXJl'].join('.'),
    'A signed token (JWT) stands on line 7 (`eyJh…`, 50 characters).',
    'eyJ….….…',
  ),
  secret(
    'assigned',
    'A value with a secret name',
    'DB_PASSWORD=tr0ub4dor-and-3',
    'A value with a secret name stands on line 7 (`tr0…`, 15 characters).',
    'DB_PASSWORD=$DB_PASSWORD',
  ),
  secret(
    'webhook',
    'The address of a chat webhook',
    ['https://hooks.slack.com', 'services', 'T000', 'B000', 'k3yk3yk3y'].join('/'),
    'A webhook address stands on line 7 (`http…`, 52 characters).',
    'https://chat.example.com/channels/incident-42',
  ),
  secret(
    'cookie',
    'A session cookie',
    'Cookie: session=9f86d081884c7d65',
    'A cookie stands on line 7 (`9f86…`, 16 characters).',
    'Cookie: session=<cookie>',
  ),
  secret(
    'known',
    'A key or token of a known form',
    `gh${'p_'}${'a1B2'.repeat(9)}`,
    'A GitHub token stands on line 7 (`ghp_…`, 40 characters).',
    'ghp_…',
  ),
];

const audience = (body: string): Example => ({ yaml: 'audience: public', body });

const personalTexts: Readonly<Record<PrivateRule, { title: string; bad: Example; shown: string; good: Example }>> = {
  'personal/email': {
    title: 'An e-mail address',
    bad: log('mail from jo.lind@harbour.io'),
    shown: 'j…@…',
    good: log('mail from jo@example.com'),
  },
  'personal/phone': {
    title: 'A telephone number',
    bad: { body: 'The agent was called on +33 6 12 34 56 78.' },
    shown: '+33…',
    good: { body: 'The agent was called on the number +33 6 39 98 12 34, at 2026-03-03 14:11.' },
  },
  'personal/card': {
    title: 'A card number',
    bad: log('card 4539 1488 0343 6467'),
    shown: '453…',
    good: log('card 4242 4242 4242 4242, order 4539 1488 0343 6468'),
  },
  'personal/iban': {
    title: 'An account number',
    bad: log('account DE89 3704 0044 0532 0130 00'),
    shown: 'DE8…',
    good: log('account DE88 3704 0044 0532 0130 00'),
  },
  'personal/sensitive-id': {
    title: 'A social security number',
    bad: log('insured 2 69 05 49 588 157 80'),
    shown: '2 6…',
    good: log('row 2 69 05 49 588 157 81'),
  },
  'personal/ip': {
    title: 'An IP address',
    bad: log('refused 84.17.22.9:443'),
    shown: '84.17.…',
    good: log('refused 192.0.2.9:443, version 84.17.22.9'),
  },
  'personal/internal-host': {
    title: 'The name of an internal host',
    bad: audience('The host db7.assets.internal was full.'),
    shown: 'db7…',
    good: { body: 'The host db7.assets.internal was full.' },
  },
  'personal/private-link': {
    title: 'A link to a private chat or document',
    bad: audience('Noted in https://docs.google.com/document/d/42/edit that day.'),
    shown: 'https://docs.google.com/…',
    good: audience('Noted in https://status.example.com/incidents/42 that day.'),
  },
  'personal/name': {
    title: 'The name of someone listed in the front matter',
    bad: { yaml: 'authors: [mara]', body: 'Then Mara restarted the queue.' },
    shown: 'M…',
    good: { yaml: 'authors: [mara]', body: 'Then the engineer on call restarted the marathon job.' },
  },
};

const personalCards = Object.entries(personalTexts).map(([id, { title, bad, shown, good }]): RuleCard => {
  const { public: level, what } = privateRules[id as PrivateRule];
  const line = bad.yaml === undefined ? (bad.body?.startsWith('`') ? 7 : 6) : 7;
  return {
    id,
    level,
    title,
    why: 'A write-up is kept for years and read by many; whom it is about cannot take it back.',
    examples: [{ ...bad, finds: `${what} stands on line ${line}: \`${shown}\`.` }, good],
  };
});

/** Wording, secrets, personal data and the exceptions, as the guide prints them and the tests prove them. */
export const wordCards: readonly RuleCard[] = [
  ...lintAllowCards,
  ...wordingCards,
  ...secretCards,
  ...personalCards,
  ...imageMetadataCards,
];
