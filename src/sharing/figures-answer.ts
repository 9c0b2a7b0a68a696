import { completionByQuarter, outcomes, timeToComplete } from '../learning/completion.ts';
import { detection } from '../learning/detection.ts';
import { ageBands } from '../learning/follow-up-ages.ts';
import type { FollowUpBoard, FollowUpItem } from '../learning/follow-up-board.ts';
import { type FollowUpSelections, followUpSelections } from '../learning/follow-up-selections.ts';
import { gateReasons, gateRecords, recordOf } from '../learning/gate-reasons.ts';
import { preparedness } from '../learning/preparedness.ts';
import { countedIn } from '../learning/scope.ts';
import { severityFigures } from '../learning/severities.ts';
import { triggerFigures } from '../learning/triggers.ts';
import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { Figure, FiguresAnswer } from '../model/schema/api-figures.ts';
import { envelopeOf } from './write-up-answers.ts';

/** The counts of the figures, each with the ids behind it. What pages never show is not in here either. */
export function figuresAnswer(archive: Archive, board: FollowUpBoard): FiguresAnswer {
  const { unpublished, imported } = countedIn(archive);
  const { n, leftOut, median, longest, steps } = timeToComplete(board.items, board.asOf);
  return {
    ...envelopeOf(archive),
    leftOut: { unpublished: unpublished.length, imported: imported.length },
    figures: [...gateFigures(archive), ...incidentFigures(archive), ...followUpFigures(board)],
    timeToComplete: { n, leftOut, ...(median !== undefined && { median }), longest, steps: [...steps] },
  };
}

type GroupOf = Figure['groups'][number];

const group = (key: string, entries: readonly PostmortemEntry[]): GroupOf => ({
  key,
  count: entries.length,
  entries: entries.map(({ id }) => id),
});

function gateFigures(archive: Archive): readonly Figure[] {
  return gateReasons(archive).rows.flatMap((row): Figure[] => [
    {
      id: 'gate-outcomes',
      of: row.gate.id,
      n: row.active.length,
      groups: gateRecords.map((record) => group(record, recordOf(row, record))),
    },
    {
      id: 'gate-reasons',
      of: row.gate.id,
      n: row.active.length,
      groups: [...row.reasons].map(([reason, entries]) => group(reason, entries)),
    },
  ]);
}

function incidentFigures(archive: Archive): readonly Figure[] {
  const { rows } = detection(archive);
  const figure = (id: Figure['id'], groups: readonly GroupOf[], of?: string): Figure => ({
    id,
    ...(of !== undefined && { of }),
    n: groups.reduce((sum, { count }) => sum + count, 0),
    groups: [...groups],
  });
  return [
    figure(
      'detection',
      rows.map(({ key, incidents }) => group(key, incidents)),
    ),
    figure(
      'detection-near-misses',
      rows.map(({ key, nearMisses }) => group(key, nearMisses)),
    ),
    figure(
      'triggers',
      triggerFigures(archive).rows.map(({ key, entries }) => group(key, entries)),
    ),
    figure(
      'severities',
      severityFigures(archive).map(({ id, entries }) => group(id, entries)),
    ),
    ...preparedness(archive).rows.map(({ area, cells }) =>
      figure(
        'preparedness',
        cells.map(({ key, entries }) => group(key, entries)),
        area,
      ),
    ),
  ];
}

function followUpFigures(board: FollowUpBoard): readonly Figure[] {
  const selections = followUpSelections(board);
  const groupAt = (key: string, selection: string) => followUpGroup(key, selection, selections);
  return [
    {
      id: 'follow-up-ages',
      n: selections.get('unfinished')?.length ?? 0,
      groups: ageBands.map(({ id }) => groupAt(id, `age/${id}`)),
    },
    ...completionByQuarter(board.items, board.asOf).map(
      ({ quarter, n }): Figure => ({
        id: 'follow-up-outcomes',
        of: quarter,
        n,
        groups: outcomes.map((outcome) => groupAt(outcome, `quarter/${quarter}/${outcome}`)),
      }),
    ),
  ];
}

function followUpGroup(key: string, selection: string, selections: FollowUpSelections): GroupOf {
  const items: readonly FollowUpItem[] = selections.get(selection) ?? [];
  const idOf = ({ rows: [row] }: FollowUpItem) => (row === undefined ? [] : [`${row.entry.id}/${row.followUp.id}`]);
  return { key, count: items.length, entries: items.flatMap(idOf) };
}
