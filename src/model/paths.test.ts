import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOf, readPath } from './paths.ts';

test.each([
  ['content/archive.yaml', { type: 'archive' }],
  ['content/catalog.yaml', { type: 'catalog' }],
  [
    'content/postmortems/2026-03-03-x.mdx',
    { type: 'write-up', kind: 'postmortem', id: '2026-03-03-x', isFolderForm: false },
  ],
  [
    'content/postmortems/2026-03-03-x/index.mdx',
    { type: 'write-up', kind: 'postmortem', id: '2026-03-03-x', isFolderForm: true },
  ],
  [
    'content/postmortems/2026-03-03-x.pt-br.mdx',
    { type: 'write-up', kind: 'translation', id: '2026-03-03-x', lang: 'pt-BR' },
  ],
  [
    'content/festival/week-two/index.fr.mdx',
    { type: 'write-up', kind: 'translation', originalKind: 'story', lang: 'fr' },
  ],
  ['content/replies/week-two/cron.mdx', { type: 'write-up', kind: 'reply', id: 'week-two/cron' }],
  ['content/postmortems/2026-03-03-x/waits.png', { type: 'image', ownerId: '2026-03-03-x', name: 'waits.png' }],
  ['content/postmortems/2026-02-30-x.mdx', { type: 'misnamed', kind: 'postmortem' }],
  ['content/postmortems/Locked Table.mdx', { type: 'misnamed' }],
  ['content/replies/cron.mdx', { type: 'misnamed', kind: 'reply' }],
  ['content/postmortems/notes.docx', { type: 'unknown' }],
  ['content/readme.mdx', { type: 'unknown' }],
])('%s is %o', (path, expected) => {
  expect(readPath(path)).toMatchObject(expected);
});

test('nothing outside content/ is a file of the archive', () => {
  expect(readPath('src/model/paths.ts')).toBeUndefined();
});

test('a path that was made from an id reads back as that id', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
  const lang = fc.option(fc.constantFrom('fr', 'de', 'pt-BR'), { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom('story', 'guide'), slug, lang, fc.boolean(), (kind, id, language, isFolderForm) => {
      const read = readPath(pathOf({ kind, id, lang: language, isFolderForm }));
      expect(read).toMatchObject({ type: 'write-up', originalKind: kind, id, isFolderForm });
      expect(read?.type === 'write-up' && read.lang).toBe(language);
    }),
  );
});

test('any text is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => readPath(`content/${text}`)).not.toThrow();
    }),
  );
});
