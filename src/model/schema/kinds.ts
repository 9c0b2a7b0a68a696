import { archiveSchema } from './archive.ts';
import { catalogSchema } from './catalog.ts';
import { type Guide, guideSchema } from './guide.ts';
import { type Postmortem, postmortemSchema } from './postmortem.ts';
import { type Reply, replySchema } from './reply.ts';
import { type Story, storySchema } from './story.ts';
import { type Translation, translationSchema } from './translation.ts';

/** What a file of `content/` can be; a translation is one of any other kind but a reply. */
export interface FieldsByKind {
  readonly postmortem: Postmortem;
  readonly story: Story;
  readonly reply: Reply;
  readonly guide: Guide;
  readonly translation: Translation;
}

export type WriteUpKind = keyof FieldsByKind;
export type FieldsOf<Kind extends WriteUpKind> = FieldsByKind[Kind];
/** The kinds that have a folder of their own below `content/`. */
export type FolderKind = Exclude<WriteUpKind, 'translation'>;

/** Every schema by the name of its JSON Schema file. */
export const schemas = {
  postmortem: postmortemSchema,
  story: storySchema,
  reply: replySchema,
  guide: guideSchema,
  translation: translationSchema,
  archive: archiveSchema,
  catalog: catalogSchema,
} as const;

export type SchemaName = keyof typeof schemas;
