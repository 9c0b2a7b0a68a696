import type { Postmortem } from '../model/schema/postmortem.ts';
import type { FieldPath, Loose, MomentField } from './subject.ts';

const names = ['started', 'discovered', 'understood', 'mitigated', 'resolved'] as const;

/** Every time of a postmortem that the schema let pass, in the order of the template. */
export function momentFields({ times, impact, timeline, comms }: Loose<Postmortem>): readonly MomentField[] {
  const found: [FieldPath, string | undefined][] = [
    ...names.map((name): [FieldPath, string | undefined] => [['times', name], times?.[name]]),
    ...(impact?.windows ?? []).flatMap((window, index): [FieldPath, string | undefined][] => [
      [['impact', 'windows', index, 'from'], window?.from],
      [['impact', 'windows', index, 'to'], window?.to],
    ]),
    ...(timeline ?? []).map((event, index): [FieldPath, string | undefined] => [['timeline', index, 'at'], event?.at]),
    ...(comms ?? []).map((message, index): [FieldPath, string | undefined] => [['comms', index, 'at'], message?.at]),
  ];
  return found.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}
