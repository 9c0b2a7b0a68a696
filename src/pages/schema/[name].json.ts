import type { APIContext } from 'astro';
import { type AnswerName, answerJsonSchema, answerSchemas } from '../../model/schema/api-schemas.ts';
import { jsonSchemaOf } from '../../model/schema/describe.ts';
import { type SchemaName, schemas } from '../../model/schema/kinds.ts';
import { getArchive } from '../../site/get-archive.ts';
import { jsonFile, linksOf } from '../../site/outputs.ts';

const answers = Object.keys(answerSchemas) as AnswerName[];
const kinds = Object.keys(schemas) as SchemaName[];

export const getStaticPaths = () =>
  [...answers, ...kinds.map((kind) => `${kind}.schema`)].map((name) => ({ params: { name } }));

export async function GET({ params: { name } }: APIContext): Promise<Response> {
  const kind = kinds.find((known) => `${known}.schema` === name);
  if (kind) return jsonFile(jsonSchemaOf(kind));
  const answer = answers.find((known) => known === name);
  if (!answer) return new Response(null, { status: 404 });
  const { to, full } = linksOf(await getArchive());
  return jsonFile(answerJsonSchema(answer, full(to.answerSchema(answer))));
}
