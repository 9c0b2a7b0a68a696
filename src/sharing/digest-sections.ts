import { type Words, wordsIn } from '../i18n/dictionary.ts';
import type { Digest } from '../learning/digest.ts';
import type { FollowUpItem } from '../learning/follow-up-board.ts';
import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry, StoryEntry } from '../model/entry.ts';
import { labelIn } from '../model/lists.ts';
import { publishedIn } from '../model/translations.ts';
import type { Links } from './place.ts';

/** One line of a digest; `address` is where it leads. */
export interface DigestLine {
  readonly text: string;
  /** What stands behind the text, never a part of the link. */
  readonly note?: string;
  readonly address?: string;
}

export interface DigestSection {
  readonly heading: string;
  readonly lines: readonly DigestLine[];
}

export interface DigestTexts {
  readonly title: string;
  readonly sections: readonly DigestSection[];
}

/** How many of a section are named; the others are counted. */
const named = 5;

/** The digest in the language of its links; sections without anything are left out. */
export function digestTexts(digest: Digest, archive: Archive, links: Links): DigestTexts {
  const words = wordsIn(links.language);
  const { to, full } = links;
  const say = sayings(archive, words, links);
  const said = words.followUps.digest;
  const section = <Item>(
    heading: string,
    items: readonly Item[],
    lineOf: (item: Item) => DigestLine,
    rest: string,
  ): DigestSection[] => {
    if (items.length === 0) return [];
    const more = items.length - named;
    return [
      {
        heading,
        lines: [
          ...items.slice(0, named).map(lineOf),
          ...(more > 0 ? [{ text: said.more(more), address: full(rest) }] : []),
        ],
      },
    ];
  };
  const told = [
    ...digest.stories.map((story) => ({ text: say.title(story), address: full(to.story(story.id)) })),
    ...digest.replies.map(({ story, reply }) => ({
      text: said.replyTo(words.lists.replyKind[reply.fields.kind], say.title(story)),
      address: full(to.story(story.id)),
    })),
  ];
  const teams = digest.pastByTeam.map(({ team, count }) => said.teamCount(say.team(team), count));
  const pastHeading = [said.past(digest.past.length), ...(archive.edition === 'internal' ? [teams.join(', ')] : [])];
  return {
    title: said.title(archive.settings.name, digest.asOf),
    sections: [
      ...section(said.newWriteUps(digest.incidents.length), digest.incidents, say.entry, to.archive),
      ...section(said.nearMisses(digest.nearMisses.length), digest.nearMisses, say.entry, to.archive),
      ...section(said.told(digest.stories.length, digest.replies.length), told, (line) => line, to.festival),
      ...section(said.done(digest.done.length), digest.done, say.from, to.followUpList('state/done')),
      ...section(said.dueNext(digest.dueNext.length), digest.dueNext, say.due, to.followUpList('due/next-7')),
      ...section(pastHeading.join(': '), digest.past, say.past, to.overdue),
      ...section(
        said.cameBack(digest.cameBack.length),
        digest.cameBack,
        ({ later, earlier }) => ({ ...say.entry(later), note: said.again(say.title(earlier)) }),
        to.archive,
      ),
      ...section(
        said.guards(digest.guards.length),
        digest.guards,
        ({ entry, followUp }) => ({ text: say.what(entry, followUp.id), address: full(to.postmortem(entry.id)) }),
        to.followUps,
      ),
      ...section(
        said.onThisDay,
        digest.onThisDay,
        ({ entry, day }) => ({ text: `${day.slice(0, 4)}: ${say.title(entry)}`, address: full(to.entry(entry)) }),
        to.archive,
      ),
      ...(digest.readAgain ? [{ heading: said.quiet, lines: [say.entry(digest.readAgain)] }] : []),
    ],
  };
}

type WriteUp = PostmortemEntry | StoryEntry;

/** How single things are named in a digest. */
function sayings({ catalog, edition, settings }: Archive, words: Words, { language, to, full }: Links) {
  const said = words.followUps.digest;
  const team = (id: string) => catalog.teams.find((known) => known.id === id)?.name ?? id;
  const severity = (id: string) => {
    const label = settings.severities.find((known) => known.id === id)?.label;
    return labelIn(label, language, settings.languages[0] ?? 'en', id);
  };
  const address = ({ rows: [row] }: FollowUpItem) =>
    row && { address: full(`${to.postmortem(row.entry.id)}#follow-up-${row.followUp.id}`) };
  const read = <Kind extends WriteUp>(entry: Kind): Kind => publishedIn(entry, language);
  const title = (entry: WriteUp) => read(entry).fields.title;
  const whatOf = (entry: PostmortemEntry, id: string) =>
    read(entry).fields.followUps.find((followUp) => followUp.id === id)?.what ?? '';
  const what = ({ rows: [row] }: FollowUpItem) => (row ? whatOf(row.entry, row.followUp.id) : '');
  const ticket = ({ rows: [row] }: FollowUpItem) =>
    edition === 'internal' && row?.ticket ? ` (${row.ticket.label})` : '';
  return {
    team,
    title,
    what: whatOf,
    entry: (entry: WriteUp): DigestLine => {
      const { team: owner } = entry.fields;
      const grade = entry.kind === 'postmortem' && entry.fields.severity ? [severity(entry.fields.severity)] : [];
      const facts = [...(owner === undefined ? [] : [team(owner)]), ...grade];
      return {
        text: title(entry),
        ...(facts.length > 0 && { note: `(${facts.join(', ')})` }),
        address: full(to.entry(entry)),
      };
    },
    from: (item: FollowUpItem): DigestLine => ({
      text: `${what(item)}${ticket(item)}`,
      note: said.from(item.rows[0] ? title(item.rows[0].entry) : ''),
      ...address(item),
    }),
    due: (item: FollowUpItem): DigestLine => ({
      text: `${item.due ? said.dueOn(item.due) : ''}${what(item)}${ticket(item)}`,
      ...address(item),
    }),
    past: (item: FollowUpItem): DigestLine => ({
      text: `${said.daysPast(item.daysOverdue ?? 0)}${what(item)}${ticket(item)}`,
      ...address(item),
    }),
  };
}
