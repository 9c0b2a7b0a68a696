import { describe, expect, test } from 'vitest';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import type { Archive } from './archive.ts';
import type { Body, Segment } from './body.ts';
import { publicEdition } from './edition.ts';
import type { PostmortemEntry } from './entry.ts';
import type { PostmortemInput } from './schema/postmortem.ts';

const shown = (fields: Partial<PostmortemInput>, id = '2026-03-03-public'): PostmortemEntry =>
  postmortemEntry({ status: 'published', audience: 'public', ...fields }, { id });

function editionOf(...entries: readonly PostmortemEntry[]) {
  const whole = archiveOf(...entries);
  const editions = { public: { enabled: true, linkHosts: ['status.example.com'] } };
  return publicEdition({ ...whole, settings: { ...whole.settings, editions } });
}
const firstOf = ({ postmortems: [entry] }: Archive) => entry;

test('only what is published and marked public is there', () => {
  const { archive } = editionOf(
    shown({}),
    postmortemEntry({ status: 'published' }, { id: '2026-03-02-internal' }),
    postmortemEntry({ status: 'in-review', audience: 'public' }, { id: '2026-03-01-review' }),
  );
  expect(archive.edition).toBe('public');
  expect([...archive.byId.keys()]).toEqual(['2026-03-03-public']);
});

test('AC-274 people, tickets, owners and what the house was told stay inside', () => {
  const { archive } = editionOf(
    shown({
      authors: ['secret-author'],
      reviewers: ['web/secret-reviewer'],
      facilitator: 'secret-facilitator',
      people: { responders: 4, care: 'secret care' },
      truths: [{ kind: 'other', note: 'secret truth' }],
      meeting: { heldOn: '2026-03-09', attendees: 11 },
      deck: { notes: { welcome: 'secret note' } },
      followUps: [{ id: 'fix', what: 'Refuse it early', ticket: 'SECRET-1', owner: 'secret-team' }],
      comms: [
        { at: '2026-03-03T10:00Z', audience: 'company', what: 'secret word' },
        { at: '2026-03-03T11:00Z', audience: 'customers', what: 'It works again' },
      ],
    }),
  );
  const entry = firstOf(archive);
  expect(JSON.stringify([...archive.byId])).not.toMatch(/secret|attendees/i);
  expect(entry?.fields.comms.map(({ what }) => what)).toEqual(['It works again']);
  expect(entry?.commsMoments[0]?.written).toBe('2026-03-03T11:00Z');
});

test('a translated message follows the one it translates; a draft translation stays inside', () => {
  const comms = [
    { at: '2026-03-03T10:00Z', audience: 'company' as const, what: 'Inside' },
    { at: '2026-03-03T11:00Z', audience: 'public' as const, what: 'Outside' },
  ];
  const texts = { 'comms.1': 'Dedans', 'comms.2': 'Dehors', 'truths.1': 'Secret', 'learned.1': 'Appris' };
  const translated = (status: 'draft' | 'published') =>
    postmortemEntry(
      { status: 'published', audience: 'public', comms },
      { fr: { title: 'Un titre assez long', status, texts, translators: ['secret-handle'] } },
    );
  const fields = firstOf(editionOf(translated('published')).archive)?.translations['fr']?.fields;
  expect(fields).toMatchObject({ texts: { 'comms.1': 'Dehors', 'learned.1': 'Appris' }, translators: [] });
  expect(Object.keys(fields?.texts ?? {})).toHaveLength(2);
  expect(firstOf(editionOf(translated('draft')).archive)?.translations).toEqual({});
});

test('links lead to the hosts of the settings and to public entries; labels stay', () => {
  const { archive } = editionOf(
    shown({
      related: ['2026-03-02-internal', '2026-03-01-other'],
      recurrenceOf: [{ entry: '2026-03-02-internal' }],
      evidence: [
        { label: 'Waiting writes', url: 'https://graphs.example.com/x' },
        { label: 'The status page', url: 'https://STATUS.example.com/incidents/7' },
      ],
    }),
    postmortemEntry({ status: 'published' }, { id: '2026-03-02-internal' }),
    shown({}, '2026-03-01-other'),
  );
  expect(firstOf(archive)?.fields).toMatchObject({
    related: ['2026-03-01-other'],
    recurrenceOf: [],
    evidence: [
      { label: 'Waiting writes', url: '' },
      { label: 'The status page', url: 'https://STATUS.example.com/incidents/7' },
    ],
  });
});

test('the catalogue names what public entries name, and no way to call anybody', () => {
  const whole = archiveOf(shown({ team: 'web', services: ['shop'] }));
  const catalog = {
    teams: ['web', 'hidden'].map((id) => ({
      ...{ id, name: id, channel: `#${id}`, contacts: [{ label: 'On call', how: '0123' }] },
      ...{ severities: [], tollgates: [] },
    })),
    services: ['shop', 'vault'].map((id) => ({ id, team: 'hidden', tier: 3, also: [] })),
  };
  expect(publicEdition({ ...whole, catalog }).archive.catalog).toMatchObject({
    teams: [{ id: 'web', contacts: [] }],
    services: [{ id: 'shop' }],
  });
  expect(JSON.stringify(publicEdition({ ...whole, catalog }).archive)).not.toMatch(/hidden|vault|0123|#web/);
});

describe('a body', () => {
  const html = (text: string): Segment => ({ kind: 'html', html: text });
  const frame = (name: string, ...children: readonly Segment[]): Segment => ({
    kind: 'component',
    name,
    props: {},
    children,
  });
  const image = (file: string): Segment => ({ kind: 'image', file, alt: 'A curve' });
  const bodyOf = (...segments: readonly Segment[]): Body => ({
    sections: [{ opens: 'start', blocks: [{ kind: 'paragraph', segments }] }],
    headings: [
      { depth: 3, id: 'open', text: 'Open' },
      { depth: 3, id: 'inside', text: 'Inside' },
    ],
    images: ['a.png', 'b.png'],
    words: 9,
  });
  const drawn = (...segments: readonly Segment[]) =>
    editionOf(shown({}), postmortemEntry({ status: 'published' }, { id: '2026-03-02-internal' })).bodyOf(
      bodyOf(...segments),
    );
  const textOf = (body: Body) => JSON.stringify(body.sections);

  test('has no internal part and no notes, wherever they stand, nor their headings and images', () => {
    const body = drawn(
      html('<h3 id="open">Open</h3>'),
      image('a.png'),
      frame('Aside', frame('Internal', html('<h3 id="inside">secret</h3>'), image('b.png'))),
      frame('Notes', html('secret')),
    );
    expect(textOf(body)).not.toContain('secret');
    expect(body.images).toEqual(['a.png']);
    expect(body.headings.map(({ id }) => id)).toEqual(['open']);
  });

  test('keeps the text of a link that may not stay, with an image inside it too', () => {
    const body = drawn(
      html('<p><a href="https://inside.example.com/a?b=1&amp;c=2">see '),
      image('a.png'),
      html('</a> and <a href="../2026-03-02-internal/#x">that</a>, <a href="https://status.example.com/">here</a></p>'),
    );
    const text = textOf(body);
    expect(text).not.toMatch(/inside\.example|internal/);
    expect(text).toContain('see ');
    expect(text).toContain('<a href=\\"https://status.example.com/\\">here</a></p>');
    expect(text.match(/<a /g)).toHaveLength(1);
    expect(text.match(/<\/a>/g)).toHaveLength(1);
  });
});
