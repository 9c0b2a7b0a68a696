import type { Sentence } from '../../model/sentence.ts';
import { say } from '../messages/fill.ts';

/** Elements that draw, and nothing else: no script, no foreign content, no links, no animation of addresses. */
const drawing = new Set(
  [
    'svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath',
    'switch marker pattern mask clipPath linearGradient radialGradient stop filter style view',
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap',
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode',
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence',
  ].flatMap((line) => line.toLowerCase().split(' ')),
);

/**
 * The first thing in an SVG that could run or load something; undefined for one that only draws. It is shown through
 * `<img>`, and can still be opened by itself, on the address of the archive. Source: checking.md, section 11.
 */
export function findUnsafeSvg(text: string): Sentence | undefined {
  if (/<!doctype|<!entity|<!\[cdata\[/i.test(text)) return 'a doctype, an entity or CDATA';
  if (/<\?(?!xml\s)/i.test(text)) return 'a processing instruction';
  const plain = text.replace(/<!--[\s\S]*?-->/g, '');
  for (const { 1: name = '', 2: attributes = '' } of plain.matchAll(/<([^\s<>/!?]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)/g)) {
    const local = name.toLowerCase();
    const isForeign = /^(?:sodipodi|inkscape|rdf|cc|dc):/.test(local);
    if (!drawing.has(local.replace(/^svg:/, '')) && !isForeign) return say`a \`${name.slice(0, 40)}\` element`;
    const unsafe = findUnsafeAttribute(attributes);
    if (unsafe) return unsafe;
  }
  const styles = [...plain.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)].map(([, css = '']) => css);
  return styles.some(loads) ? 'a style that loads something' : undefined;
}

const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function findUnsafeAttribute(attributes: string): Sentence | undefined {
  // What a lenient reader could take for an attribute and this one does not see.
  if (!/^[\s/]*$/.test(attributes.replace(attribute, ''))) return 'an attribute without quotes';
  for (const { 1: written = '', 2: double, 3: single } of attributes.matchAll(attribute)) {
    const name = written.toLowerCase();
    const value = (double ?? single ?? '').trim();
    if (name.startsWith('on')) return say`an \`${name.slice(0, 40)}\` attribute`;
    if (/(?:^|:)href$/.test(name) && !value.startsWith('#')) return 'a link';
    if (name === 'src') return 'an address';
    if (/&(?!amp;|lt;|gt;|quot;|apos;)/.test(value)) return 'an entity';
    if (renamesElements(name, value)) return 'a second name for elements';
    if (loads(value)) return 'a style that loads something';
  }
  return undefined;
}

/** Under another prefix, `script` would not be found by its name. */
const renamesElements = (name: string, value: string) =>
  (name === 'xmlns' && value !== 'http://www.w3.org/2000/svg') ||
  (name.startsWith('xmlns:') && name !== 'xmlns:svg' && /w3\.org\/(?:2000\/svg|1999\/xhtml)/i.test(value));

/** `url(#gradient)` is a part of the same drawing. An escape could hide the word, so it is refused with it. */
const loads = (css: string) =>
  /@import|\\/i.test(css) || [...css.matchAll(/url\s*\(\s*["']?\s*(.?)/gi)].some(([, first]) => first !== '#');
