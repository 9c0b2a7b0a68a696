import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { error, type Found } from './deck-finding.ts';

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** What axe finds in a page as it stands. `view` names it: `in the dark`. */
export async function checkBarriers(page: Page, view: string): Promise<Found[]> {
  // Run by the debugging protocol, which the policy of the page does not concern.
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })()`);
  const violations = await page.evaluate<readonly Violation[], object>(async (asked) => {
    // A slide that is not laid out yet answers with the colours it had when it last was.
    for (const slide of document.querySelectorAll<HTMLElement>('.slide')) slide.style.contentVisibility = 'visible';
    return (await Reflect.get(globalThis, 'axe').run(asked)).violations;
  }, options);
  return violations.map(({ id, help, nodes }) =>
    error(
      'barrier',
      `${view}: ${help} (${id}) at ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(', ')}.`,
    ),
  );
}
