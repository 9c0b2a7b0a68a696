import { isPublicEditionOn } from '../../src/reading/site-address.ts';
import type { CommandIo } from './command.ts';
import type { Options } from './option-values.ts';
import { unknownName } from './unknown-name.ts';

const editions = ['internal', 'public'];

/** The environment in which `--edition` stands for the edition. */
export const withEdition = (env: CommandIo['env'], { edition }: Options): CommandIo['env'] =>
  edition === undefined ? env : { ...env, TOLLGATE_EDITION: String(edition) };

/** Why there is no such edition. The public one is made where the archive says so, never by a slip in a command. */
export function editionRefusal({ TOLLGATE_EDITION: edition }: CommandIo['env'], content: string): string | undefined {
  if (!edition || edition === 'internal') return undefined;
  if (edition !== 'public') return unknownName(edition, 'edition', editions);
  if (isPublicEditionOn(content)) return undefined;
  return 'The public edition is off. `editions: { public: { enabled: true } }` in content/archive.yaml turns it on.';
}
