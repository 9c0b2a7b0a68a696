import type { FollowUp, Guard } from './schema/follow-ups.ts';
import type { Postmortem } from './schema/postmortem.ts';
import type { Story } from './schema/story.ts';

/** What a public text may lead to. */
export interface LinkFilter {
  /** An address, absolute or of the site. */
  readonly isLinked: (url: string) => boolean;
  /** An entry, by its id. */
  readonly isNamed: (id: string) => boolean;
}

/** Fields that stay in the house. `satisfies` makes whoever adds a field decide about it. */
const staysInside = {
  $schema: true,
  title: false,
  team: false,
  status: false,
  lang: false,
  event: false,
  services: false,
  severity: false,
  audience: false,
  timeZone: false,
  symptoms: false,
  times: false,
  brief: false,
  impact: false,
  detection: false,
  trigger: false,
  contributingFactors: false,
  hypotheses: false,
  reproduced: false,
  mitigation: false,
  tollgates: false,
  followUps: false,
  timeline: false,
  comms: false,
  surprisedBy: false,
  wentWell: false,
  gotLucky: false,
  learned: false,
  preparedness: false,
  people: true,
  truths: true,
  recurrenceOf: false,
  related: false,
  evidence: false,
  authors: true,
  facilitator: true,
  reviewers: true,
  reviewedOn: false,
  publishedOn: false,
  updatedOn: false,
  meeting: true,
  deck: false,
  tags: false,
  legacy: false,
  imported: true,
  drill: false,
  lintAllow: true,
} as const satisfies Record<keyof Postmortem, boolean>;

/** What a list or a text is where it stays inside. */
const nothing = { truths: [], authors: [], reviewers: [], lintAllow: [] };

/** The fields that everybody may read, and which of the messages stay, by their place in the original. */
export function publicPostmortem(
  whole: Postmortem,
  { isLinked, isNamed }: LinkFilter,
): { readonly fields: Postmortem; readonly comms: readonly number[] } {
  const kept = Object.entries(whole).filter(([name]) => !isInside(name));
  const comms = whole.comms.flatMap(({ audience }, index) =>
    audience === 'customers' || audience === 'public' ? [index] : [],
  );
  const fields: Postmortem = {
    // What is left out is optional, or stands in `nothing`.
    ...(Object.fromEntries(kept) as Omit<Postmortem, keyof typeof nothing>),
    ...nothing,
    comms: comms.flatMap((index) => whole.comms[index] ?? []),
    followUps: whole.followUps.map((followUp) => publicFollowUp(followUp, isLinked)),
    timeline: whole.timeline.map(({ source, ...event }) => ({
      ...event,
      ...(source !== undefined && isLinked(source) && { source }),
    })),
    // Without its address the label stays as a text.
    evidence: whole.evidence.map((evidence) => ({ ...evidence, url: isLinked(evidence.url) ? evidence.url : '' })),
    recurrenceOf: whole.recurrenceOf.filter(({ entry }) => isNamed(entry)),
    related: whole.related.filter(isNamed),
    deck: { ...whole.deck, notes: {} },
  };
  return { fields, comms };
}

const isInside = (name: string): boolean => Object.entries(staysInside).some(([key, inside]) => key === name && inside);

function publicFollowUp(
  { ticket: _, owner: __, guard, ...followUp }: FollowUp,
  isLinked: LinkFilter['isLinked'],
): FollowUp {
  return { ...followUp, ...(guard && { guard: publicGuard(guard, isLinked) }) };
}

const publicGuard = ({ link, ...guard }: Guard, isLinked: LinkFilter['isLinked']): Guard => ({
  ...guard,
  ...(link !== undefined && isLinked(link) && { link }),
});

/** Whoever tells a story keeps the name under which it is told. */
export function publicStory(whole: Story, { isLinked, isNamed }: LinkFilter): Story {
  const { $schema: _, postmortem, talk, ...fields } = whole;
  const open = (url: string | undefined) => (url !== undefined && isLinked(url) ? url : undefined);
  return {
    ...fields,
    lintAllow: [],
    ...(postmortem !== undefined && isNamed(postmortem) && { postmortem }),
    ...(talk && { talk: { ...talk, slides: open(talk.slides), recording: open(talk.recording) } }),
  };
}

/** The translated texts of the fields that are public. `comms`: where the messages that stay stood before. */
export function publicTexts(
  texts: Readonly<Record<string, string>>,
  comms: readonly number[] = [],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([path, text]): [string, string][] => {
      const [name = '', number = ''] = path.split('.');
      if (isInside(name)) return [];
      if (name !== 'comms') return [[path, text]];
      const place = comms.indexOf(Number(number) - 1);
      return place < 0 ? [] : [[`comms.${place + 1}`, text]];
    }),
  );
}
