import type { BenchFile } from './bench-file.ts';
import { fullPostmortem } from './full-postmortem.ts';
import { lightPostmortem, oldPostmortem } from './short-postmortem.ts';
import { story } from './story.ts';
import { type Dice, dice } from './words.ts';

/** Of 734 real write-ups: median 2.1 kB, nine of ten below 12.1 kB, the longest 68 kB. */
const medianBytes = 2100;
const spread = Math.log(12_100 / medianBytes) / 1.2816;
const longestBytes = 68_000;

/**
 * `count` varied write-ups, as long as real ones: complete postmortems with tables, code, lists and components, light
 * reviews, imported old ones, and stories. The same count gives the same files.
 */
export const benchCorpus = (count: number): BenchFile[] =>
  Array.from({ length: count }, (_, index) => {
    const chance = dice(index + 1);
    const bytes = Math.min(medianBytes * Math.exp(spread * normal(chance)), longestBytes);
    if (index % 8 === 7) return story(index, bytes, chance);
    if (bytes > 4000) return fullPostmortem(index, bytes, chance);
    return (index % 3 === 0 ? oldPostmortem : lightPostmortem)(index, bytes, chance);
  });

/** Twelve even chances added up are close to a normal distribution around 0 with variance 1. */
const normal = ({ number }: Dice) =>
  Array.from({ length: 12 }, () => number(10_000) / 10_000).reduce((sum, part) => sum + part, 0) - 6;
