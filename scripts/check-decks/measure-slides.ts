/** How one slide lies on its canvas; lengths in pixels of a canvas 1280 wide, negative where there is room left. */
export interface SlideMeasure {
  readonly id: string;
  readonly kind: string;
  readonly past: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  /** The smallest text, and its beginning. */
  readonly smallest: { readonly px: number; readonly text: string };
  /** How much of the height is used, 0 to 1. */
  readonly fill: number;
  /** Of the whole slide in the window, not scaled. */
  readonly width: number;
}

/** Runs in the page. Reads text by its lines and media by their boxes, whatever clips or scrolls them. */
export function measureSlides(): SlideMeasure[] {
  const isOutOfSight = (element: Element) => {
    for (let each: Element | null = element; each && !each.classList.contains('canvas'); each = each.parentElement) {
      const { clipPath, display } = getComputedStyle(each);
      if (display === 'none' || clipPath === 'inset(50%)') return true;
    }
    return false;
  };
  return [...document.querySelectorAll<HTMLElement>('.slide:not([hidden])')].map((slide) => {
    const canvas = (slide.querySelector('.canvas') ?? slide).getBoundingClientRect();
    const sheet = slide.querySelector<HTMLElement>('.sheet') ?? slide;
    const scale = 1280 / canvas.width;
    const boxes: DOMRect[] = [];
    let smallest = { px: Number.POSITIVE_INFINITY, text: '' };
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !parent || isOutOfSight(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      boxes.push(...range.getClientRects());
      const px = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (px < smallest.px) smallest = { px, text: text.slice(0, 40) };
    }
    for (const media of sheet.querySelectorAll('img, svg, video, hr'))
      if (!isOutOfSight(media)) boxes.push(media.getBoundingClientRect());
    const drawn = boxes.filter(({ width, height }) => width > 0 && height > 0);
    const most = (values: readonly number[]) => Math.max(Number.NEGATIVE_INFINITY, ...values);
    return {
      id: slide.id,
      kind: sheet.dataset['kind'] ?? '',
      past: {
        top: most(drawn.map(({ top }) => canvas.top - top)) * scale,
        bottom: most(drawn.map(({ bottom }) => bottom - canvas.bottom)) * scale,
        left: most(drawn.map(({ left }) => canvas.left - left)) * scale,
        right: most(drawn.map(({ right }) => right - canvas.right)) * scale,
      },
      smallest,
      fill: drawn.length === 0 ? 0 : most(drawn.map(({ bottom }) => (bottom - canvas.top) / canvas.height)),
      width: slide.getBoundingClientRect().width,
    };
  });
}
