import type { DeckFault } from './deck-fault.ts';

/** A good deck's page with the faults in it, and the files they need. */
export function faulty(
  html: string,
  faults: readonly DeckFault[],
): Readonly<Record<'index.html' | 'fault.css' | 'fault.js', string>> {
  const put = (text: string, at: RegExp, by: string) => {
    const changed = text.replace(at, by);
    if (changed === text) throw new Error(`The deck has no ${at} to change.`);
    return changed;
  };
  const inSlides = faults.map(({ slide }) => slide ?? '').join('');
  let page = put(
    html,
    /<\/head>/,
    '<link rel="stylesheet" href="/fault.css"><script type="module" src="/fault.js"></script></head>',
  );
  if (inSlides) page = secondSlide(page, inSlides);
  for (const { replace } of faults) if (replace) page = put(page, ...replace);
  return {
    'index.html': page,
    'fault.css': faults.map(({ style }) => style ?? '').join('\n'),
    'fault.js': faults.map(({ script }) => script ?? '').join('\n'),
  };
}

/** At the end of the sheet of the second slide. */
function secondSlide(html: string, content: string): string {
  const [, second] = html.matchAll(/<\/div><\/div>(?:<details class="notes"|<\/section>)/g);
  const end = second?.index ?? -1;
  if (end < 0) throw new Error('The deck has no second slide.');
  return html.slice(0, end) + content + html.slice(end);
}
