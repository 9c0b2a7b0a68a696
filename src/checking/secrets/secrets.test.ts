import { describe, expect, test } from 'vitest';
import { filesOf } from '../../testing/example-archive.ts';
import { writeUp } from '../../testing/write-up.ts';
import { checkFile } from '../check.ts';
import { withKnownSecrets } from './known-secrets.ts';
import { findSecrets } from './secrets.ts';

/** Put together from parts, so that no scanner stops at this file. */
const join = (...parts: readonly string[]) => parts.join('');
const dashes = '-----';
const key = join(dashes, 'BEGIN EC PRIVATE KEY', dashes);

describe('secrets', () => {
  test.each([
    ['a shortened key', `${key}\nMIIC…\n`, 'private-key'],
    ['a key id alone', join('AKIA', 'Q3EGRWKTBZ7N4XYZ'), 'known'],
    ['a GitHub token', join('gh', 'p_', 'a1B2'.repeat(9)), 'known'],
    ['a database address', 'postgres://app:tr0ub4dor@db.harbour.io/assets', 'url-password'],
    ['a header', `Authorization: Bearer ${'4f9aK2'.repeat(4)}`, 'bearer'],
    ['a basic header', 'Authorization: Basic YXBwOnRyMHViNGRvcg==', 'bearer'],
    ['an assignment', 'export API_KEY="k3y-0f-the-h0use"', 'assigned'],
    ['a field of JSON', '{"client_secret": "9f86d081884c7d65"}', 'assigned'],
    ['a key with a share of its own', 'SharedAccessKey=9f86d081884c7d659a2feaa0c55ad015', 'assigned'],
    ['a user of curl', 'curl -u admin:tr0ub4dor https://harbour.io', 'assigned'],
    ['an option', 'mysql --password=tr0ub4dor9 assets', 'assigned'],
    ['a cookie', 'Set-Cookie: sid=9f86d081884c7d659a2f', 'cookie'],
  ])('%s', (_, text, rule) => {
    expect(findSecrets(`Before ${text} after`).map((secret) => secret.rule)).toEqual([`secret/${rule}`]);
  });

  test.each([
    'postgres://app:<password>@db/assets and redis://:xxxx@cache',
    'AKIAIOSFODNN7EXAMPLE',
    'Authorization: Bearer <token>, Bearer …, Basic authentication-of-users',
    'DB_PASSWORD=$DB_PASSWORD, token: {{ secrets.TOKEN }}, secret=process.env.SECRET',
    'password: changeme, token=************, api_key: REDACTED',
    'The token: something-else was missing. The secret: Everybody.',
    'password: correct horse battery',
    `${dashes}BEGIN CERTIFICATE${dashes} ${dashes}BEGIN PUBLIC KEY${dashes}`,
    'eyJub3QiOiJhIGhlYWRlciJ9.eyJhIjoxfQ.c2ln',
    'docker run -u 1000:1000 -p 8080:80 --user app:app --password $PW --token <token> --secret booking-tls',
    'https://ops.example.com:8443/path@2x',
  ])('stands in for one: %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });
});

test('the engine finds what our patterns do not know, and its finding holds no secret', async () => {
  const token = join('SG', '.', 'aB3dE5gH7jK9mN1pQ3sT5v', '.', 'aB3dE5gH7jK9mN1pQ3sT5vX7zA9bC1dE3fG5hI7jK9m');
  const [file] = filesOf({
    'content/postmortems/2026-03-03-example.mdx': writeUp({}, `\`\`\`\n# secretlint-disable\n${token}\n\`\`\``),
  });
  if (!file) throw new Error('There is one file.');
  const before = checkFile(file);
  expect(before.findings.filter(({ rule }) => rule.startsWith('secret/'))).toEqual([]);
  const { findings } = await withKnownSecrets(file, before);
  const [found, ...rest] = findings.filter(({ rule }) => rule.startsWith('secret/'));
  expect(rest).toEqual([]);
  expect([found?.rule, found?.level, found?.place.start?.line, found?.place.start?.column]).toEqual([
    'secret/known',
    'error',
    8,
    1,
  ]);
  expect(JSON.stringify(findings)).not.toContain(token.slice(0, 8));
});

test('what both find is one finding', async () => {
  const token = join('gh', 'p_', 'a1B2'.repeat(9));
  const [file] = filesOf({ 'content/postmortems/2026-03-03-example.mdx': writeUp({}, `\`${token}\``) });
  if (!file) throw new Error('There is one file.');
  const { findings } = await withKnownSecrets(file, checkFile(file));
  expect(findings.filter(({ rule }) => rule.startsWith('secret/'))).toHaveLength(1);
});
