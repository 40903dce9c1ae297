/**
 * Puts a drawing on paper as a complete SVG document: text stays text, every card and link has its words for
 * assistive technology, and the font travels inside, so that the file looks the same wherever it is opened.
 */
import type { CardDrawing, Drawing, LabelDrawing, LinkDrawing, Paint, PathStep, Shape, Stroke } from './drawing.ts';
import { fontFamilies, fontSettings } from './measure-text.ts';
import { type Palette, resolvePaint } from './palette.ts';
import { readableText } from './readable-text.ts';

export interface SvgOptions {
  /** What the picture is called, and what it shows in a sentence; both are read by assistive technology. */
  readonly title: string;
  readonly description: string;
  /** The font file to embed (WOFF2 as base64); without it the reader's own Inter or sans-serif is used. */
  readonly fontBase64: string | null;
}

/** The document as text, to be stored as UTF-8. */
export function paintSvg(drawing: Drawing, palette: Palette, options: SvgOptions): string {
  const width = number(drawing.width);
  const height = number(drawing.height);
  const paint = (shapes: readonly Shape[]) => shapes.map((shape) => paintShape(shape, palette)).join('');
  const style = Object.entries(fontSettings).map(([name, value]) => `${name}:${value}`);
  const families = fontFamilies.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
      ' role="graphics-document document" aria-labelledby="chart-title chart-description"' +
      ` font-family="${families}" stroke-linejoin="round" style="${escapeXml(style.join(';'))}">`,
    `<title id="chart-title">${escapeXml(options.title)}</title>`,
    `<desc id="chart-description">${escapeXml(options.description)}</desc>`,
    ...(options.fontBase64 === null ? [] : [fontFace(options.fontBase64)]),
    `<rect width="${width}" height="${height}" fill="${resolvePaint(palette, 'background')}"/>`,
    `<g aria-hidden="true">${paint(drawing.ground)}</g>`,
    ...drawing.labels.map((label) => placed(label, paint(label.shapes))),
    ...drawing.links.map((link) => named(link, paint(link.shapes))),
    ...drawing.cards.map((card) => placed(card, `${cardWords(card)}${paint(card.shapes)}`, 'role="img"')),
    '</svg>\n',
  ].join('\n');
}

function fontFace(base64: string): string {
  // Only what base64 is made of: the string stands inside a style sheet.
  const data = base64.replace(/[^A-Za-z0-9+/=]/g, '');
  return (
    `<style>@font-face{font-family:'${fontFamilies[0]}';font-weight:100 900;font-style:normal;` +
    `src:url(data:font/woff2;base64,${data}) format('woff2')}</style>`
  );
}

function placed(item: CardDrawing | LabelDrawing, content: string, attributes = ''): string {
  const transform = `transform="translate(${number(item.x)} ${number(item.y)})"`;
  return `<g ${transform}${attributes === '' ? '' : ` ${attributes}`}>${content}</g>`;
}

function cardWords(card: CardDrawing): string {
  return `<title>${escapeXml(card.title)}</title><desc>${escapeXml(card.description)}</desc>`;
}

function named(link: LinkDrawing, content: string): string {
  return `<g role="img"><title>${escapeXml(link.title)}</title>${content}</g>`;
}

function paintShape(shape: Shape, palette: Palette): string {
  const fill = (paint: Paint | null) => ` fill="${paint === null ? 'none' : resolvePaint(palette, paint)}"`;
  switch (shape.kind) {
    case 'rect': {
      const radius = shape.radius > 0 ? ` rx="${number(shape.radius)}"` : '';
      const place = `x="${number(shape.x)}" y="${number(shape.y)}"`;
      const size = `width="${number(shape.width)}" height="${number(shape.height)}"`;
      return `<rect ${place} ${size}${radius}${fill(shape.fill)}${strokeAttributes(shape.stroke, palette)}/>`;
    }
    case 'path':
      return `<path d="${pathData(shape.steps)}"${fill(shape.fill)}${strokeAttributes(shape.stroke, palette)}/>`;
    case 'text': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
      const italic = shape.italic ? ' font-style="italic"' : '';
      const font = `font-size="${number(shape.size)}" font-weight="${shape.weight}"${italic}${anchor}`;
      const place = `x="${number(shape.x)}" y="${number(shape.y)}"`;
      return `<text ${place} ${font}${fill(shape.fill)}>${escapeXml(shape.text)}</text>`;
    }
  }
}

function strokeAttributes(stroke: Stroke | null, palette: Palette): string {
  if (stroke === null) return '';
  const dash = stroke.dash.length === 0 ? '' : ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"`;
  const cap = stroke.cap === 'butt' ? '' : ` stroke-linecap="${stroke.cap}"`;
  return ` stroke="${resolvePaint(palette, stroke.paint)}" stroke-width="${number(stroke.width)}"${dash}${cap}`;
}

/** The `d` attribute of a path; for an app that draws the same steps as elements. */
export function pathData(steps: readonly PathStep[]): string {
  return steps.map(stepData).join('');
}

function stepData(step: PathStep): string {
  switch (step.to) {
    case 'move':
      return `M${number(step.x)} ${number(step.y)}`;
    case 'line':
      return `L${number(step.x)} ${number(step.y)}`;
    case 'quadratic':
      return `Q${[step.cx, step.cy, step.x, step.y].map(number).join(' ')}`;
    case 'cubic':
      return `C${[step.ax, step.ay, step.bx, step.by, step.x, step.y].map(number).join(' ')}`;
    case 'close':
      return 'Z';
  }
}

/** Hundredths of a px are finer than any screen and keep files small. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Texts of a drawing are readable already; titles given from outside may hold anything. */
function escapeXml(text: string): string {
  return readableText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
