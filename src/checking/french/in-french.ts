import { french } from './dictionary.ts';
import { frenchSpeaker } from './french-speaker.ts';

/** The whole check in French. */
export const inFrench = frenchSpeaker(french);
