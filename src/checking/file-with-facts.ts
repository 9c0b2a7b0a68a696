import type { BodyFacts } from '../compile/body-facts.ts';

/** A file of the archive, with what its body holds when it is a write-up that could be read. */
export interface FileWithFacts {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A symbolic link is named and not followed. */
  readonly isLink?: true;
  readonly facts?: BodyFacts | undefined;
}
