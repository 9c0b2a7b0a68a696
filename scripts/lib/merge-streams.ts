import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRawStream, PDFRef, PDFStream } from 'pdf-lib';

/**
 * Keeps one of each stream that a PDF holds several times. A browser writes each weight of a variable font as a font of
 * its own, glyph by glyph, and many of these glyphs are the same.
 */
export function mergeStreams({ context }: PDFDocument): void {
  const first = new Map<string, PDFRef>();
  const twins = new Map<PDFRef, PDFRef>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const name = createHash('sha256').update(object.dict.toString()).update(object.contents).digest('base64');
    const known = first.get(name);
    if (known) twins.set(ref, known);
    else first.set(name, ref);
  }
  for (const [, object] of context.enumerateIndirectObjects()) redirect(object, twins);
  for (const ref of twins.keys()) context.delete(ref);
}

function redirect(object: PDFObject, twins: ReadonlyMap<PDFRef, PDFRef>): void {
  if (object instanceof PDFStream) redirect(object.dict, twins);
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      const twin = value instanceof PDFRef ? twins.get(value) : undefined;
      if (twin) object.set(key, twin);
      else redirect(value, twins);
    }
  if (object instanceof PDFArray)
    for (const [index, value] of object.asArray().entries()) {
      const twin = value instanceof PDFRef ? twins.get(value) : undefined;
      if (twin) object.set(index, twin);
      else redirect(value, twins);
    }
}
