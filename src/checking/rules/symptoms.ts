import { code, say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isOpen, items } from './open-field.ts';
import { varyingPart } from './symptom-text.ts';

/** E: the texts that people search for. */
export const symptomRules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'E01',
    level: 'warning',
    title: 'A symptom is listed once',
    why: 'The list is read under pressure.',
    examples: [
      {
        yaml: 'symptoms:\n  - Lock wait timeout\n  - lock  wait timeout',
        finds: 'This symptom is already in line 5.',
      },
      { yaml: 'symptoms:\n  - Lock wait timeout\n  - Deadlock found' },
    ],
    *check({ fields, place }) {
      const first = new Map<string, number>();
      for (const [symptom, index] of items(fields.symptoms)) {
        const key = symptom.toLowerCase().replace(/\s+/g, '');
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, index);
        else
          yield {
            place: place(['symptoms', index], 'value'),
            message: say`This symptom is already in line ${place(['symptoms', earlier], 'value').start?.line ?? 1}.`,
            fix: 'Keep one.',
          };
      }
    },
  },
  {
    id: 'E02',
    level: 'info',
    title: 'A published write-up lists its symptoms',
    why: 'A responder pastes the error line: this is where it is found.',
    examples: [
      {
        yaml: 'status: published',
        finds: 'No error text, alert name or command is listed; people search for these.',
      },
      { yaml: 'status: published\nsymptoms: [Lock wait timeout exceeded]' },
    ],
    *check(writeUp) {
      if (writeUp.status === 'published' && isOpen(writeUp, ['symptoms']))
        yield {
          place: writeUp.place(['symptoms']),
          message: 'No error text, alert name or command is listed; people search for these.',
          fix: '`symptoms: ["Lock wait timeout exceeded"]`.',
        };
    },
  },
  {
    id: 'E03',
    level: 'info',
    title: 'A symptom is the part that stays the same',
    why: 'The next error line has another address and another time in it.',
    examples: [
      {
        yaml: 'symptoms: ["undefined method for #<Job:0x00007f>"]',
        finds: 'The symptom contains `0x00007f`, which differs each time.',
      },
      { yaml: 'symptoms: ["undefined method for #<Job>"]' },
    ],
    *check({ fields, place }) {
      for (const [symptom, index] of items(fields.symptoms)) {
        const part = varyingPart(symptom);
        if (part !== undefined)
          yield {
            place: place(['symptoms', index], 'value'),
            message: say`The symptom contains ${code(part)}, which differs each time.`,
            fix: 'Keep the stable part.',
          };
      }
    },
  },
];
