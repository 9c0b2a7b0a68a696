import type { BenchFile } from './bench-file.ts';
import { bodyOf } from './body.ts';
import { dayOf, quoted } from './days.ts';
import { type Dice, paragraph, sentence } from './words.ts';

/** A festival story of about `bytes`. */
export function story(index: number, bytes: number, chance: Dice): BenchFile {
  const text = `---
title: ${quoted(`What happened to me in week ${index}`)}
toldBy: wren
tellerAgrees: true
status: published
happened: ${dayOf(index % 1000)}
publishedOn: ${dayOf((index % 1000) + 30)}
whatBroke: ${quoted(paragraph(chance, 1))}
notAlone: [${quoted(sentence(chance))}]
whatHelped: [${quoted(sentence(chance))}]
howItFelt: ${quoted(paragraph(chance, 2))}
---

${bodyOf(bytes - 1000, chance)}`;
  return { path: `festival/story-${index}.mdx`, text };
}
