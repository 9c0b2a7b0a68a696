import { create, type Font } from 'fontkitten';

/** Letters of one font as outlines, so that a picture looks the same whatever fonts a machine has. */
export interface Letters {
  readonly widthOf: (text: string, size: number) => number;
  /** SVG paths of a line that begins at a point of the baseline. Letters that the font lacks are left out. */
  readonly pathsOf: (text: string, at: { readonly x: number; readonly y: number; readonly size: number }) => string;
  /** The part of the text that the font can write. */
  readonly writable: (text: string) => string;
}

interface Glyph {
  readonly advance: number;
  readonly path: string;
}

/** @param bytes of a TrueType, OpenType, WOFF or WOFF2 file with one font */
export function lettersOf(bytes: Buffer): Letters {
  const font = fontOf(bytes);
  const known = new Map<string, Glyph>();
  const glyphOf = (letter: string): Glyph => {
    const found = known.get(letter);
    if (found) return found;
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    const made = { advance: glyph.advanceWidth / font.unitsPerEm, path: glyph.path.toSVG() };
    known.set(letter, made);
    return made;
  };
  const writable = (text: string) =>
    [...text.normalize('NFC').replace(/\s/gu, ' ')]
      .filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim();
  return {
    writable,
    widthOf: (text, size) => [...text].reduce((sum, letter) => sum + glyphOf(letter).advance * size, 0),
    pathsOf: (text, { x, y, size }) => {
      const scale = size / font.unitsPerEm;
      let left = x;
      return [...text]
        .map((letter) => {
          const { path, advance } = glyphOf(letter);
          const place = `translate(${left.toFixed(2)} ${y}) scale(${scale.toFixed(5)} -${scale.toFixed(5)})`;
          left += advance * size;
          return path === '' ? '' : `<path transform="${place}" d="${path}"/>`;
        })
        .join('');
    },
  };
}

function fontOf(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('The file holds several fonts, and one is wanted.');
  return font;
}

export interface LineBox {
  readonly size: number;
  readonly width: number;
  readonly most: number;
}

/** A text in lines of a width, the last of at most `most` cut short where it would go on. */
export function linesOf({ widthOf }: Letters, text: string, { size, width, most }: LineBox): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || widthOf(joined, size) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  const kept = lines.slice(0, most);
  return kept.map((line, index) => {
    const goesOn = index === most - 1 && lines.length > most;
    return shortened(line, goesOn, (candidate) => widthOf(candidate, size) <= width);
  });
}

function shortened(line: string, goesOn: boolean, fits: (text: string) => boolean): string {
  if (!goesOn && fits(line)) return line;
  let letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}
