import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const folder = new URL('../../src/styles/fonts/', import.meta.url);

/** Each weight that a deck or a sheet prints in, as a font of its own: cut from the variable fonts beside them. */
const faces = [
  { role: 'serif', weight: '400', style: 'normal', file: 'print/serif-400.woff2' },
  { role: 'serif', weight: '540', style: 'normal', file: 'print/serif-540.woff2' },
  { role: 'serif', weight: '600', style: 'normal', file: 'print/serif-600.woff2' },
  { role: 'serif', weight: '400', style: 'italic', file: 'tollgate-serif-italic.woff2' },
  { role: 'sans', weight: '400', style: 'normal', file: 'print/sans-400.woff2' },
  { role: 'sans', weight: '560', style: 'normal', file: 'print/sans-560.woff2' },
] as const;

/**
 * Sets a page in fonts of one weight each. A browser cannot embed a variable font in a PDF: it draws every glyph of
 * every size anew, which is larger, coarser on some screens, and no font to whoever opens the file.
 */
export async function usePrintFonts(page: Page): Promise<void> {
  const loaded = faces.map(({ file, ...face }) => ({
    ...face,
    base64: readFileSync(new URL(file, folder)).toString('base64'),
  }));
  await page.evaluate(async (given) => {
    const root = document.documentElement;
    for (const { role, weight, style, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      document.fonts.add(await new FontFace(`Print ${role}`, bytes, { weight, style }).load());
    }
    for (const role of new Set(given.map((face) => face.role))) {
      const others = getComputedStyle(root).getPropertyValue(`--font-${role}`);
      root.style.setProperty(`--font-${role}`, `"Print ${role}", ${others}`);
    }
    await document.fonts.ready;
  }, loaded);
}
