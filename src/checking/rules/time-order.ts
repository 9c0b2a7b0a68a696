import type { Moment } from '../../model/entry.ts';
import { code, say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { FieldPath, WriteUp } from '../subject.ts';

type Postmortem = WriteUp<'postmortem'>;

const dayMs = 24 * 60 * 60_000;
const zone = 'timeZone: Europe/Paris';
const startAndEnd = 'started: 2026-03-03 14:00, mitigated: 2026-03-03 16:00';

interface Window {
  readonly from: Moment;
  readonly to: Moment;
  readonly path: FieldPath;
}

/** Windows of which both ends are known, and whether the one above ends before it starts. */
function windowsOf({ fields, moments }: Postmortem): readonly Window[] {
  return (fields.impact?.windows ?? []).flatMap((_, index) => {
    const from = moments.get(`impact.windows.${index}.from`);
    const to = moments.get(`impact.windows.${index}.to`);
    return from && to ? [{ from, to, path: ['impact', 'windows', index] }] : [];
  });
}

const hasLength = ({ from, to }: Window) => from.ms < to.ms;

/** The timeline, the file's name and the windows of impact: the second half of family T. */
export const timeOrderRules: readonly Rule<Postmortem>[] = [
  {
    id: 'T11',
    level: 'error',
    title: 'The timeline goes forward',
    why: 'Readers, decks and drills go through it in the order of the file.',
    examples: [
      {
        yaml: `${zone}\ntimeline:\n  - { at: 2026-03-03 14:11, what: The alert fires }\n  - { at: 2026-03-03 14:04, what: The migration starts }`,
        finds: 'This entry (2026-03-03 14:04) is earlier than the one above it (2026-03-03 14:11).',
      },
      {
        yaml: `${zone}\ntimeline:\n  - { at: 2026-03-03 14:11, what: The alert fires }\n  - { at: 2026-03-03 14:11, what: The migration starts }`,
      },
    ],
    check: ({ fields, moments, place }) =>
      (fields.timeline ?? []).flatMap((_, index) => {
        const above = moments.get(`timeline.${index - 1}.at`);
        const here = moments.get(`timeline.${index}.at`);
        if (!above || !here || here.ms >= above.ms) return [];
        return [
          {
            place: place(['timeline', index, 'at']),
            message: say`This entry (${here.written}) is earlier than the one above it (${above.written}).`,
            fix: 'Move it up; equal times are fine.',
          },
        ];
      }),
  },
  {
    id: 'T12',
    level: 'warning',
    title: 'The day in the file name is the day of the start',
    why: 'The file name is the address of the write-up and its place in the archive.',
    examples: [
      {
        yaml: `${zone}\ntimes: { started: 2026-03-06 14:04 }`,
        finds: 'The file name says 2026-03-03, `started` says 2026-03-06 14:04.',
      },
      { yaml: `${zone}\ntimes: { started: 2026-03-04 00:30 }` },
    ],
    check: ({ id, moments, place }) => {
      const started = moments.get('times.started');
      const named = id.slice(0, 10);
      if (!started) return [];
      const apart = Math.abs(Date.parse(started.written.slice(0, 10)) - Date.parse(named)) / dayMs;
      if (!(apart > 1)) return [];
      return [
        {
          place: place(['times', 'started']),
          message: say`The file name says ${named}, \`started\` says ${started.written}.`,
          fix: 'Rename the file while it is a draft, or correct the time.',
        },
      ];
    },
  },
  {
    id: 'T13',
    level: 'error',
    title: '`approx` names times that are there',
    why: 'It marks a time as rough, and nothing else.',
    examples: [
      {
        yaml: `${zone}\ntimes: { started: 2026-03-03 14:04, approx: [understood] }`,
        finds: '`approx` lists `understood`, which has no time.',
      },
      { yaml: `${zone}\ntimes: { started: 2026-03-03 14:04, approx: [started] }` },
    ],
    check: ({ fields, isWritten, place }) =>
      (fields.times?.approx ?? []).flatMap((name, index) =>
        name === undefined || isWritten(['times', name])
          ? []
          : [
              {
                place: place(['times', 'approx', index]),
                message: say`\`approx\` lists ${code(name)}, which has no time.`,
                fix: 'Remove it from `approx`, or add the time.',
              },
            ],
      ),
  },
  {
    id: 'T14',
    level: 'error',
    title: 'A window of impact has a length',
    why: 'The windows are added up to the length of the impact.',
    examples: [
      {
        yaml: `${zone}\nimpact: { windows: [{ from: 2026-03-03 15:00, to: 2026-03-03 14:30 }] }`,
        finds: 'This window ends at 2026-03-03 14:30, not after its start 2026-03-03 15:00.',
      },
      { yaml: `${zone}\nimpact: { windows: [{ from: 2026-03-03 14:30, to: 2026-03-03 15:00 }] }` },
    ],
    check: (writeUp) =>
      windowsOf(writeUp)
        .filter((window) => !hasLength(window))
        .map(({ from, to, path }) => ({
          place: writeUp.place([...path, 'to']),
          message: say`This window ends at ${to.written}, not after its start ${from.written}.`,
          fix: 'Correct the end.',
        })),
  },
  {
    id: 'T15',
    level: 'error',
    title: 'Windows of impact follow each other',
    why: 'A minute that stands in two windows would be counted twice.',
    examples: [
      {
        yaml: `${zone}\nimpact:\n  windows:\n    - { from: 2026-03-03 14:00, to: 2026-03-03 15:00 }\n    - { from: 2026-03-03 14:30, to: 2026-03-03 16:00 }`,
        finds: 'This window starts at 2026-03-03 14:30, before the one above ends at 2026-03-03 15:00.',
      },
      {
        yaml: `${zone}\nimpact:\n  windows:\n    - { from: 2026-03-03 14:00, to: 2026-03-03 15:00 }\n    - { from: 2026-03-03 15:00, to: 2026-03-03 16:00 }`,
      },
    ],
    check: (writeUp) => {
      const windows = windowsOf(writeUp).filter(hasLength);
      return windows.flatMap(({ from, path }, index) => {
        const above = windows[index - 1];
        if (!above || from.ms >= above.to.ms) return [];
        return [
          {
            place: writeUp.place([...path, 'from']),
            message: say`This window starts at ${from.written}, before the one above ends at ${above.to.written}.`,
            fix: 'Join the two, or correct them.',
          },
        ];
      });
    },
  },
  {
    id: 'T16',
    level: 'error',
    title: 'Windows of impact lie between start and end',
    why: 'Impact outside the incident means that one of the times is not right.',
    examples: [
      {
        yaml: `${zone}\ntimes: { ${startAndEnd} }\nimpact: { windows: [{ from: 2026-03-03 15:00, to: 2026-03-03 17:00 }] }`,
        finds: 'This window lies outside 2026-03-03 14:00 … 2026-03-03 16:00.',
      },
      {
        yaml: `${zone}\ntimes: { ${startAndEnd} }\nimpact: { windows: [{ from: 2026-03-03 14:00, to: 2026-03-03 16:00 }] }`,
      },
    ],
    check: (writeUp) => {
      const started = writeUp.moments.get('times.started');
      const mitigated = writeUp.moments.get('times.mitigated');
      if (!started || !mitigated || mitigated.ms < started.ms) return [];
      return windowsOf(writeUp)
        .filter((window) => hasLength(window) && (window.from.ms < started.ms || window.to.ms > mitigated.ms))
        .map(({ from, path }) => ({
          place: writeUp.place([...path, from.ms < started.ms ? 'from' : 'to']),
          message: say`This window lies outside ${started.written} … ${mitigated.written}.`,
          fix: 'Correct the window, or `mitigated`.',
        }));
    },
  },
  {
    id: 'T17',
    level: 'warning',
    title: 'The impact ends after it was discovered',
    why: 'It may have ended by itself; then there is no time to mitigation.',
    examples: [
      {
        yaml: `${zone}\ntimes: { started: 2026-03-03 14:00, discovered: 2026-03-03 15:00, mitigated: 2026-03-03 14:30 }`,
        finds: 'The impact ended at 2026-03-03 14:30, before it was discovered at 2026-03-03 15:00.',
      },
      {
        yaml: `${zone}\ntimes: { started: 2026-03-03 14:00, discovered: 2026-03-03 14:10, mitigated: 2026-03-03 14:30 }`,
      },
    ],
    check: ({ moments, place }) => {
      const mitigated = moments.get('times.mitigated');
      const discovered = moments.get('times.discovered');
      if (!mitigated || !discovered || mitigated.ms >= discovered.ms) return [];
      return [
        {
          place: place(['times', 'mitigated']),
          message: say`The impact ended at ${mitigated.written}, before it was discovered at ${discovered.written}.`,
          fix: 'If it ended by itself, nothing to do; otherwise correct one of the two.',
        },
      ];
    },
  },
];
