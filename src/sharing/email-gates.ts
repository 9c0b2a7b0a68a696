import { withFullStop } from '../i18n/full-stop.ts';
import { followUpIdsOf, gateStrip, type StripGate } from '../model/derived.ts';
import { labelIn } from '../model/lists.ts';
import type { GateResult } from '../model/schema/tollgates.ts';
import { type EmailPart, type Line, paragraph, plain } from './email-message.ts';
import { followUpState } from './email-parts.ts';
import { type EmailSource, missingPart } from './email-source.ts';

/** One sentence for each gate, in the order of the way to production; those that nothing passed share a line. */
export function gatesPart(source: EmailSource): readonly EmailPart[] {
  const { entry, lists, words, archive, edition } = source;
  if (edition === 'customers' && !archive.settings.email.customerTollgates) return [];
  const { email } = words;
  const strip = gateStrip(entry, lists);
  const labels = (outcome: string) =>
    strip.filter((gate) => gate.outcome === outcome).map((gate) => labelOf(source, gate));
  const items = strip.flatMap((gate) => sentenceOf(source, gate));
  const quiet = [
    { gates: labels('not-reached'), say: email.notReached },
    { gates: labels('not-applicable'), say: email.notApplicable },
  ].flatMap(({ gates, say }) => (gates.length > 0 ? [paragraph(plain(say(gates)))] : []));
  const list = items.length > 0 ? [{ kind: 'list', items } as const] : [];
  if (list.length + quiet.length === 0) return missingPart(source, email.gates);
  return [{ title: email.gates, blocks: [...list, ...quiet] }];
}

const labelOf = ({ archive, language }: EmailSource, { gate }: StripGate) =>
  labelIn(gate.label, language, archive.settings.languages[0] ?? 'en', gate.id);

function sentenceOf(source: EmailSource, strip: StripGate): readonly Line[] {
  const { email } = source.words;
  const label = { text: labelOf(source, strip), isStrong: true };
  const { outcome, result } = strip;
  if (outcome === 'caught' || outcome === 'unknown') return [[label, { text: email.gate[outcome] }]];
  if ((outcome !== 'missed' && outcome !== 'skipped') || result === undefined) return [];
  const { because } = result;
  if (because === undefined)
    return [[label, { text: email.gate[`${outcome}Unknown`] }, ...consequence(source, result)]];
  const reason = source.said(`tollgates.${result.gate}`, withFullStop(because));
  const isForeign = reason.some(({ lang }) => lang !== undefined);
  const joined = `${email.gate[outcome]}${email.because(isForeign ? '' : because)}`;
  return [[label, { text: joined }, ...reason, ...consequence(source, result)]];
}

/** The follow-ups that close the gap, or the risk that was accepted. */
function consequence(source: EmailSource, result: GateResult): Line {
  const { entry, words, said } = source;
  const ids = followUpIdsOf(result);
  const named = entry.fields.followUps.filter(({ id }) => ids.includes(id));
  const risk = result.acceptedRisk;
  return [
    ...named.flatMap(
      (followUp, index): Line => [
        { text: index === 0 ? ` ${words.labelled(words.email.followUp)} ` : '; ' },
        ...said(`followUps.${followUp.id}`, followUp.what),
        { text: ` (${followUpState(source, followUp)})${index === named.length - 1 ? '.' : ''}` },
      ],
    ),
    ...(risk === undefined
      ? []
      : [
          { text: ` ${words.labelled(words.writeUp.acceptedRisk)} ` },
          ...said(`tollgates.${result.gate}.acceptedRisk`, withFullStop(risk)),
        ]),
  ];
}
