import { briefParts } from './schema/choices.ts';

/** One text of an original that a translation can replace. */
export interface TranslatableText {
  /** What a translation calls it: `followUps.show-row-count`, `timeline.3`, `brief.reported`. */
  readonly path: string;
  /** Where it is in the original's fields: `['followUps', 2, 'what']`. */
  readonly at: readonly (string | number)[];
  readonly text: string;
}

/** A list of the original: what names its items (their number when absent), and which of their texts have a path. */
interface TextList {
  readonly name: string;
  readonly at: readonly string[];
  readonly key?: 'id' | 'gate';
  /** Path below the item → path of the field. The empty one is the item's main text. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Lists of lines below an item, counted from 1. */
  readonly lines?: readonly string[];
}

const lines = (name: string): TextList => ({ name, at: [name], texts: { '': [] } });

const postmortemLists: readonly TextList[] = [
  { name: 'contributingFactors', at: ['contributingFactors'], key: 'id', texts: { '': ['what'] } },
  { name: 'hypotheses', at: ['hypotheses'], texts: { '': ['idea'], how: ['how'] } },
  {
    name: 'options',
    at: ['mitigation', 'options'],
    key: 'id',
    texts: { '': ['what'], estimate: ['estimate'], notChosenBecause: ['notChosenBecause'] },
    lines: ['pros', 'cons', 'views'],
  },
  { name: 'tollgates', at: ['tollgates'], key: 'gate', texts: { '': ['because'], acceptedRisk: ['acceptedRisk'] } },
  {
    name: 'followUps',
    at: ['followUps'],
    key: 'id',
    texts: { '': ['what'], guard: ['guard', 'what'], droppedBecause: ['droppedBecause'] },
  },
  { name: 'timeline', at: ['timeline'], texts: { '': ['what'] } },
  { name: 'comms', at: ['comms'], texts: { '': ['what'] } },
  ...['surprisedBy', 'wentWell', 'gotLucky', 'learned'].map(lines),
  { name: 'truths', at: ['truths'], texts: { '': ['note'], toldClients: ['toldClients'] } },
  { name: 'recurrenceOf', at: ['recurrenceOf'], texts: { '': ['note'] } },
  { name: 'evidence', at: ['evidence'], texts: { '': ['label'] } },
  { name: 'drill.prompts', at: ['drill', 'prompts'], texts: { '': [] } },
];

const postmortemTexts = [
  ...briefParts.map((part) => `brief.${part}`),
  ...['impact.who', 'impact.counted', 'detection.firstSignal', 'mitigation.decision', 'mitigation.verifiedBy'],
  ...['people.care', 'drill.title'],
];

const texts = {
  postmortem: { single: postmortemTexts, lists: postmortemLists },
  story: {
    single: ['whatBroke', 'howItFelt', 'oneLine', 'lasted'],
    lists: ['notAlone', 'whatHelped', 'changedSince'].map(lines),
  },
  guide: { single: ['summary'], lists: [] },
} as const satisfies Record<string, { readonly single: readonly string[]; readonly lists: readonly TextList[] }>;

export type TranslatableKind = keyof typeof texts;

/**
 * The texts of an original that are there, in the order of its fields, without title and body. Fields that the schema
 * refused may be absent. Source: content-model.md, section 4.5.
 */
export function translatableTexts(kind: TranslatableKind, fields: object): readonly TranslatableText[] {
  const { single, lists } = texts[kind];
  return [
    ...single.flatMap((path) => textAt(fields, path, path.split('.'))),
    ...lists.flatMap((list) => textsOfList(fields, list)),
  ];
}

function textsOfList(fields: object, list: TextList): TranslatableText[] {
  return itemsAt(fields, list.at).flatMap((item, index) => {
    const named = list.key === undefined ? index + 1 : valueAt(item, [list.key]);
    if (typeof named !== 'string' && typeof named !== 'number') return [];
    const path = `${list.name}.${named}`;
    const at = [...list.at, index];
    const own = Object.entries(list.texts).flatMap(([suffix, field]) =>
      textAt(fields, suffix === '' ? path : `${path}.${suffix}`, [...at, ...field]),
    );
    const below = (list.lines ?? []).flatMap((name) =>
      itemsAt(item, [name]).flatMap((line, number) =>
        textAt(fields, `${path}.${name}.${number + 1}`, [
          ...at,
          name,
          number,
          ...(typeof line === 'string' ? [] : ['view']),
        ]),
      ),
    );
    return [...own, ...below];
  });
}

function textAt(fields: object, path: string, at: readonly (string | number)[]): TranslatableText[] {
  const text = valueAt(fields, at);
  return typeof text === 'string' && text !== '' ? [{ path, at, text }] : [];
}

function itemsAt(value: unknown, at: readonly string[]): readonly unknown[] {
  const found = valueAt(value, at);
  return Array.isArray(found) ? found : [];
}

/** The value at a path of keys and positions; `undefined` where it ends early. */
export function valueAt(value: unknown, at: readonly (string | number)[]): unknown {
  return at.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    return Reflect.get(inner, key);
  }, value);
}
