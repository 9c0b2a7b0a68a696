import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPdf } from './read-pdf.ts';

test('pages, their sizes in points, and tags', async () => {
  const document = await PDFDocument.create();
  document.addPage([960, 540]);
  document.addPage([595.28, 841.89]);
  const plain = { pages: 2, sizes: ['960 × 540', '595 × 842'] };
  expect(await readPdf(await document.save())).toEqual({ ...plain, isTagged: false });
  document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: true }));
  document.catalog.set(PDFName.of('StructTreeRoot'), document.context.obj({ Type: 'StructTreeRoot' }));
  expect(await readPdf(await document.save())).toEqual({ ...plain, isTagged: true });
});
