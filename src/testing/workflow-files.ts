import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

const root = new URL('../../', import.meta.url);

/** Whether a file of the repository is there: a team leaves out what belongs to another host. */
export const isHere = (path: string): boolean => existsSync(new URL(path, root));

/** The text of a file of the repository. */
export const fileText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const permissionsSchema = z.record(z.string(), z.enum(['none', 'read', 'write']));
const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const workflowSchema = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: permissionsSchema,
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: permissionsSchema.optional(),
      'timeout-minutes': z.number(),
      steps: z.array(stepSchema),
    }),
  ),
});

export type Workflow = z.output<typeof workflowSchema>;
export type Step = z.output<typeof stepSchema>;

/** A workflow that leaves its permissions to the repository's default does not parse. */
export const readWorkflow = (name: string): Workflow =>
  workflowSchema.parse(parse(fileText(`.github/workflows/${name}`)));

export const workflowNames: readonly string[] = isHere('.github/workflows')
  ? readdirSync(new URL('.github/workflows/', root))
  : [];

export const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

/** Which rights the jobs of a workflow have, each beside its job. */
export const rightsOf = ({ permissions, jobs }: Workflow): readonly string[] =>
  Object.entries(jobs).flatMap(([job, own]) =>
    Object.entries(own.permissions ?? permissions).map(([scope, right]) => `${job}: ${scope} ${right}`),
  );
