import { code, count, list, say } from '../messages/fill.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { WholeArchive, WriteUp } from '../subject.ts';

type Postmortem = WriteUp<'postmortem'>;

/** One `recurrenceOf` whose target is there and is not the entry itself. */
interface Link {
  readonly later: Postmortem;
  readonly earlier: Postmortem;
  readonly index: number;
}

function linksOf(archive: WholeArchive): readonly Link[] {
  return archive.postmortems.flatMap((later) =>
    (later.fields.recurrenceOf ?? []).flatMap((link, index): Link[] => {
      const earlier = link?.entry === undefined || link.entry === later.id ? undefined : archive.byId.get(link.entry);
      return earlier?.kind === 'postmortem' ? [{ later, earlier, index }] : [];
    }),
  );
}

/** When it began, as far as recurrences ask: a near miss may have no start. */
const beginOf = ({ moments }: Postmortem) => moments.get('times.started') ?? moments.get('times.discovered');

const at = (hour: number, more = '') => `timeZone: Europe/Paris\ntimes: { started: 2026-03-03 ${hour}:00 }\n${more}`;
const other = (yaml: string) => ({
  'content/postmortems/2026-03-03-first.mdx': `---\ntitle: The first write-up\nteam: data-platform\n${yaml}\n---\n`,
});
const followUps = 'followUps: [{ id: lock-check, what: Refuse blocking migrations }]';

/** What came back, and what was meant to keep it away. */
export const recurrenceRules: readonly Rule<WholeArchive>[] = [
  {
    id: 'X04',
    level: 'error',
    title: 'A recurrence names something earlier',
    why: 'The later one knows of the earlier one, never the other way round.',
    examples: [
      {
        yaml: at(10, 'recurrenceOf: [{ entry: 2026-03-03-first }]'),
        files: other(at(12)),
        finds: '`2026-03-03-first` started on 2026-03-03 12:00, not before this one (2026-03-03 10:00).',
      },
      { yaml: at(14, 'recurrenceOf: [{ entry: 2026-03-03-first }]'), files: other(at(12)) },
    ],
    check: (archive) =>
      linksOf(archive).flatMap(({ later, earlier, index }) => {
        const a = beginOf(earlier);
        const b = beginOf(later);
        if (!a || !b || a.ms < b.ms) return [];
        return [
          {
            place: later.place(['recurrenceOf', index, 'entry']),
            message: say`${code(earlier.id)} started on ${a.written}, not before this one (${b.written}).`,
            fix: 'Put `recurrenceOf` into the later of the two.',
          },
        ];
      }),
  },
  {
    id: 'X05',
    level: 'error',
    title: 'Follow-ups of the earlier write-up are there',
    why: 'Whether a change was open or done when it came back is worked out from them.',
    examples: [
      {
        yaml: 'recurrenceOf: [{ entry: 2026-03-03-first, followUps: [lock-chek] }]',
        files: other(followUps),
        finds: '`2026-03-03-first` has no follow-up `lock-chek`.',
      },
      {
        yaml: 'recurrenceOf: [{ entry: 2026-03-03-first, followUps: [lock-check] }]',
        files: other(followUps),
      },
    ],
    check: (archive) =>
      linksOf(archive).flatMap(({ later, earlier, index }) => {
        const known = followUpIds(earlier);
        return (later.fields.recurrenceOf?.[index]?.followUps ?? []).flatMap((id, n): RuleFinding[] =>
          id === undefined || known.includes(id)
            ? []
            : [
                {
                  place: later.place(['recurrenceOf', index, 'followUps', n]),
                  message: say`${code(earlier.id)} has no follow-up ${code(id)}.`,
                  fix: known.length > 0 ? say`Its follow-ups: ${list(known)}.` : 'It lists none; remove the line.',
                },
              ],
        );
      }),
  },
  {
    id: 'X08',
    level: 'warning',
    title: 'A recurrence names what was meant to keep it away',
    why: 'It shows whether the work was still open, or was done and did not hold.',
    examples: [
      {
        yaml: 'status: published\nseverity: sev4\nrecurrenceOf: [{ entry: 2026-03-03-first }]',
        files: other(followUps),
        finds: '`2026-03-03-first` has 1 follow-up, and none is named here.',
      },
      {
        yaml: 'status: published\nseverity: sev4\nrecurrenceOf: [{ entry: 2026-03-03-first, followUps: [lock-check] }]',
        files: other(followUps),
      },
    ],
    check: (archive) =>
      linksOf(archive).flatMap(({ later, earlier, index }) => {
        const known = followUpIds(earlier);
        const named = later.fields.recurrenceOf?.[index]?.followUps ?? [];
        if (later.status !== 'published' || known.length === 0 || named.length > 0) return [];
        return [
          {
            place: later.place(['recurrenceOf', index, 'entry']),
            message: say`${code(earlier.id)} has ${count(known.length, 'follow-up')}, and none is named here.`,
            fix: say`\`followUps: [${known[0] ?? ''}]\`: those that were meant to keep it away.`,
          },
        ];
      }),
  },
  {
    id: 'X09',
    level: 'error',
    title: 'Recurrences do not go in a circle',
    why: 'Each came back from something before it, so the chain has a first one.',
    examples: [
      {
        yaml: 'recurrenceOf: [{ entry: 2026-03-03-first }]',
        files: other('recurrenceOf: [{ entry: 2026-03-03-example }]'),
        finds: 'The recurrences go in a circle: 2026-03-03-example → 2026-03-03-first → 2026-03-03-example.',
      },
      { yaml: 'recurrenceOf: [{ entry: 2026-03-03-first }]', files: other('') },
    ],
    check: (archive) =>
      circlesIn(linksOf(archive)).map((circle) => {
        const first = circle[0];
        return {
          place: first.later.place(['recurrenceOf', first.index, 'entry']),
          message: say`The recurrences go in a circle: ${[...circle.map(({ later }) => later.id), first.later.id].join(' → ')}.`,
          fix: 'Remove the link that points forward in time.',
        };
      }),
  },
];

