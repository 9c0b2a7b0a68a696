import type { Page } from 'playwright-core';
import { error, type Found } from './deck-finding.ts';

/** What a deck's page says about itself. */
export interface DeckStructure {
  readonly slides: readonly {
    readonly id: string;
    readonly title: string;
    readonly run: string;
    readonly seconds: number;
    readonly steps: number;
  }[];
  readonly minutes: number;
  readonly repeatedIds: readonly string[];
  /** The beginnings of tags that carry a `style` attribute. */
  readonly styled: readonly string[];
  /** The languages of code that stands there without colours, and is not plain text. */
  readonly plainCode: readonly string[];
}

export const readStructure = (page: Page): Promise<DeckStructure> => page.evaluate(structureOfPage);

/** Runs in the page. */
function structureOfPage(): DeckStructure {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
  return {
    slides: slides.map((slide) => {
      const title = slide.querySelector('.slide__title');
      const run = title?.querySelector('small')?.textContent?.trim() ?? '';
      return {
        id: slide.id,
        title: (title?.textContent ?? '').replace(run, '').trim(),
        run,
        seconds: Number(slide.dataset['seconds']),
        steps: slide.querySelectorAll('[data-step]').length,
      };
    }),
    minutes: Number(document.querySelector<HTMLElement>('.deck')?.dataset['minutes']),
    repeatedIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    // The script sets custom properties on the root, which the policy allows.
    styled: [...document.querySelectorAll('body [style]')]
      .filter((element) => !element.matches('.pointer'))
      .map((element) => element.outerHTML.slice(0, 60)),
    plainCode: [...document.querySelectorAll<HTMLElement>('.sheet pre code[class*="language-"]')]
      .filter((code) => code.childElementCount === 0 && !/language-(?:text|plain|plaintext)\b/.test(code.className))
      .map((code) => /language-(\S+)/.exec(code.className)?.[1] ?? ''),
  };
}

/** Ids, titles, planned time, inline styles, code that nobody coloured. */
export function checkStructure({ slides, minutes, repeatedIds, styled, plainCode }: DeckStructure): Found[] {
  const planned = minutes * 60;
  const sum = slides.reduce((total, { seconds }) => total + seconds, 0);
  return [
    ...repeatedIds.map((id) =>
      error(
        'structure',
        `The id \`${id}\` stands there twice, so a link to it reaches the first one only. The second is \`${id}-2\`.`,
      ),
    ),
    ...slides.flatMap(({ id, title, run }, index) => [
      ...(id === '' ? [error('structure', `Slide ${index + 1} has no id, so nothing can lead to it.`)] : []),
      ...(title === ''
        ? [error('structure', `\`#${id}\` has no title. \`<Slide title="…">\`, or a \`##\` above it, gives it one.`)]
        : []),
      ...(/^\(?1\D+1\)?$/.test(run)
        ? [error('structure', `\`#${id}\` is numbered "${run}", as if there were more of it.`)]
        : []),
    ]),
    ...(Math.abs(sum - planned) <= planned * 0.02
      ? []
      : [
          error(
            'plan',
            `The slides are planned for ${sum} s, the deck for ${Number.isNaN(planned) ? 'an unknown time' : `${planned} s`}. The two differ by at most 2 %.`,
          ),
        ]),
    ...styled.map((tag) =>
      error('style', `\`${tag}…\` is styled in place, which the policy of the site blocks. A class does it.`),
    ),
    ...plainCode.map((language) =>
      error(
        'style',
        `Code in \`${language}\` has no colours: the highlighter does not know that name. \`text\` says that it is meant so.`,
      ),
    ),
  ];
}
