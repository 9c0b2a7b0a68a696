import * as z from 'zod';
import type { Problem } from '../compile/problem.ts';
import { type ReadWriteUp, readSettingsFile, readWriteUp } from '../compile/read-write-up.ts';
import type { Finding } from '../model/finding.ts';
import { resolveMoment } from '../model/moment.ts';
import { type FilePath, readPath } from '../model/paths.ts';
import { schemas } from '../model/schema/kinds.ts';
import type { Postmortem } from '../model/schema/postmortem.ts';
import { type FileCheck, nothingIn, type SourceFile } from './file-check.ts';
import { momentFields } from './moment-fields.ts';
import { problemFindings } from './problem-findings.ts';
import { readWords, secretsInImage } from './read-words.ts';
import { imageMetadataFindings } from './rules/image-metadata.ts';
import { settle } from './settle.ts';
import { salvage } from './shape/salvage.ts';
import { shapeFindings } from './shape/shape.ts';
import { isCatalogReference, isGateSentence, isListReference, type Shaped } from './shape/shaped.ts';
import { withYearAsText } from './shape/year-as-text.ts';
import { withoutSmallBlocks } from './slide-blocks.ts';
import type { FieldPath, Loose } from './subject.ts';

/** Reads one file and judges its text, its YAML, its shape and its body. Where that breaks, it is said, not thrown. */
export function checkFile(file: SourceFile): FileCheck {
  try {
    return judgeFile(file);
  } catch (error) {
    return { ...nothingIn(file.path), crash: error instanceof Error ? error.message : String(error) };
  }
}

function judgeFile({ path, bytes, isLink }: SourceFile): FileCheck {
  const nothing = nothingIn(path);
  const file = readPath(path);
  const kind = shapeOf(file);
  if (isLink || file === undefined) return nothing;
  if (kind === undefined) {
    const isImage = file.type === 'image';
    return {
      ...nothing,
      findings: isImage ? [...secretsInImage(path, bytes), ...imageMetadataFindings(path, bytes)] : [],
    };
  }
  const isSettings = kind === 'archive' || kind === 'catalog';
  const read: Partial<ReadWriteUp> & Pick<ReadWriteUp, 'problems'> = isSettings
    ? readSettingsFile(path, bytes)
    : readWriteUp(path, bytes);
  const { secrets, words } = readWords(file, read);
  const facts = { words, ...(read.facts === undefined ? {} : { facts: withoutSmallBlocks(read.facts) }) };
  const findings = [...problemFindings(read.problems), ...secrets];
  const { front } = read;
  if (!front) return { ...nothing, findings, ...facts };
  const { spots } = front;
  if (front.data === undefined) return { ...nothing, findings, spots, ...facts };
  const schema = schemas[kind];
  const own = spots.includes('%24schema') ? withoutEditorKeys(front.data) : front.data;
  const data = withYearAsText(own, front.scalarSource);
  const { place, scalarSource, placeWithin } = front;
  const shaped: Shaped = { kind, schema, data, place, scalarSource, placeWithin };
  const parsed = z.core.safeParse(schema, data);
  const shape = shapeFindings(shaped, parsed.error?.issues ?? []).filter(
    (finding) => !(front.hasGaps && finding.rule === 'S01') && !isExplained(finding, read.problems),
  );
  const isKept = (field: FieldPath) =>
    isListReference(kind, field) || isCatalogReference(field) || isGateSentence(kind, field);
  const fields = parsed.success ? parsed.data : salvage(schema, data, isKept);
  return {
    path,
    findings: [...findings, ...shape],
    spots,
    ...(isSettings ? { data, settled: settle(schema, data) } : {}),
    // `salvage` walked the schema of this very kind.
    ...(kind === 'postmortem' ? { moments: momentsOf(fields as Loose<Postmortem>) } : {}),
    fields,
    isWhole: !front.hasGaps && !shape.some(({ level }) => level === 'error'),
    ...(front.hasGaps ? { hasGaps: true } : {}),
    ...facts,
  };
}

/** Where a comment or a tag swallowed the value, an empty value is no second mistake. */
const isExplained = ({ rule, place }: Finding, problems: readonly Problem[]) =>
  (rule === 'S03' || rule === 'S05') &&
  problems.some(
    (problem) =>
      (problem.code === 'Y05' || (problem.code === 'Y09' && problem.kept === '')) &&
      problem.line === place.start?.line &&
      place.start.offset === place.end?.offset,
  );

const momentsOf = (fields: Loose<Postmortem>) =>
  momentFields(fields).map(({ text }) => resolveMoment(text, fields.timeZone));

function shapeOf(file: FilePath | undefined): Shaped['kind'] | undefined {
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
