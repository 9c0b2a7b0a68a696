import type { Words } from '../i18n/dictionary.ts';
import { localDayOf } from '../i18n/numbers-and-days.ts';
import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { Day } from '../model/schema/days.ts';
import { gatesPart } from './email-gates.ts';
import { type EmailMessage, type EmailPart, type Line, onOneLine, paragraph, plain } from './email-message.ts';
import { evidencePart, fourParts } from './email-parts.ts';
import { type EmailSource, type EmailWanted, sourceOf } from './email-source.ts';
import { glancePart, timelinePart } from './email-times.ts';

/** The four parts, a rough timeline and the gates, as one message. Source: learning.md, section 6. */
export function emailOf(archive: Archive, original: PostmortemEntry, wanted: EmailWanted): EmailMessage {
  const source = sourceOf(archive, original, wanted);
  const { entry, words, said } = source;
  const { title, status } = entry.fields;
  const state = stateOf(entry, words);
  const name = wanted.edition === 'internal' ? archive.settings.name : undefined;
  const subject = onOneLine(words.email.subjectLine(title, state, name));
  return {
    language: words.language,
    subject: status === 'published' ? subject : words.email.preliminary(subject),
    title: said('title', title),
    parts: [
      { blocks: [paragraph(plain(archive.settings.email.opening ?? openingOf(entry, words)))] },
      glancePart(source),
      ...fourParts(source),
      ...timelinePart(source),
      ...gatesPart(source),
      ...evidencePart(source),
      ...closingPart(source, wanted.address),
    ],
  };
}

/** Whether it goes on, ended, or never came to anything. */
function stateOf({ times, fields }: PostmortemEntry, { email: { state } }: Words): string {
  if (times.resolved) return state.resolved(localDayOf(times.resolved));
  if (times.mitigated) return state.mitigated(localDayOf(times.mitigated));
  return fields.event === 'near-miss' ? state.nearMiss : state.open;
}

function openingOf(entry: PostmortemEntry, { email: { opening } }: Words): string {
  const { times, fields } = entry;
  const start = times.started ?? times.discovered;
  const day: Day = start ? localDayOf(start) : entry.day;
  if (fields.event === 'near-miss') return opening.nearMiss(day);
  return times.mitigated || times.resolved ? opening.ended(day) : opening.open(day);
}

/** Who answers, and where the whole of it stands. */
function closingPart({ archive, edition, entry, words }: EmailSource, address: string | undefined): EmailPart[] {
  const { closing, contact } = archive.settings.email;
  const { authors } = entry.fields;
  const lines: Line[] = [
    ...(closing === undefined ? [] : [plain(closing)]),
    ...(edition === 'customers' && contact !== undefined ? [plain(words.email.contact(contact))] : []),
    ...(edition === 'internal' && authors.length > 0 ? [plain(words.email.writtenBy(authors))] : []),
    ...(address === undefined ? [] : [[{ text: `${words.email.wholeWriteUp} ` }, { text: address, address }]]),
  ];
  return lines.length > 0 ? [{ blocks: lines.map(paragraph) }] : [];
}
