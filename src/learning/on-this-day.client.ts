/** On the home page: what happened on the reader's own day, whenever the site was built. */
interface Said {
  readonly text: string;
  readonly lang?: string;
}
interface Item {
  readonly year: number;
  readonly isLeapDay?: boolean;
  readonly heading: string;
  readonly address: string;
  readonly title: Said;
  readonly line?: Said;
  readonly state?: string;
}

const block = document.querySelector<HTMLElement>('[data-on-this-day]');
if (block) void show(block).catch(() => undefined);

async function show(section: HTMLElement): Promise<void> {
  const { onThisDay = '', days = '', from = '', to = '' } = section.dataset;
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const year = now.getFullYear();
  const key = `${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const day = `${year}-${key}`;
  if (day < from || day > to) section.hidden = true;
  if (!days.split(' ').includes(key)) return;
  const answer = await fetch(`${onThisDay}${key}.json`);
  const items: readonly Item[] = await answer.json();
  const isLeapYear = new Date(year, 1, 29).getMonth() === 1;
  const shown = items.filter((item) => item.year < year && !(item.isLeapDay && key === '02-28' && isLeapYear));
  const [first] = shown;
  const pattern = section.querySelector('template')?.content.firstElementChild;
  const heading = section.querySelector('[data-heading]');
  if (!first || !pattern || !heading) return;
  heading.textContent = first.heading;
  section.querySelector('[data-list]')?.replaceChildren(...shown.map((item) => filled(pattern, item)));
  section.hidden = false;
}

function filled(pattern: Element, item: Item): Element {
  const copy = document.importNode(pattern, true);
  const texts: Readonly<Record<string, Said | undefined>> = {
    title: item.title,
    line: item.line,
    year: { text: String(item.year) },
    state: item.state === undefined ? undefined : { text: item.state },
  };
  for (const [name, text] of Object.entries(texts)) {
    const slot = copy.querySelector<HTMLElement>(`[data-slot="${name}"]`);
    if (text === undefined) slot?.remove();
    else if (slot) {
      slot.textContent = text.text;
      if (text.lang !== undefined) slot.lang = text.lang;
    }
  }
  copy.querySelector('a')?.setAttribute('href', item.address);
  return copy;
}
