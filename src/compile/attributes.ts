import type { MdxJsxAttributeUnion } from 'satteri';
import { resolveMoment } from '../model/moment.ts';
import { judgeImageAddress } from './address-problems.ts';
import type { Attribute, AttributeType } from './allow-list.ts';
import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';

interface Tag {
  readonly name: string;
  readonly attributes: readonly MdxJsxAttributeUnion[];
  readonly range: { readonly start: number; readonly end: number };
}

/** Attributes against their row: known, once, a plain string, of the type that the row names. */
export function findAttributeProblems(
  source: Source,
  tag: Tag,
  row: Readonly<Record<string, Attribute>>,
): readonly Problem[] {
  const component = tag.name;
  const seen = new Set<string>();
  const given = tag.attributes.flatMap((attribute): readonly Problem[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [{ code: 'B06', place: placeOf(source, tag, '{'), name: `{${attribute.value}}`, component }];
    }
    const { name, value } = attribute;
    const place = placeOf(source, tag, name);
    const isTwice = seen.has(name);
    seen.add(name);
    if (!Object.hasOwn(row, name)) return [{ code: 'B07', place, name, component, known: Object.keys(row) }];
    if (isTwice) return [{ code: 'B14', place, name, component, value: 'written twice', expected: 'twice' }];
    if (typeof value === 'object' && value !== null) return [{ code: 'B06', place, name, component }];
    const { type = 'text' } = row[name] ?? {};
    if (type === 'image' && value) return judgeImageAddress(value, place);
    return fits(type, value ?? undefined)
      ? []
      : [{ code: 'B14', place, name, component, value: value ?? '', expected: expectedFor(type) }];
  });
  const missing = Object.entries(row).flatMap(([name, { isRequired, type }]): readonly Problem[] =>
    isRequired && !seen.has(name)
      ? [
          {
            code: 'B14',
            place: placeOf(source, tag, component),
            name,
            component,
            value: '',
            expected: expectedFor(type),
          },
        ]
      : [],
  );
  return [...given, ...missing];
}

function fits(type: AttributeType, value: string | undefined): boolean {
  if (type === 'flag') return value === undefined;
  if (value === undefined) return false;
  switch (type) {
    case 'text':
      return true;
    case 'image':
      return value !== '';
    case 'digits':
      return /^[0-9]{1,3}$/.test(value);
    case 'moment':
      return isMoment(value);
    default:
      return type.includes(value);
  }
}

/** Its zone may be the write-up's own, which stands in the front matter: any zone shows whether the form is right. */
const isMoment = (text: string) => 'moment' in resolveMoment(text, 'UTC');

function expectedFor(type: AttributeType): string {
  switch (type) {
    case 'text':
      return 'a text';
    case 'digits':
      return 'digits';
    case 'moment':
      return 'a moment';
    case 'image':
      return 'an image';
    case 'flag':
      return 'a flag';
    default:
      return type.join(', ');
  }
}

/** Attributes have no place of their own: the name is searched in the opening tag. */
function placeOf(source: Source, { range, name: component }: Tag, wanted: string) {
  const text = source.text.slice(range.start, range.end);
  const from = wanted === component ? 0 : component.length;
  const at = wanted === '{' ? text.indexOf('{', from) : indexOfName(text, wanted, from);
  const start = at < 0 ? range.start : range.start + at;
  const end = at < 0 ? range.start + component.length + 1 : start + wanted.length;
  return source.place(start, end);
}

function indexOfName(text: string, name: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + name.length] ?? ' ';
    if (/[\s<"']/.test(before) && /[\s=/>]/.test(after)) return at;
  }
  return -1;
}
