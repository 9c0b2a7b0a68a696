import { say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isWithoutImpact } from './incident.ts';
import { isOpen, items } from './open-field.ts';

const message = (at: string) => `{ at: "2026-03-03T${at}Z", audience: customers, what: Updates are delayed }`;

/** N: what was told to whom, and when. */
export const commsRules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'N01',
    level: 'error',
    title: 'Messages stand in the order in which they were sent',
    why: 'The longest silence is measured between them.',
    examples: [
      {
        yaml: `comms: [${message('14:50')}, ${message('14:35')}]`,
        finds: 'This message (2026-03-03T14:35Z) is earlier than the one above it (2026-03-03T14:50Z).',
      },
      { yaml: `comms: [${message('14:35')}, ${message('14:35')}]` },
    ],
    *check({ fields, moments, place }) {
      for (const [, index] of items(fields.comms)) {
        const above = moments.get(`comms.${index - 1}.at`);
        const here = moments.get(`comms.${index}.at`);
        if (above !== undefined && here !== undefined && here.ms < above.ms)
          yield {
            place: place(['comms', index, 'at'], 'value'),
            message: say`This message (${here.written}) is earlier than the one above it (${above.written}).`,
            fix: 'Move it up.',
          };
      }
    },
  },
  {
    id: 'N02',
    level: 'warning',
    title: 'Messages are sent after the incident started',
    why: 'A message from the day before is most often a slip in the day.',
    examples: [
      {
        yaml: `times: { started: "2026-03-03T14:04Z" }\ncomms: [${message('13:35')}]`,
        finds: 'This message is from 2026-03-03T13:35Z, before the incident started.',
      },
      { yaml: `times: { started: "2026-03-03T14:04Z" }\ncomms: [${message('14:35')}]` },
    ],
    *check({ fields, moments, place }) {
      const started = moments.get('times.started');
      for (const [, index] of items(fields.comms)) {
        const here = moments.get(`comms.${index}.at`);
        if (started !== undefined && here !== undefined && here.ms < started.ms)
          yield {
            place: place(['comms', index, 'at'], 'value'),
            message: say`This message is from ${here.written}, before the incident started.`,
            fix: 'Check the day.',
          };
      }
    },
  },
  {
    id: 'N03',
    level: 'info',
    title: 'What people were told is recorded',
    why: 'When to write and how much to say is a skill that is learned from examples.',
    examples: [
      {
        yaml: 'status: published\nimpact: { level: degraded }',
        finds: 'Nothing is recorded about what was told to whom.',
      },
      { yaml: 'status: published\nimpact: { level: none }' },
    ],
    *check(writeUp) {
      const isAffected = writeUp.fields.impact?.level !== undefined && !isWithoutImpact(writeUp);
      if (writeUp.status === 'published' && isAffected && isOpen(writeUp, ['comms']))
        yield {
          place: writeUp.place(['impact', 'level'], 'value'),
          message: 'Nothing is recorded about what was told to whom.',
          fix: '`comms: [{ at: …, audience: customers, what: … }]`, if there was any.',
        };
    },
  },
];
