import type { Finding } from '../../model/finding.ts';
import { schemas } from '../../model/schema/kinds.ts';
import type { Sentence } from '../../model/sentence.ts';
import { code, list, nearestOr, say } from '../messages/fill.ts';
import { spokenPath } from '../messages/spoken-path.ts';
import { nearestTo } from '../nearest.ts';
import type { FieldPath } from '../subject.ts';
import { meantBy } from './other-names.ts';
import { exampleAt, keysAt } from './schema-at.ts';
import { type FlatIssue, type Shaped, valueAt } from './shaped.ts';

interface Key {
  readonly parent: FieldPath;
  readonly key: string;
}

/** Unknown keys (S02) and missing ones (S01). A slip in a required key is one finding, not two far apart. */
export function keyFindings(shaped: Shaped, issues: readonly FlatIssue[]): readonly Finding[] {
  const explained = new Set<string>();
  const missed: readonly { readonly path: FieldPath }[] = issues.filter((issue) => isMissing(shaped, issue));
  const missingIn = (parent: FieldPath) =>
    missed
      .filter(({ path }) => spokenPath(path.slice(0, -1)) === spokenPath(parent))
      .map(({ path }) => spokenPath(path));
  const unknown = unknownKeys(issues).map((unknownKey) => {
    const { parent, key } = unknownKey;
    const present = valueAt(shaped.data, parent);
    const free = keysAt(shaped.schema, parent).filter(
      (known) => !(typeof present === 'object' && present !== null && Object.hasOwn(present, known)),
    );
    const near = nearestTo(key, free);
    const nearest = near.length > 0 ? near : isOfSettings(shaped) ? [] : meantBy(key, free);
    const asked = new Set(missingIn(parent).filter((missed) => !explained.has(missed)));
    const meant = nearest.map((field) => spokenPath([...parent, field]));
    for (const field of meant) explained.add(field);
    // In an item, a key that nobody knows stands for the one that is missing.
    const [first] = asked;
    const isItem = typeof parent.at(-1) === 'number' && meant.every((field) => !asked.has(field));
    if (isItem && first !== undefined) explained.add(first);
    if (isItem && isMomentLike(key)) for (const field of asked) explained.add(field);
    return {
      rule: 'S02',
      level: 'error' as const,
      place: shaped.place([...parent, key], 'key'),
      message: say`${code(key)} is not a field here.`,
      fix: wayOut(shaped, unknownKey, nearest),
      ...(nearest.length > 0 ? { nearest } : {}),
    };
  });
  const missing = [...missed, ...askedOfTranslation(shaped)]
    .filter(({ path }) => !explained.has(spokenPath(path)))
    .map(({ path }) => ({
      rule: 'S01',
      level: 'error' as const,
      place: shaped.place(path),
      message: say`${code(spokenPath(path))} is missing.`,
      fix: say`Add a line: \`${String(path.at(-1))}: ${exampleAt(shaped.schema, path) ?? '…'}\`.`,
    }));
  return [...unknown, ...missing];
}

const isOfSettings = ({ kind }: Shaped) => kind === 'archive' || kind === 'catalog';
const isMomentLike = (key: string) => /^\d[\d:. -]*\d$/.test(key);

/** Without its `sourceDate` nobody can say whether a published translation is behind. */
function askedOfTranslation({ kind, data }: Shaped): readonly { readonly path: FieldPath }[] {
  const isAsked = kind === 'translation' && valueAt(data, ['status']) === 'published';
  return isAsked && valueAt(data, ['sourceDate']) === undefined ? [{ path: ['sourceDate'] }] : [];
}

/** A required key that is not there; what the author wrote with another type has a finding of its own. */
export function isMissing({ data }: Shaped, { code: kind, path }: FlatIssue): boolean {
  if (kind !== 'invalid_type' && kind !== 'invalid_value' && kind !== 'custom') return false;
  return typeof path.at(-1) === 'string' && valueAt(data, path) === undefined;
}

function unknownKeys(issues: readonly FlatIssue[]): readonly Key[] {
  return issues.flatMap((issue): readonly Key[] => {
    const path: FieldPath = issue.path;
    if (issue.code === 'unrecognized_keys') {
      // An editor's own key; it says where the schema file is.
      return issue.keys.filter((key) => key !== '$schema').map((key) => ({ parent: path, key }));
    }
    if (issue.code === 'invalid_key') return [{ parent: path.slice(0, -1), key: String(path.at(-1)) }];
    return [];
  });
}

const facts = new Set(Object.keys({ ...schemas.postmortem.shape, ...schemas.story.shape }));

function wayOut({ kind, schema }: Shaped, { parent, key }: Key, nearest: readonly string[]): Sentence {
  const known = keysAt(schema, parent).filter((field) => field !== '$schema');
  const isOnTop = parent.length === 0 && kind !== 'archive' && kind !== 'catalog';
  if (isOnTop && saidByPath(kind, key)) return 'The path already says it; remove the line.';
  if (isOnTop && kind === 'translation' && facts.has(key)) return 'The facts come from the original; remove the line.';
  const camel = key.replace(/[-_ ]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  if (camel !== key && known.includes(camel)) return say`Field names are camelCase: ${code(camel)}.`;
  if (typeof parent.at(-1) === 'number' && nearest.length === 0) {
    const example = exampleAt(schema, parent);
    if (example !== undefined) return say`The fields here: ${list(known)}. For example \`- ${example}\`.`;
  }
  return nearestOr(nearest, known.length > 0 ? say`The fields here: ${list(known)}.` : 'Remove the line.', 'field');
}

function saidByPath(kind: Shaped['kind'], key: string): boolean {
  if (key === 'slug' || key === 'id') return true;
  return (kind === 'translation' && key === 'lang') || (kind === 'reply' && (key === 'to' || key === 'story'));
}