const followUpIds = ({ fields }: Postmortem) => (fields.followUps ?? []).flatMap((entry) => entry?.id ?? []);

/** Each circle once, from its earliest member on. */
function circlesIn(links: readonly Link[]): readonly [Link, ...Link[]][] {
  const from = new Map<string, Link[]>();
  for (const link of links) from.set(link.later.id, [...(from.get(link.later.id) ?? []), link]);
  const circles: [Link, ...Link[]][] = [];
  const finished = new Set<string>();
  // An explicit stack: a chain may be as long as the archive.
  for (const start of [...from.keys()].sort()) {
    const path: Link[] = [];
    const stack: { id: string; next: number }[] = finished.has(start) ? [] : [{ id: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { id: string; next: number };
      const link = from.get(top.id)?.[top.next];
      top.next += 1;
      if (link === undefined) {
        finished.add(top.id);
        stack.pop();
        path.pop();
        continue;
      }
      const target = link.earlier.id;
      const seen = stack.findIndex(({ id }) => id === target);
      if (seen >= 0) circles.push(fromEarliest([...path.slice(seen), link]));
      else if (!finished.has(target)) {
        stack.push({ id: target, next: 0 });
        path.push(link);
      }
    }
  }
  return circles;
}

function fromEarliest(circle: readonly Link[]): [Link, ...Link[]] {
  const order = ({ later }: Link) => `${String(beginOf(later)?.ms ?? '').padStart(16, '0')} ${later.id}`;
  const first = [...circle].sort((a, b) => (order(a) < order(b) ? -1 : 1))[0];
  const turn = first === undefined ? 0 : circle.indexOf(first);
  return [...circle.slice(turn), ...circle.slice(0, turn)] as [Link, ...Link[]];
}
