import { isOpen } from '../model/derived.ts';
import type { FollowUp } from '../model/schema/follow-ups.ts';
import { type EmailBlock, type EmailPart, type Line, paragraph, plain } from './email-message.ts';
import type { EmailSource } from './email-source.ts';

/** What was reported, how it happened, what was done, what will be done. A part without a text says so. */
export function fourParts(source: EmailSource): readonly EmailPart[] {
  const { parts } = source.words.email;
  return [
    { title: parts.reported, blocks: briefOf(source, 'reported') },
    { title: parts.howItHappened, blocks: [...briefOf(source, 'howItHappened'), ...factors(source)] },
    { title: parts.mitigatedBy, blocks: [...briefOf(source, 'mitigatedBy'), ...mitigation(source)] },
    { title: parts.preventing, blocks: [...briefOf(source, 'preventing'), ...followUps(source)] },
  ];
}

type BriefPart = 'reported' | 'howItHappened' | 'mitigatedBy' | 'preventing';

function briefOf({ entry, words, said }: EmailSource, part: BriefPart): readonly EmailBlock[] {
  const text = entry.fields.brief[part];
  return [paragraph(text === undefined ? plain(words.email.notKnownYet) : said(`brief.${part}`, text))];
}

function factors({ entry, words, said }: EmailSource): readonly EmailBlock[] {
  const { contributingFactors } = entry.fields;
  if (contributingFactors.length === 0) return [];
  const items = contributingFactors.map(({ id, what }) => said(`contributingFactors.${id}`, what));
  return [paragraph(plain(words.email.contributed)), { kind: 'list', items }];
}

/** The way out that was taken and how it was seen to work; for colleagues also what was left, a line each. */
function mitigation({ entry, words, said, edition }: EmailSource): readonly EmailBlock[] {
  const { options, verifiedBy } = entry.fields.mitigation;
  const { email } = words;
  const labelled = (label: string, line: Line): Line => [
    { text: words.labelled(label), isStrong: true },
    space,
    ...line,
  ];
  const left = edition === 'internal' ? options.filter(({ chosen }) => !chosen) : [];
  const items = [
    ...options
      .filter(({ chosen }) => chosen)
      .map(({ id, what }) => labelled(email.chosen, said(`options.${id}`, what))),
    ...left.map(({ id, what, notChosenBecause }) =>
      labelled(email.notChosen, [
        ...said(`options.${id}`, what),
        ...(notChosenBecause === undefined
          ? []
          : [{ text: ' – ' }, ...said(`options.${id}.notChosenBecause`, notChosenBecause)]),
      ]),
    ),
    ...(verifiedBy === undefined ? [] : [labelled(email.howWeKnew, said('mitigation.verifiedBy', verifiedBy))]),
  ];
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

const space = { text: ' ' };

/** For colleagues, where the raw material is. */
export function evidencePart({ entry, edition, words, said }: EmailSource): readonly EmailPart[] {
  const { evidence } = entry.fields;
  if (edition !== 'internal' || evidence.length === 0) return [];
  const items = evidence.map(
    ({ label, url }, index): Line => [
      ...said(`evidence.${index + 1}`, words.labelled(label)),
      space,
      { text: url, address: url },
    ],
  );
  return [{ title: words.writeUp.evidence, blocks: [{ kind: 'list', items }] }];
}

function followUps(source: EmailSource): readonly EmailBlock[] {
  const { entry, said } = source;
  const items = entry.fields.followUps.map((followUp): Line => {
    const { id, what, status, droppedBecause } = followUp;
    const because =
      status === 'dropped' && droppedBecause !== undefined
        ? said(`followUps.${id}.droppedBecause`, droppedBecause)
        : [];
    return [
      ...said(`followUps.${id}`, what),
      { text: ` (${followUpState(source, followUp)}${because.length > 0 ? source.words.labelled('') : ''}` },
      ...(because.length > 0 ? [space, ...because] : []),
      { text: ')' },
    ];
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** `done 30 March 2026, DB-412`; customers get `done` or `planned`, and a day only where the archive sends one. */
export function followUpState({ words, edition }: EmailSource, followUp: FollowUp): string {
  const { email, choices } = words;
  const { status, doneOn, due, ticket } = followUp;
  const state =
    status === 'done' && doneOn !== undefined
      ? email.doneOn(doneOn)
      : edition === 'customers'
        ? status === 'done'
          ? email.done
          : email.planned
        : choices.followUpStatus[status];
  return [
    state,
    ...(isOpen(followUp) && due !== undefined ? [email.dueOn(due)] : []),
    ...(ticket === undefined ? [] : [ticket]),
  ].join(', ');
}
