import { frenchSpeaker } from './french-speaker.ts';
import { messages } from './messages.ts';
import { shape } from './shape.ts';

/** What the schema alone can say, in French: small enough for a browser. */
export const shapeInFrench = frenchSpeaker({ ...messages, ...shape });
