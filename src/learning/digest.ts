import type { Archive } from '../model/archive.ts';
import { addDays } from '../model/calendar.ts';
import type { PostmortemEntry, ReplyEntry, StoryEntry } from '../model/entry.ts';
import type { Day } from '../model/schema/days.ts';
import type { FollowUpBoard, FollowUpItem } from './follow-up-board.ts';
import type { FollowUpRow } from './follow-up-rows.ts';
import { type Anniversary, isRemembered, onThisDay } from './on-this-day.ts';
import { type Recurrence, recurrencesIn } from './recurrences.ts';

/** What happened in the seven days that end on `asOf`, and what is due in the seven after it. */
export interface Digest {
  readonly asOf: Day;
  readonly incidents: readonly PostmortemEntry[];
  readonly nearMisses: readonly PostmortemEntry[];
  readonly stories: readonly StoryEntry[];
  readonly replies: readonly { readonly story: StoryEntry; readonly reply: ReplyEntry }[];
  readonly done: readonly FollowUpItem[];
  readonly dueNext: readonly FollowUpItem[];
  /** The longest past first. */
  readonly past: readonly FollowUpItem[];
  /** By team in the order of the catalogue, then by name. */
  readonly pastByTeam: readonly { readonly team: string; readonly count: number }[];
  /** Write-ups of this week of something whose change was still open then. */
  readonly cameBack: readonly Recurrence[];
  /** Follow-ups whose guard was seen to fail, fire or hold this week. */
  readonly guards: readonly FollowUpRow[];
  readonly onThisDay: readonly Anniversary[];
  /** What to read again when nothing happened: the one of this day, else the one fewest others lead to. */
  readonly readAgain?: PostmortemEntry | StoryEntry;
}

/** Source: learning.md, section 5.5. */
export function digestOf(archive: Archive, board: FollowUpBoard): Digest {
  const { today } = archive;
  const weekBefore = addDays(today, -7);
  const weekAfter = addDays(today, 7);
  const isThisWeek = (day: Day | undefined) => day !== undefined && day > weekBefore && day <= today;
  const published = archive.postmortems.filter(({ fields }) => fields.status === 'published');
  const fresh = published.filter(({ fields }) => isThisWeek(fields.publishedOn));
  const stories = archive.stories.filter(({ fields }) => fields.status === 'published');
  const past = board.items.filter(({ daysOverdue }) => daysOverdue !== undefined);
  const happened = {
    incidents: fresh.filter(({ fields }) => fields.event === 'incident'),
    nearMisses: fresh.filter(({ fields }) => fields.event === 'near-miss'),
    stories: stories.filter(({ fields }) => isThisWeek(fields.publishedOn)),
    replies: stories.flatMap((story) =>
      story.replies.filter(({ fields }) => isThisWeek(fields.date)).map((reply) => ({ story, reply })),
    ),
    done: board.items.filter(({ doneOn }) => isThisWeek(doneOn)),
    dueNext: board.items.filter(
      ({ due, status }) =>
        due !== undefined && due >= today && due <= weekAfter && (status === 'open' || status === 'in-progress'),
    ),
    cameBack: recurrencesIn({ ...archive, postmortems: fresh }).filter(({ followUps }) =>
      followUps.some(({ state }) => state === 'open-then'),
    ),
    guards: board.rows.filter(({ followUp }) => isThisWeek(followUp.guard?.verifiedOn)),
  };
  const isQuiet = past.length === 0 && Object.values(happened).every((list) => list.length === 0);
  const anniversaries = onThisDay(archive);
  const readAgain = isQuiet
    ? (anniversaries[0]?.entry ?? leastLinked(published.filter(isRemembered), stories))
    : undefined;
  return {
    asOf: today,
    ...happened,
    past,
    pastByTeam: countByTeam(past, archive),
    onThisDay: anniversaries,
    ...(readAgain && { readAgain }),
  };
}

function countByTeam(past: readonly FollowUpItem[], { catalog }: Archive): Digest['pastByTeam'] {
  const place = (team: string) => {
    const found = catalog.teams.findIndex(({ id }) => id === team);
    return found < 0 ? catalog.teams.length : found;
  };
  return [...Map.groupBy(past, ({ team }) => team)]
    .map(([team, items]) => ({ team, count: items.length }))
    .sort((a, b) => place(a.team) - place(b.team) || (a.team < b.team ? -1 : 1));
}

/** Of those with the fewest links from other write-ups and stories, the oldest. */
function leastLinked(
  published: readonly PostmortemEntry[],
  stories: readonly StoryEntry[],
): PostmortemEntry | undefined {
  const links = [
    ...published.flatMap(({ fields }) => [...fields.related, ...fields.recurrenceOf.map(({ entry }) => entry)]),
    ...stories.flatMap(({ fields }) => fields.postmortem ?? []),
  ];
  const counts = new Map<string, number>();
  for (const id of links) counts.set(id, (counts.get(id) ?? 0) + 1);
  const linksTo = ({ id }: PostmortemEntry) => counts.get(id) ?? 0;
  return published.toSorted((a, b) => linksTo(a) - linksTo(b) || (a.id < b.id ? -1 : 1))[0];
}
