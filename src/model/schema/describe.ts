import * as z from 'zod';
import { type Filled, type Sentence, say, word } from '../sentence.ts';
import { type AskedField, askedOfPostmortem, askedOfStory, askedOfTranslation } from '../statuses.ts';
import { type SchemaName, schemas } from './kinds.ts';
import { type TextType, textTypes } from './texts.ts';

/** A JSON Schema node, as far as it is read here. */
interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Node | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  /** The text type, for the description only. */
  readonly $comment?: string;
}

/** One field as the guide prints it. */
export interface FieldRow {
  /** `tollgates[].because`: `[]` stands for any item of a list. */
  readonly path: string;
  readonly depth: number;
  readonly description: string;
  /** The type in plain words, with its limits or its choices. */
  readonly holds: Sentence;
  /** When it is asked for; empty when it never is. */
  readonly needed: Sentence;
  /** What counts when it is absent, as YAML; empty when nothing does. */
  readonly otherwise: string;
  /** As YAML, on one line. */
  readonly example: string;
}

/** Draft 2020-12, of what people write: defaults are optional. Rules across fields are not in it; the check says them. */
export const jsonSchemaOf = (name: SchemaName) =>
  z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' });

const asked: Readonly<Partial<Record<SchemaName, Readonly<Record<string, AskedField>>>>> = {
  postmortem: askedOfPostmortem,
  story: askedOfStory,
  translation: askedOfTranslation,
};

/** Every field of a kind of file in the order of its template, items of lists behind their list. */
export function describeFields(name: SchemaName): FieldRow[] {
  const described = z.toJSONSchema(schemas[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const text = zodSchema instanceof z.ZodType ? textTypes.get(zodSchema) : undefined;
      if (text) jsonSchema.$comment = text.type;
    },
  });
  return rowsOf(described as Node, '', 0, asked[name] ?? {});
}

function rowsOf(node: Node, prefix: string, depth: number, askedOf: Readonly<Record<string, AskedField>>): FieldRow[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    if (key === '$schema') return [];
    const path = `${prefix}${key}`;
    const row: FieldRow = {
      path,
      depth,
      description: field.description ?? '',
      holds: holdsOf(field),
      needed: node.required?.includes(key) ? neededAlways(depth) : neededLater(askedOf[path]),
      otherwise:
        field.default === undefined || isEmpty(field.default) || isLong(field.default) ? '' : asYaml(field.default),
      example: field.examples?.[0] === undefined ? '' : asYaml(field.examples[0]),
    };
    const items = field.items ?? field.anyOf?.find(({ properties }) => properties !== undefined);
    const inner = field.properties ? rowsOf(field, `${path}.`, depth + 1, askedOf) : [];
    const each = items?.properties ? rowsOf(items, field.items ? `${path}[].` : `${path}.`, depth + 1, askedOf) : [];
    return [row, ...inner, ...each];
  });
}

const neededAlways = (depth: number): Sentence => (depth === 0 ? 'always' : 'in each entry');

function neededLater(field: AskedField | undefined): Sentence {
  if (field === undefined) return '';
  const from = Object.values(field.from).includes('in-review') ? 'for review' : 'to publish';
  const kinds = Object.keys(field.from);
  const scope = kinds.includes('light') || kinds.includes('none') ? '' : ' in full';
  const time = `${from}${scope}`;
  return field.when ? say`${word(time)}, ${word(field.when)}` : time;
}

function holdsOf(node: Node): Filled {
  if (node.anyOf) return node.anyOf.map(holdsOf).reduce((some, other) => say`${some} or ${other}`);
  if (node.enum) return say`${node.enum.map((choice) => `\`${String(choice)}\``).join(', ')}`;
  switch (node.type) {
    case 'string':
      return textHolds(node, false);
    case 'integer':
    case 'number':
      return numberHolds(node);
    case 'boolean':
      return word('`true` or `false`');
    case 'array':
      return node.maxItems === undefined
        ? say`a list of ${itemsHold(node.items)}`
        : say`up to ${node.maxItems} ${itemsHold(node.items)}`;
    case 'object':
      return typeof node.additionalProperties === 'object' && node.properties === undefined
        ? say`names, each with ${holdsOf(node.additionalProperties)}`
        : word('fields of its own');
    default:
      return word('text');
  }
}

/** A text type in words: one, and several. */
const texts: Readonly<Partial<Record<TextType, readonly [one: string, several: string]>>> = {
  id: ['an id', 'ids'],
  entryId: ['the id of a write-up', 'ids of write-ups'],
  handle: ['a handle', 'handles'],
  reviewer: ['a handle, or `team/handle`', 'handles, or `team/handle`'],
  url: ['a web address', 'web addresses'],
  lang: ['a language', 'languages'],
  ticket: ['a ticket key or its address', 'tickets'],
  day: ['a day', 'days'],
  partialDay: ['a year, a month or a day', 'years, months or days'],
  moment: ['a time', 'times'],
  timeZone: ['a time zone by its name', 'time zones'],
  digest: ['a digest', 'digests'],
  host: ['a host name', 'host names'],
  ticketPrefix: ['the prefix of a ticket', 'prefixes of tickets'],
  ticketAddress: ['an address with `{key}`', 'addresses with `{key}`'],
};

const isTextType = (name: string): name is TextType => Object.hasOwn(texts, name);
const wordsOf = ({ $comment = '' }: Node) => (isTextType($comment) ? texts[$comment] : undefined);

function itemsHold(items: Node | undefined): Filled {
  if (items === undefined || items.properties) return word('entries');
  return items.type === 'string' && !items.enum ? textHolds(items, true) : holdsOf(items);
}

function textHolds(node: Node, isMany: boolean): Filled {
  const { minLength, maxLength } = node;
  const words = wordsOf(node)?.[isMany ? 1 : 0];
  if (words !== undefined) return word(words);
  if (maxLength === undefined) return word(isMany ? 'texts' : 'text');
  const kind = word(isMany ? 'texts' : 'text');
  return minLength === undefined
    ? say`${kind} of up to ${maxLength} characters`
    : say`${kind} of ${minLength} to ${maxLength} characters`;
}

function numberHolds({ minimum, maximum }: Node): Filled {
  const isBounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  return isBounded ? say`a number from ${minimum ?? 0} to ${maximum}` : word('a number');
}

const isEmpty = (value: unknown) =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const longestDefault = 60;
const isLong = (value: unknown) => asYaml(value).length > longestDefault;

/** A value as YAML on one line: plain where it reads back as the same text, quoted elsewhere. */
function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${asYaml(part)}`)
      .join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[\p{L}\p{N}][^,[\]{}#&*!|>'"%@`]*$/u.test(value) && !/: |:$|^\d+(?:\.\d+)?$/.test(value);
  return isPlain ? value : JSON.stringify(value);
}
