import { PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import { expect, test } from 'vitest';
import { mergeStreams } from './merge-streams.ts';

test('streams with the same content become one, wherever they are named; others stay', async () => {
  const document = await PDFDocument.create();
  const { context } = document;
  const glyph = (text: string) => context.register(context.flateStream(text));
  const [a, again, b] = [glyph('0 0 m 10 0 l'), glyph('0 0 m 10 0 l'), glyph('5 5 m')];
  const fonts = context.register(
    context.obj({ first: { CharProcs: { a } }, second: [{ CharProcs: { a: again, b } }] }),
  );
  document.catalog.set(PDFName.of('Fonts'), fonts);
  const read = await PDFDocument.load(await document.save());
  const streams = () =>
    read.context.enumerateIndirectObjects().filter(([, object]) => object.constructor.name === 'PDFRawStream').length;
  const before = streams();
  mergeStreams(read);
  expect(streams()).toBe(before - 1);
  const text = String(read.context.lookup(read.catalog.get(PDFName.of('Fonts'))));
  const named = [...text.matchAll(/\/([ab]) (\d+ \d+ R)/g)].map(([, name, ref]) => ({ name, ref }));
  expect(named).toHaveLength(3);
  expect(named[0]?.ref).toBe(named[1]?.ref);
  expect(named[2]?.ref).not.toBe(named[0]?.ref);
  for (const { ref } of named) expect(read.context.lookup(PDFRef.of(Number.parseInt(ref ?? '', 10)))).toBeDefined();
});
