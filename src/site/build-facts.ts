/** What one build is made for. Read once; a page takes it from here and from nowhere else. */
export const buildFacts = {
  /** Begins and ends with a slash. */
  base: import.meta.env.BASE_URL,
  /** Origin of the site, where it is known. */
  site: import.meta.env.SITE,
  /** The dev server adds scripts and styles of its own, which the policy of a page would block. */
  isBuild: import.meta.env.PROD,
} as const;
