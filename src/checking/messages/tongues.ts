import { inEnglish, type Speak } from '../../model/sentence.ts';

export const spokenLanguages = ['en', 'fr'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** What the check speaks in for a language: that one, its base (`fr` for `fr-CA`), or English. */
export function spokenFor(language: string): SpokenLanguage {
  const base = language.split('-')[0]?.toLowerCase();
  return spokenLanguages.find((spoken) => spoken === base) ?? 'en';
}

/** Another language is read only when it is asked for. */
const tongues: Readonly<Record<SpokenLanguage, () => Promise<Speak>>> = {
  en: async () => inEnglish,
  fr: async () => (await import('../french/in-french.ts')).inFrench,
};

export const speakerIn = (language: string): Promise<Speak> => tongues[spokenFor(language)]();
