import type { DraftKind } from './kind.ts';
import { guide } from './kinds/guide.ts';
import { postmortem } from './kinds/postmortem.ts';
import { reply } from './kinds/reply.ts';
import { story } from './kinds/story.ts';
import { translation } from './kinds/translation.ts';

/** Every kind of write-up by the word that chooses it. */
export const draftKinds: Readonly<Record<string, DraftKind>> = { postmortem, story, reply, guide, translation };
