import { createHash } from 'node:crypto';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Archive } from '../model/archive.ts';
import { gateStrip } from '../model/derived.ts';
import type { PostmortemEntry, StoryEntry } from '../model/entry.ts';
import { labelIn, listsOf } from '../model/lists.ts';
import type { GateOutcome } from '../model/schema/choices.ts';
import { inLanguage, isPublishedIn } from '../model/translations.ts';

/** What the picture of a link shows: who writes, what broke, how bad, and what the gates did. */
export interface PreviewCard {
  readonly archive: string;
  readonly title: string;
  /** Severity, day, service; or who tells. */
  readonly facts: readonly string[];
  readonly gates: readonly { readonly label: string; readonly outcome: GateOutcome }[];
  readonly isStory: boolean;
}

/** The languages in which an entry has a picture: its own, and those of its translations that are no drafts. */
export const previewLanguages = ({ settings }: Archive, entry: PostmortemEntry | StoryEntry): readonly string[] => [
  entry.lang,
  ...settings.languages.filter((language) => language !== entry.lang && isPublishedIn(entry, language)),
];

export function previewCard(
  { settings, catalog }: Archive,
  original: PostmortemEntry | StoryEntry,
  language: string,
): PreviewCard {
  const { entry } = inLanguage<PostmortemEntry | StoryEntry>(original, language);
  const words = wordsIn(language);
  const defaultLanguage = settings.languages[0] ?? 'en';
  const common = { archive: settings.name, title: entry.fields.title };
  if (entry.kind === 'story') {
    const { toldBy } = entry.fields;
    const teller = toldBy === 'anonymous' ? words.lists.anonymous : toldBy;
    return { ...common, facts: [words.lists.toldBy(teller)], gates: [], isStory: true };
  }
  const { fields } = entry;
  const lists = listsOf(settings, catalog, fields.team);
  const severity = lists.severities.find(({ id }) => id === fields.severity);
  const [service] = fields.services;
  const gates = gateStrip(entry, lists).map(({ gate, outcome }) => ({
    label: labelIn(gate.label, language, defaultLanguage, gate.id),
    outcome: outcome === 'unlisted' ? 'unknown' : outcome,
  }));
  return {
    ...common,
    facts: [
      fields.severity === undefined
        ? words.choices.event[fields.event]
        : labelIn(severity?.label, language, defaultLanguage, fields.severity),
      words.format.day(entry.day),
      ...(service === undefined ? [] : [catalog.services.find(({ id }) => id === service)?.name ?? service]),
    ],
    gates: gates.some(({ outcome }) => outcome !== 'unknown') ? gates : [],
    isStory: false,
  };
}

/** A name that changes with what the picture shows, so that nobody keeps an old one. */
export const previewName = (card: PreviewCard): string =>
  `${createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 20)}.png`;

/** The folder of the pictures below the site's base. */
export const previewFolder = 'previews';

/** The size that the networks which show link previews ask for. */
export const previewSize = { width: 1200, height: 630 } as const;
