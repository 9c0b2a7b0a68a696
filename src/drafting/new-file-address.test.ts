import { expect, test } from 'vitest';
import { newFileAddress } from './new-file-address.ts';

const file = { path: 'content/postmortems/2026-03-04-a.mdx', text: '---\ntitle: "a & b"\n---\n' };
const at = (url: string, text = file.text) => newFileAddress({ url, branch: 'main' }, { ...file, text });

test('GitHub takes the folder in the path, GitLab the whole name, Forgejo its own page', () => {
  const github = new URL(at('https://github.com/ferrywell/archive/').href);
  expect(github.pathname).toBe('/ferrywell/archive/new/main/content/postmortems');
  expect(github.searchParams.get('filename')).toBe('2026-03-04-a.mdx');
  expect(github.searchParams.get('value')).toBe(file.text);
  const gitlab = new URL(at('https://gitlab.example.com/ops/archive').href);
  expect(gitlab.pathname).toBe('/ops/archive/-/new/main');
  expect(gitlab.searchParams.get('file_name')).toBe(file.path);
  expect(gitlab.searchParams.get('content')).toBe(file.text);
  expect(at('https://codeberg.org/ops/archive').href).toContain('/ops/archive/_new/main/content/postmortems?');
});

test('a long text is pasted instead', () => {
  const { href, holdsText } = at('https://github.com/ferrywell/archive', 'é'.repeat(3000));
  expect(holdsText).toBe(false);
  expect(new URL(href).searchParams.has('value')).toBe(false);
});
