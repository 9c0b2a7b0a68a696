import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import sharp, { type Exif } from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectImage } from '../images/images.ts';
import { imageMetadataFindings } from '../rules/image-metadata.ts';
import { bigEndian, joinBytes } from './bytes.ts';
import { readExif } from './exif.ts';
import { withoutTellingParts } from './strip.ts';

const position = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1', GPSLongitude: '2/1 21/1 7/1' } };
const person = { IFD0: { Artist: 'Jo Lind' } };
const owner = { IFD2: { CameraOwnerName: 'Jo Lind' } };
const xmp = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const creator = '<dc:creator><rdf:Seq><rdf:li>Jo Lind</rdf:li></rdf:Seq></dc:creator>';
const place = '<exif:GPSLatitude>48,51.4N</exif:GPSLatitude>';

const picture = () => sharp({ create: { width: 12, height: 8, channels: 3, background: '#a36' } });
const types = ['jpeg', 'png', 'webp'] as const;
const rulesOf = (bytes: Uint8Array, type: string) =>
  imageMetadataFindings(`content/postmortems/2026-03-03-a/a.${type}`, bytes).map(({ rule }) => rule);
const stripped = (bytes: Uint8Array) => {
  const type = inspectImage(bytes)?.type;
  if (!type) throw new Error('The picture is none.');
  return withoutTellingParts(bytes, type);
};
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

test('a second picture behind the first, as phones store one, is looked into as well', async () => {
  const [first, second] = await Promise.all([
    picture().jpeg({ progressive: true }).toBuffer(),
    picture().withExif(position).jpeg().toBuffer(),
  ]);
  const both = joinBytes([first, new Uint8Array([0, 0xff, 0]), second]);
  expect(rulesOf(first, 'jpeg')).toEqual([]);
  expect(rulesOf(both, 'jpeg')).toEqual(['personal/image-gps']);
  expect(rulesOf(stripped(both), 'jpeg')).toEqual([]);
});

