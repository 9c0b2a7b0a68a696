import type { Body } from '../../model/body.ts';
import { drawsPart } from '../body/body-context.ts';
import type { PostmortemReading } from './reader.ts';

/** The parts of a write-up's page. */
const sectionNames = [
  'brief',
  'impact',
  'timeline',
  'told',
  'hypotheses',
  'options',
  'factors',
  'inside',
  'follow-ups',
  'lessons',
  'preparedness',
  'people',
  'truths',
  'evidence',
  'related',
  'similar',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** Addresses on the page, where they are not the name; the compiler keeps all of them free of headings. */
const ids: Readonly<Partial<Record<SectionName, string>>> = {
  brief: 'summary',
  told: 'comms',
  inside: 'story',
  lessons: 'learned',
};

export interface SectionView {
  readonly name: SectionName;
  readonly id: string;
  readonly title: string;
}

/** Whether there is anything to link to. */
type LinkLists = Readonly<Record<'related' | 'similar', boolean>>;

/**
 * The parts that have something to show, in reading order. A draft keeps those that its status will ask for, so that
 * the page shows what is still missing. A part that the text draws itself is left to the text.
 */
export function writeUpSections(reading: PostmortemReading, body: Body, has: LinkLists): readonly SectionView[] {
  const { fields } = reading.entry;
  const { writeUp } = reading.words;
  const { impact, mitigation } = fields;
  const isShown: Readonly<Record<SectionName, boolean>> = {
    brief: !fields.legacy || Object.values(fields.brief).some(Boolean),
    impact: Boolean(impact.level || impact.who || fields.symptoms.length > 0 || fields.detection.firstSignal),
    timeline: fields.timeline.length > 0 && !drawsPart(body, 'Timeline'),
    told: fields.comms.length > 0,
    hypotheses: fields.hypotheses.length > 0 || fields.reproduced !== undefined,
    options: (mitigation.options.length > 0 || Boolean(mitigation.decision)) && !drawsPart(body, 'Options'),
    factors: fields.contributingFactors.length > 0,
    inside: body.sections.length > 0,
    'follow-ups': fields.followUps.length > 0 && !drawsPart(body, 'FollowUps'),
    lessons: [fields.learned, fields.surprisedBy, fields.wentWell, fields.gotLucky].some((list) => list.length > 0),
    preparedness: Object.keys(fields.preparedness).length > 0,
    people: fields.people !== undefined,
    truths: fields.truths.length > 0,
    evidence: fields.evidence.length > 0,
    ...has,
  };
  const titles: Readonly<Record<SectionName, string>> = { ...writeUp, 'follow-ups': writeUp.followUps };
  return sectionNames
    .filter((name) => isShown[name])
    .map((name) => ({ name, id: ids[name] ?? name, title: titles[name] }));
}
