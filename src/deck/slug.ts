const longest = 60;

/** An address made of a title, in any script: `Why was it slow?` → `why-was-it-slow`. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '') || 'slide';
