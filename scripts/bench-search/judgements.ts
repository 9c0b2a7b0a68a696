import { readFileSync } from 'node:fs';
import * as z from 'zod';

const querySchema = z.object({
  id: z.string().optional(),
  query: z.string().min(1),
  type: z.string().default('all'),
  relevant: z.array(z.string()).min(1),
});
export type JudgedQuery = z.output<typeof querySchema>;

const similarSchema = z.record(z.string(), z.array(z.string()));

/**
 * Queries with the documents that each is to find. Throws in words when the file holds something else, a query twice,
 * or a document that is not in the corpus.
 */
export function readQueries(file: string, ids: ReadonlySet<string>): readonly JudgedQuery[] {
  const queries = read(file, z.array(querySchema).min(1));
  const named = queries.flatMap(({ id }) => id ?? []);
  const twice = named.find((id, index) => named.indexOf(id) < index);
  if (twice !== undefined) throw new Error(`${file} holds the query \`${twice}\` twice.`);
  requireKnown(
    file,
    queries.flatMap(({ relevant }) => relevant),
    ids,
  );
  return queries;
}

/** For some documents those that are like them; the ones with an empty list are left out. */
export function readSimilar(file: string, ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const similar = Object.entries(read(file, similarSchema)).filter(([, list]) => list.length > 0);
  requireKnown(file, similar.flat(2), ids);
  return new Map(similar);
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(jsonOf(file));
  if (result.success) return result.data;
  throw new Error(`${file} does not hold what is read from it:\n${z.prettifyError(result.error)}`);
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function requireKnown(file: string, named: readonly string[], ids: ReadonlySet<string>): void {
  const unknown = named.find((id) => !ids.has(id));
  if (unknown !== undefined) throw new Error(`${file} names \`${unknown}\`, which the corpus does not hold.`);
}
