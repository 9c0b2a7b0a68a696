import { defineCollection } from 'astro:content';
import { guideSchema } from './model/schema/guide.ts';
import { postmortemSchema } from './model/schema/postmortem.ts';
import { replySchema } from './model/schema/reply.ts';
import { storySchema } from './model/schema/story.ts';
import { translationSchema } from './model/schema/translation.ts';
import { imageLoader, revisionLoader, writeUpLoader } from './site/write-up-loader.ts';

export const collections = {
  postmortems: defineCollection({ loader: writeUpLoader('postmortem', postmortemSchema) }),
  festival: defineCollection({ loader: writeUpLoader('story', storySchema) }),
  replies: defineCollection({ loader: writeUpLoader('reply', replySchema) }),
  guides: defineCollection({ loader: writeUpLoader('guide', guideSchema) }),
  translations: defineCollection({ loader: writeUpLoader('translation', translationSchema) }),
  images: defineCollection({ loader: imageLoader() }),
  revision: defineCollection({ loader: revisionLoader() }),
};
