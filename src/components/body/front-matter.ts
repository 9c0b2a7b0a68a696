/** The components that draw a part of the front matter where an author puts them. */
const frontMatterParts = ['Timeline', 'Tollgates', 'FollowUps', 'Options'] as const;

export type FrontMatterPart = (typeof frontMatterParts)[number];

export const isFrontMatter = (name: string): name is FrontMatterPart =>
  frontMatterParts.some((known) => known === name);
