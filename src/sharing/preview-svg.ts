import { type Letters, type LineBox, linesOf } from './glyphs.ts';
import { type PreviewCard, previewSize } from './preview-card.ts';

/** The light theme of `src/styles/tokens.css`, and the warm paper of stories: a picture can't ask for the theme. */
export const previewColours = {
  paper: '#faf6ee',
  warmPaper: '#fbf1e2',
  ink: '#211c15',
  quietInk: '#4b4337',
  faint: '#918570',
  accent: '#c26d00',
} as const;

export interface PreviewParts {
  readonly serif: Letters;
  readonly sans: Letters;
  /** The inside of the drawing of a gate's outcome, in a square of 64. */
  readonly gateShapes: ReadonlyMap<string, string>;
}

const margin = 84;
const inner = previewSize.width - 2 * margin;
const { paper, warmPaper, ink, quietInk, faint, accent } = previewColours;

/** One picture as SVG without any text element: every letter is an outline. */
export function previewSvg(card: PreviewCard, parts: PreviewParts): string {
  const { width, height } = previewSize;
  const background = card.isStory ? warmPaper : paper;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${gateStyle(background)}</style>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    `<rect width="${width}" height="10" fill="${accent}"/>`,
    brand(card, parts),
    title(card, parts),
    facts(card, parts),
    strip(card, parts),
    '</svg>',
  ].join('');
}

function brand({ archive }: PreviewCard, { serif, gateShapes }: PreviewParts): string {
  const [line = ''] = linesOf(serif, serif.writable(archive), { size: 30, width: inner - 70, most: 1 });
  return [
    shapeAt(gateShapes, 'missed', { x: margin - 4, y: 56, size: 46 }),
    `<g fill="${ink}">${serif.pathsOf(line, { x: margin + 56, y: 96, size: 30 })}</g>`,
  ].join('');
}

/** As large as it can be in three lines; a long one in four smaller ones, and no longer. */
function title(card: PreviewCard, { serif }: PreviewParts): string {
  // Most of a title in letters that the font lacks can't be read: better the archive's name above alone.
  const text = serif.writable(card.title);
  if ([...text].length * 2 < [...card.title].length) return '';
  const lineCounts = [
    { size: 76, most: 2 },
    { size: 64, most: 3 },
    { size: 52, most: 4 },
  ];
  const fitting =
    lineCounts.find(({ size, most }) => linesOf(serif, text, { size, width: inner, most: 9 }).length <= most) ??
    lineCounts[2];
  const { size, most } = fitting ?? { size: 52, most: 4 };
  const lines = balanced(serif, text, { size, width: inner, most });
  const paths = lines.map((line, index) =>
    serif.pathsOf(line, { x: margin, y: Math.round(206 + index * size * 1.13), size }),
  );
  // A thin outline gives the regular letters the weight of a heading.
  return `<g fill="${ink}" stroke="${ink}" stroke-width="18">${paths.join('')}</g>`;
}

/** As few lines as in the full width, in the smallest width that gives no more: no word stands alone. */
function balanced(letters: Letters, text: string, box: LineBox): readonly string[] {
  const full = linesOf(letters, text, box);
  if (full.length < 2 || full.at(-1)?.endsWith('…')) return full;
  let lines = full;
  for (let width = box.width - 20; width > box.width / 2; width -= 20) {
    const narrower = linesOf(letters, text, { ...box, width, most: 9 });
    if (narrower.length > full.length || narrower.some((line) => line.endsWith('…'))) break;
    lines = narrower;
  }
  return lines;
}

function facts({ facts: said, gates }: PreviewCard, { sans }: PreviewParts): string {
  const text = said.map(sans.writable).filter(Boolean).join('   ·   ');
  const [line = ''] = linesOf(sans, text, { size: 27, width: inner, most: 1 });
  return `<g fill="${quietInk}">${sans.pathsOf(line, { x: margin, y: gates.length > 0 ? 432 : 556, size: 27 })}</g>`;
}

function strip({ gates }: PreviewCard, { sans, gateShapes }: PreviewParts): string {
  if (gates.length === 0) return '';
  const step = Math.min(212, inner / gates.length);
  const size = Math.min(86, step - 16);
  const ground = 546;
  const drawn = gates.map(({ label, outcome }, index) => {
    const x = margin + index * step;
    const name = linesOf(sans, sans.writable(label), { size: 19, width: step - 14, most: 2 });
    const paths = name.map((line, below) => sans.pathsOf(line, { x, y: ground + 30 + below * 24, size: 19 }));
    return `${shapeAt(gateShapes, outcome, { x, y: ground - size, size })}<g fill="${quietInk}">${paths.join('')}</g>`;
  });
  const line = `<path d="M${margin} ${ground}H${margin + step * gates.length - 14}" stroke="${faint}" stroke-width="1.5"/>`;
  return line + drawn.join('');
}

function shapeAt(
  shapes: PreviewParts['gateShapes'],
  outcome: string,
  at: { x: number; y: number; size: number },
): string {
  const scale = (at.size / 64).toFixed(4);
  return `<g class="${outcome}" transform="translate(${at.x} ${at.y}) scale(${scale})">${shapes.get(outcome) ?? ''}</g>`;
}

/** What `gate-glyph.css` says on the site. */
const gateStyle = (background: string) =>
  [
    `.g-post{fill:${ink}}`,
    `.g-hole{fill:${background}}`,
    `.g-arm{fill:${background};stroke:${ink};stroke-width:2}`,
    `.g-stripe{fill:${ink}}`,
    `.missed .g-stripe{fill:${accent}}`,
    `.g-line{fill:none;stroke:${ink};stroke-width:2}`,
    `.g-dash{fill:none;stroke:${ink};stroke-width:2.5;stroke-dasharray:6 4.5}`,
    `.g-thin{fill:none;stroke:${faint};stroke-width:1.75;stroke-linecap:round}`,
  ].join('');

/** The drawings of the site's own sprite, by outcome. */
export const gateShapesIn = (sprite: string): ReadonlyMap<string, string> =>
  new Map(
    [...sprite.matchAll(/<symbol id="gate-([a-z-]+)" viewBox="0 0 64 64">([\s\S]*?)<\/symbol>/g)].map(
      ([, outcome = '', shapes = '']) => [outcome, shapes.replace(/\s*\n\s*/g, '')],
    ),
  );
