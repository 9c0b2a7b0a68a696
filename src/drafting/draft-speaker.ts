import { inEnglish, type Speak } from '../model/sentence.ts';

/** Says what the schema says in the language of the page; French is loaded where it is read. */
export async function draftSpeaker(language: string): Promise<Speak> {
  if (!/^fr\b/i.test(language)) return inEnglish;
  const { shapeInFrench } = await import('../checking/french/shape-in-french.ts');
  return shapeInFrench;
}
