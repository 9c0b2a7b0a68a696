import { guardState, isOverdue } from '../../model/derived.ts';
import type { Day } from '../../model/schema/days.ts';
import type { FollowUp } from '../../model/schema/follow-ups.ts';
import { type PostmortemSource, phraseOf } from '../deck-source.ts';
import { type Draft, withFirstNotes } from '../draft.ts';
import type { FollowUpsSlide } from '../slide.ts';
import { followUpHead, followUpWeight } from '../splitting/grid-weights.ts';
import { split } from '../splitting/split.ts';

type Row = FollowUpsSlide['rows'][number];

/** What was agreed: by which team, until when, how far it is, and what would catch it today. */
export function followUps(source: PostmortemSource): readonly Draft[] {
  const { entry, words } = source;
  const { preventing } = entry.fields.brief;
  const drafts = split(
    source,
    {
      name: 'follow-ups',
      title: { text: words.writeUp.followUps },
      items: entry.fields.followUps.map((followUp) => rowOf(source, followUp)),
      weigh: ({ what, owner, guard = '', due }, wider) =>
        followUpWeight({ what: what.text.length, guard: guard.length, owner: owner.length, hasDue: !!due }, wider),
      fixed: followUpHead,
    },
    (common, rows) => ({ kind: 'follow-ups', ...common, rows }),
  );
  return withFirstNotes(drafts, {
    fromWriteUp: preventing ? [phraseOf(source, 'brief.preventing', preventing)] : [],
  });
}

function rowOf(source: PostmortemSource, followUp: FollowUp): Row {
  const { entry, words, archive } = source;
  const { id, what, status, due } = followUp;
  const { choices, format } = words;
  const ownerId = followUp.owner ?? entry.fields.team;
  return {
    what: phraseOf(source, `followUps.${id}`, what),
    owner: archive.catalog.teams.find((team) => team.id === ownerId)?.name ?? ownerId,
    ...(due && { due: format.shortDay(due) }),
    state: choices.followUpStatus[status],
    status,
    isLate: isOverdue(followUp, archive.today),
    ...guardLine(source, followUp, archive.today),
  };
}

function guardLine({ words }: PostmortemSource, { guard }: FollowUp, today: Day): { readonly guard?: string } {
  if (guard === undefined) return {};
  const { writeUp, choices, labelled } = words;
  const on = guard.verifiedOn;
  const isStale = guardState(guard, today) === 'stale';
  const tried = on === undefined ? writeUp.notTried : isStale ? writeUp.triedLongAgo(on) : writeUp.tried(on);
  return { guard: `${labelled(writeUp.guard)} ${choices.guard[guard.kind]} (${tried})` };
}
