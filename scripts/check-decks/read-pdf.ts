import { PDFBool, PDFDict, PDFDocument, PDFName } from 'pdf-lib';

/** What a reader of the file would notice. Sizes in points. */
export interface PdfFacts {
  readonly pages: number;
  /** Each size that occurs, once: `960 × 540`. */
  readonly sizes: readonly string[];
  readonly isTagged: boolean;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const sizes = document.getPages().map((page) => `${Math.round(page.getWidth())} × ${Math.round(page.getHeight())}`);
  const marks = document.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const isMarked = marks?.lookupMaybe(PDFName.of('Marked'), PDFBool)?.asBoolean() === true;
  return {
    pages: sizes.length,
    sizes: [...new Set(sizes)],
    isTagged: isMarked && document.catalog.has(PDFName.of('StructTreeRoot')),
  };
}
