import type { Places } from '../../src/reading/places.ts';
import { archiveReader } from '../../src/reading/read-archive.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { withBuildLock } from './build-lock.ts';

/** The archive as the content folder has it now. What is read is kept in the build's cache, so a build is waited for. */
export const readArchive = (places: Places, say: (text: string) => void): Promise<Reading> =>
  withBuildLock(places.cache, say, () => archiveReader(places, 'build').newest());
