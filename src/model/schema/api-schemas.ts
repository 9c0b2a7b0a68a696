import * as z from 'zod';
import { envelope } from './api-answer.ts';
import { catalogAnswerSchema } from './api-catalog.ts';
import { figuresAnswerSchema } from './api-figures.ts';
import { followUpsAnswerSchema } from './api-follow-ups.ts';
import {
  postmortemAnswerSchema,
  postmortemsAnswerSchema,
  storiesAnswerSchema,
  storyAnswerSchema,
} from './api-write-ups.ts';

/** `/api/index.json`: what there is. */
const indexAnswerSchema = z.object({
  ...envelope,
  name: z.string().meta({ description: 'Name of the archive.' }),
  answers: z.array(
    z.object({
      url: z.string().meta({ description: '`{id}` stands for the id of a write-up.' }),
      schema: z.string().meta({ description: 'Address of its JSON Schema.' }),
      about: z.string(),
    }),
  ),
});

export type IndexAnswer = z.output<typeof indexAnswerSchema>;

/** Every answer of `/api/` by the name of its schema. */
export const answerSchemas = {
  index: indexAnswerSchema,
  postmortems: postmortemsAnswerSchema,
  postmortem: postmortemAnswerSchema,
  stories: storiesAnswerSchema,
  story: storyAnswerSchema,
  'follow-ups': followUpsAnswerSchema,
  catalog: catalogAnswerSchema,
  figures: figuresAnswerSchema,
} as const;

export type AnswerName = keyof typeof answerSchemas;

/** Draft 2020-12. Keys that it does not know are allowed: a later build may add some. */
export const answerJsonSchema = (name: AnswerName, id: string) => {
  const schema = z.toJSONSchema(answerSchemas[name], {
    io: 'output',
    unrepresentable: 'any',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $id: id, ...schema };
};
