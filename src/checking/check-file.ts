import type { BodyFacts } from '../compile/body-facts.ts';
import { readSettingsFile, readWriteUp } from '../compile/read-write-up.ts';
import type { FrontMatter } from '../compile/read-yaml.ts';
import type { Finding } from '../model/finding.ts';
import { type FilePath, readPath } from '../model/paths.ts';
import { schemas } from '../model/schema/kinds.ts';
import { salvage } from './salvage.ts';
import { isListReference, type Shaped, shapeFindings } from './shape.ts';
import type { FieldPath } from './subject.ts';

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * What one file's bytes alone tell. Plain data that depends on nothing else, so a cache can keep it by digest and
 * version of the checker.
 */
export interface FileCheck {
  readonly path: string;
  /** Families L, Y, B and S, as far as one file shows them. */
  readonly findings: readonly Finding[];
  /** The values that passed the schema, with defaults; absent when the file has no front matter to read. */
  readonly fields?: unknown;
  /** Of a settings file: as read, for what counts although a part was refused. */
  readonly data?: unknown;
  /** Whether the schema refused nothing, so that `fields` has its full type. */
  readonly isWhole: boolean;
  /** By field path joined with line breaks: offsets of key and value as `[key, keyEnd, value, valueEnd]`. */
  readonly places: Readonly<Record<string, readonly number[]>>;
  readonly facts?: BodyFacts;
}

/** Reads one file and judges its text, its YAML, its shape and its body. */
export function checkFile({ path, bytes }: SourceFile): FileCheck {
  const nothing: FileCheck = { path, findings: [], isWhole: false, places: {} };
  const file = readPath(path);
  const kind = shapeOf(file);
  if (file === undefined || kind === undefined) return nothing;
  const read = kind === 'archive' || kind === 'catalog' ? readSettingsFile(path, bytes) : readWriteUp(path, bytes);
  const facts = 'facts' in read ? { facts: read.facts } : {};
  if (read.front === undefined) return { ...nothing, findings: read.findings, ...facts };
  const { front } = read;
  const schema = schemas[kind];
  const data = withoutEditorKeys(front.data);
  const shaped: Shaped = { kind, schema, data, place: front.place, scalarSource: front.scalarSource };
  const shape = shapeFindings(shaped);
  return {
    path,
    findings: [...read.findings, ...shape],
    fields: salvage(schema, data, (field) => isListReference(kind, field)),
    isWhole: !shape.some(({ level }) => level === 'error'),
    places: placesOf(front, data),
    ...(kind === 'archive' || kind === 'catalog' ? { data } : {}),
    ...facts,
  };
}

export function shapeOf(file: FilePath | undefined): Shaped['kind'] | undefined {
  if (file?.type === 'archive' || file?.type === 'catalog') return file.type;
  return file?.type === 'write-up' ? file.kind : undefined;
}

/** `$schema` tells an editor where the schema file is, anywhere, and says nothing about the incident. */
function withoutEditorKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEditorKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$schema')
      .map(([key, part]) => [key, withoutEditorKeys(part)]),
  );
}

export const placeKey = (path: FieldPath) => path.join('\n');

function placesOf(front: FrontMatter, data: unknown): Record<string, readonly number[]> {
  const places: Record<string, readonly number[]> = {};
  const walk = (value: unknown, path: FieldPath) => {
    if (path.length > 0) {
      const key = front.place(path, 'key');
      const own = front.place(path, 'value');
      places[placeKey(path)] = [key, own].flatMap(({ start, end }) =>
        start && end ? [start.offset, end.offset] : [0, 0],
      );
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) walk(part, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(data, []);
  return places;
}
