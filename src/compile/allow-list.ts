/** Whose body it is; of a translation, the kind of its original. */
export type BodyKind = 'postmortem' | 'story' | 'reply' | 'guide';