describe.each(types)('%s', (type) => {
  test.each([
    ['a place in Exif', { exif: position }, ['personal/image-gps']],
    ['a name in Exif', { exif: person }, ['personal/image-author']],
    ['the owner of the camera', { exif: owner }, ['personal/image-author']],
    ['both', { exif: { ...position, ...person } }, ['personal/image-gps', 'personal/image-author']],
    ['a name in XMP', { xmp: xmp(creator) }, ['personal/image-author']],
    ['a place in XMP', { xmp: xmp(place) }, ['personal/image-gps']],
    ['both ways', { exif: position, xmp: xmp(creator) }, ['personal/image-gps', 'personal/image-author']],
  ] as const)('%s is found and taken out; the picture stays', async (_, written, rules) => {
    const { exif, xmp: note }: { readonly exif?: Exif; readonly xmp?: string } = written;
    const withExif = exif ? picture().withExif(exif) : picture();
    const bytes = await (note ? withExif.withXmp(note) : withExif).toFormat(type).toBuffer();
    expect(rulesOf(bytes, type)).toEqual(rules);
    const after = stripped(bytes);
    expect(rulesOf(after, type)).toEqual([]);
    expect(stripped(after)).toBe(after);
    expect(await pixels(after)).toEqual(await pixels(bytes));
    expect(latin(after)).not.toMatch(/Jo Lind|GPS/);
  });

  test('how the camera was held is kept', async () => {
    const bytes = await picture().withMetadata({ orientation: 6 }).withExifMerge(position).toFormat(type).toBuffer();
    const after = stripped(bytes);
    expect(rulesOf(bytes, type)).toEqual(['personal/image-gps']);
    expect(await sharp(after).metadata()).toMatchObject({ format: type, orientation: 6, width: 12, height: 8 });
    expect(rulesOf(after, type)).toEqual([]);
  });

  test('other data stays, byte for byte', async () => {
    const bytes = await picture()
      .withIccProfile('p3')
      .withExif({ IFD0: { Software: 'Camera' } })
      .withXmp(xmp('<dc:title>A screen</dc:title>'))
      .toFormat(type)
      .toBuffer();
    expect(rulesOf(bytes, type)).toEqual([]);
    expect(stripped(bytes)).toBe(bytes);
  });

  test('whatever bytes stand there, reading them ends, and what is taken out stays out', async () => {
    const whole = await picture()
      .withExif({ ...position, ...person })
      .withXmp(xmp(creator))
      .toFormat(type)
      .toBuffer();
    const spots = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    void fc.assert(
      fc.property(spots, fc.nat(whole.length), (changes, length) => {
        const bytes = Uint8Array.from(whole.subarray(0, length));
        for (const [at, byte] of changes) bytes[at] = byte;
        const once = withoutTellingParts(bytes, type);
        expect(withoutTellingParts(once, type)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});

const chunk = (type: string, content: string) =>
  joinBytes([bigEndian(content.length, 4), type, content, bigEndian(0, 4)]);
const packed = (name: string, text: string) => {
  const content = joinBytes([`${name}\0\0`, deflateSync(joinBytes([text]))]);
  return joinBytes([bigEndian(content.length, 4), 'zTXt', content, bigEndian(0, 4)]);
};
const profile = (name: string, content: string) =>
  `\n${name}\n      ${content.length}\n${Buffer.from(content, 'latin1').toString('hex')}\n`;
const pngWith = async (...chunks: readonly Uint8Array[]) => {
  const png = await picture().png().toBuffer();
  return joinBytes([png.subarray(0, 33), ...chunks, png.subarray(33)]);
};

test.each([
  ['an author', chunk('tEXt', 'Author\0Jo Lind'), ['personal/image-author']],
  ['a packed author', chunk('zTXt', 'Author\0\0xyz'), ['personal/image-author']],
  ['a packed name', packed('XML:com.adobe.xmp', xmp(creator)), ['personal/image-author']],
  ['a packed title', packed('XML:com.adobe.xmp', xmp('<dc:title>A screen</dc:title>')), []],
  ['a packed profile', packed('Raw profile type xmp', profile('xmp', xmp(place))), ['personal/image-gps']],
  [
    'a packed by-line',
    packed('Raw profile type iptc', profile('iptc', '\x1c\x02\x50\0\x02Jo')),
    ['personal/image-author'],
  ],
  ['a profile that breaks off', chunk('zTXt', 'Raw profile type exif\0\0xyz'), []],
  ['the name of a program', chunk('tEXt', 'Software\0Screen'), []],
])('a text of a png: %s', async (_, note, rules) => {
  const bytes = await pngWith(note);
  expect(rulesOf(bytes, 'png')).toEqual(rules);
  expect(stripped(bytes)).toEqual(rules.length > 0 ? await pngWith() : bytes);
});

test('a by-line of IPTC in a jpeg', async () => {
  const jpeg = await picture().jpeg().toBuffer();
  const content = 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0c\x1c\x02\x50\0\x07Jo Lind';
  const note = joinBytes(['\xff\xed', bigEndian(content.length + 2, 2), content]);
  const bytes = joinBytes([jpeg.subarray(0, 2), note, jpeg.subarray(2)]);
  expect(rulesOf(bytes, 'jpeg')).toEqual(['personal/image-author']);
  expect(stripped(bytes)).toEqual(joinBytes([jpeg]));
});

test('an Exif block that says nothing, or leads nowhere', () => {
  const none = { hasPosition: false, hasPerson: false, orientation: 1 };
  expect(readExif(new Uint8Array())).toEqual(none);
  expect(readExif(new TextEncoder().encode('MM\0*\xff\xff\xff\xff'))).toEqual(none);
  expect(readExif(new TextEncoder().encode('II*\0\x08\0\0\0\xff\xff'))).toEqual(none);
});
