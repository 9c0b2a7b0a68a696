import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { usePrintFonts } from './print-fonts.ts';

/**
 * For the window that prints, in px. A deck asks for pictures as wide as its window; those that are made for a wall would
 * take half of a file that is to travel by mail.
 */
export const paperWindow = { width: 780, height: 720 } as const;

/**
 * A page as a PDF: its own page size, tagged, with an outline. The browser writes its many small objects one by one;
 * packed together the file has about half the size.
 */
export async function printPage(page: Page): Promise<Uint8Array> {
  await usePrintFonts(page);
  const written = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  const document = await PDFDocument.load(written, { updateMetadata: false });
  return await document.save({ useObjectStreams: true, updateFieldAppearances: false });
}
