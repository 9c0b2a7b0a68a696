import { expect, test } from 'vitest';
import { inEnglish } from '../../model/sentence.ts';
import { inspectImage, typeByName } from './images.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
function svg(inner: string, attributes = '') {
  const text = `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`;
  const { unsafe } = inspectImage(new TextEncoder().encode(text)) ?? {};
  return unsafe === undefined ? undefined : inEnglish(unsafe);
}

test.each([
  ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR…\0\0\0\0IEND\xaeB`\x82'],
  ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF…\xff\xd9'],
  ['gif', 'GIF89a…;'],
  ['webp', 'RIFF\0\0\0\0WEBPVP8 '],
  ['avif', '\0\0\0\x1cftypavif'],
  ['svg', '<?xml version="1.0"?>\n<!-- drawn -->\n<svg></svg>'],
])('%s is known by its bytes', (type, head) => {
  expect(inspectImage(bytesOf(head))).toEqual({ type });
});

test.each([
  ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['gif', 'GIF89a'],
  ['webp', 'RIFF\xff\0\0\0WEBPVP8 '],
])('a %s that was cut short is no image', (_, head) => {
  expect(inspectImage(bytesOf(head))).toBeUndefined();
});

test.each(['', '%PDF-1.7', '<html><svg></svg></html>', 'GIF90a', 'text about <svg>'])('%j is no image', (text) => {
  expect(inspectImage(bytesOf(text))).toBeUndefined();
});

test('a name promises a type', () => {
  expect([typeByName('a.JPG'), typeByName('a.b.svg'), typeByName('a.tiff'), typeByName('constructor')]).toEqual([
    'jpeg',
    'svg',
    undefined,
    undefined,
  ]);
});

const drawings = [
  '<g fill="url(#a)"><path d="M0 0"/><text x="1">Writes &amp; reads</text></g>',
  '<style>.a { fill: red }</style><use href="#a"/>',
  '<title>a &#8594; b</title><linearGradient id="a"><stop offset="1"/></linearGradient>',
];

test.each(drawings)('only draws: %s', (inner) => {
  expect(svg(inner, ' viewBox="0 0 4 3" xmlns:xlink="http://www.w3.org/1999/xlink"')).toBeUndefined();
});

const traps: readonly (readonly [inner: string, unsafe: string])[] = [
  ['<script>1</script>', 'a `script` element'],
  ['<SCRIPT>1</SCRIPT>', 'a `SCRIPT` element'],
  ['<svg:script>1</svg:script>', 'a `svg:script` element'],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>', 'a `x:script` element'],
  ['<cc:script xmlns:cc="http://www.w3.org/2000/svg">1</cc:script>', 'a second name for elements'],
  ['<g xmlns="http://www.w3.org/1999/xhtml"></g>', 'a second name for elements'],
  ['<foreignObject><p>a</p></foreignObject>', 'a `foreignObject` element'],
  ['<a href="https://x.example"><text>a</text></a>', 'a `a` element'],
  ['<animate attributeName="href" to="javascript:a"/>', 'a `animate` element'],
  ['<image href="https://x.example/a.png"/>', 'a `image` element'],
  ['<g onload="a()"/>', 'an `onload` attribute'],
  ["<g ONLOAD='a()'/>", 'an `onload` attribute'],
  ['<g onload=a()/>', 'an attribute without quotes'],
  ['<use href="https://x.example/a.svg#b"/>', 'a link'],
  ['<use xlink:href="data:image/svg+xml,a"/>', 'a link'],
  ['<path style="fill: url(https://x.example/a)"/>', 'a style that loads something'],
  ['<path fill="url(//x.example/a#b)"/>', 'a style that loads something'],
  ['<style>@import "a"</style>', 'a style that loads something'],
  ['<style>a { fill: \\75rl(a) }</style>', 'a style that loads something'],
  ['<path fill="&#117;rl(a)"/>', 'an entity'],
  ['<![CDATA[<script>]]>', 'a doctype, an entity or CDATA'],
  ['<?xml-stylesheet href="a"?>', 'a processing instruction'],
];

test.each(traps)('refused: %s', (inner, unsafe) => {
  expect(svg(inner)).toBe(unsafe);
});

test('an entity of the file itself is refused', () => {
  const text = '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>';
  expect(inspectImage(bytesOf(text))?.unsafe).toBe('a doctype, an entity or CDATA');
});

test('an event handler on the drawing itself is refused', () => {
  expect(svg('', ' onload="alert(1)"')).toBe('an `onload` attribute');
});
