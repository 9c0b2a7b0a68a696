import type { Words } from '../../i18n/dictionary.ts';
import { gateStrip } from '../../model/derived.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { Status } from '../../model/schema/choices.ts';
import type { Day } from '../../model/schema/days.ts';
import { type GateMark, gateMarks, hasStrip } from './gate-marks.ts';
import { labelFor, type Reader, readingOf, serviceName } from './reader.ts';

/** A write-up in a list. */
export interface CardView {
  readonly address: string;
  readonly title: string;
  /** Language of the title where it is not the page's, and its name. */
  readonly titleLang?: string;
  readonly languageName?: string;
  readonly day: Day;
  readonly status: Status;
  readonly isNearMiss: boolean;
  readonly severity?: string;
  readonly services: readonly string[];
  readonly gates: readonly GateMark[];
  /** What the gates did, in a sentence; absent when no gate is mentioned. */
  readonly sentence?: string;
}

export function cardOf(reader: Reader, postmortem: PostmortemEntry): CardView {
  const reading = readingOf(reader, postmortem);
  const { fields } = reading.entry;
  const gates = gateMarks(gateStrip(postmortem, reading.lists), reader);
  const severity = reading.lists.severities.find(({ id }) => id === fields.severity);
  const titleLang = reading.langOf('title');
  return {
    address: reader.to.postmortem(postmortem.id),
    title: fields.title,
    ...(titleLang && { titleLang, languageName: reader.words.page.languageNames[titleLang] ?? titleLang }),
    day: postmortem.day,
    status: fields.status,
    isNearMiss: fields.event === 'near-miss',
    ...(fields.severity && { severity: labelFor(reader, severity?.label, fields.severity) }),
    services: fields.services.map((id) => serviceName(reader, id)),
    gates,
    ...(hasStrip(gates) && { sentence: gateSentence(gates, reader.words) }),
  };
}

/** `Missed by unit tests and code review; caught by alerts on production.` Capital letters in mid-sentence are kept
 * only where a label is written in capitals. */
export function gateSentence(gates: readonly GateMark[], { writeUp }: Words): string {
  const labels = (wanted: GateMark['outcome']) =>
    gates.filter(({ outcome }) => outcome === wanted).map(({ label }) => inSentence(label));
  const parts = [
    { labels: labels('missed'), say: writeUp.missedBy },
    { labels: labels('skipped'), say: writeUp.skippedAt },
    { labels: labels('caught'), say: writeUp.caughtBy },
  ];
  const said = parts.filter((part) => part.labels.length > 0).map((part) => part.say(part.labels));
  const sentence = said.length > 0 ? writeUp.gatesSaid(said) : writeUp.noGateInTheWay;
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

/** `Code review` → `code review`; `UAT tests` stays. */
const inSentence = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? lowerFirst(label) : label);
const lowerFirst = (text: string) => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
