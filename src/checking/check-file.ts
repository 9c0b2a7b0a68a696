import type { BodyFacts } from '../compile/body-facts.ts';
import { type ReadWriteUp, readSettingsFile, readWriteUp } from '../compile/read-write-up.ts';
import type { FrontMatter } from '../compile/read-yaml.ts';
import type { Finding } from '../model/finding.ts';
import { type FilePath, readPath } from '../model/paths.ts';
import { schemas } from '../model/schema/kinds.ts';
import { problemFindings } from './problem-findings.ts';
import { salvage } from './salvage.ts';
import { shapeFindings } from './shape.ts';
import { isGateSentence, isListReference, type Shaped } from './shaped.ts';
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
  const isSettings = kind === 'archive' || kind === 'catalog';
  const read: Partial<ReadWriteUp> & Pick<ReadWriteUp, 'problems'> = isSettings
    ? readSettingsFile(path, bytes)
    : readWriteUp(path, bytes);
  const facts = read.facts === undefined ? {} : { facts: read.facts };
  const findings = problemFindings(read.problems);
  const { front } = read;
  if (front?.data === undefined) return { ...nothing, findings, ...facts };
  const schema = schemas[kind];
  const data = withoutEditorKeys(front.data);
  const shaped: Shaped = { kind, schema, data, place: front.place, scalarSource: front.scalarSource };
  const shape = shapeFindings(shaped);
  return {
    path,
    findings: [...findings, ...shape],
    fields: salvage(schema, data, (field) => isListReference(kind, field) || isGateSentence(kind, field)),
    isWhole: !shape.some(({ level }) => level === 'error'),
    places: placesOf(front, data),
    ...(isSettings ? { data } : {}),
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
