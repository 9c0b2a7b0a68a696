import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { placesOf } from '../reading/places.ts';
import { archiveReader } from '../reading/read-archive.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { isForCustomers } from './customers-edition.ts';
import { emailOf } from './email.ts';
import { emailHtml } from './email-html.ts';
import { emailText } from './email-text.ts';

let archive: Archive;
beforeAll(async () => {
  const places = placesOf({ TOLLGATE_TODAY: '2026-11-21' }, process.cwd());
  const cache = join(places.cache, 'tests', 'customers');
  archive = (await archiveReader({ ...places, cache }, 'build').newest()).archive;
});

/** Every text inside a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What learning.md, 6.3, leaves out for customers. */
function leftOut({ fields }: PostmortemEntry): string[] {
  const { mitigation, followUps } = fields;
  const dropped = followUps.filter(({ status }) => status === 'dropped');
  const notTaken = mitigation.options.filter(({ chosen }) => !chosen);
  return textsIn([
    [fields.truths.map(({ note, toldClients }) => [note, toldClients]), fields.people?.care],
    [fields.hypotheses.map(({ idea, how }) => [idea, how]), notTaken.map(({ id: _, ...option }) => option)],
    mitigation.options.map(({ pros, cons, views }) => [pros, cons, views.map(({ view }) => view)]),
    [fields.surprisedBy, fields.wentWell, fields.gotLucky, fields.comms.map(({ what }) => what)],
    // A label such as `The migration` names what the text names, too.
    [
      fields.evidence.map(({ label, url }) => [label.split(' ').length > 2 ? label : '', url]),
      fields.timeline.map(({ source }) => source),
    ],
    followUps.map(({ ticket, guard }) => [ticket, guard?.what, guard?.link]),
    [dropped.map(({ what, droppedBecause }) => [what, droppedBecause])],
    [fields.tollgates.map(({ acceptedRisk }) => acceptedRisk), Object.values(fields.deck.notes)],
    [fields.authors, fields.reviewers, fields.facilitator, fields.drill],
  ]).filter((text) => text !== '');
}

/** As whole words: a handle of three letters is part of many. */
function holds(message: string, text: string): boolean {
  const escaped = text.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(message);
}

test('no form of any write-up of the example archive holds what customers do not read', () => {
  const entries = archive.postmortems.filter(isForCustomers);
  expect(entries.length).toBeGreaterThan(10);
  const found: string[] = [];
  let searched = 0;
  for (const entry of entries) {
    const message = emailOf(archive, entry, { language: entry.lang, edition: 'customers' });
    // The same words in a text that customers do read are no leak of the other.
    const forms = [emailText(message), emailHtml(message).replace(/<[^>]*>/g, ' ')].map((form) =>
      form.replace(/\s+/g, ' '),
    );
    for (const text of leftOut(entry)) {
      searched += 1;
      if (forms.some((form) => holds(form, text))) found.push(`${entry.id}: ${text}`);
    }
  }
  expect(searched).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

test('a translation that is still a draft stays inside', () => {
  const fr = { title: 'Titre encore interne', brief: { reported: 'Brouillon interne.' } };
  const entry = postmortemEntry({ status: 'published', brief: { reported: 'Published words.' } }, { fr });
  const text = emailText(emailOf(archiveOf(entry), entry, { language: 'fr', edition: 'customers' }));
  expect(text).toContain('Published words.');
  expect(text).not.toMatch(/interne\b/);
});
