/**
 * The sheet that is saved or printed: the whole chart with its title above, and a legend and the date below.
 * What it shows does not depend on how the screen is zoomed.
 */

import type { LinkStyle, View, ViewCard, ViewDepartment } from '../view/view.ts';
import { drawBadge, drawCardSurface } from './card.ts';
import { departmentMark } from './department-mark.ts';
import type { Detail } from './detail.ts';
import type { CardDrawing, Drawing, LinkDrawing, Shape, TextShape } from './drawing.ts';
import { fitTitle } from './fit-title.ts';
import { ascent } from './font-widths.ts';
import { drawLinkSample, linkStyleNames, secondManagerName } from './link.ts';
import { measureText } from './measure-text.ts';
import { readableText } from './readable-text.ts';
import { translateShape, translateSteps } from './translate.ts';

/** What the picture shows and the legend therefore explains, each in the order in which it is listed. */
export interface Legend {
  readonly linkStyles: readonly LinkStyle[];
  /** Whether a reporting line leads to a second manager. */
  readonly secondManagers: boolean;
  readonly cardKinds: readonly ViewCard['kind'][];
  /** Whether a grade in the picture is an estimate, `~8`. */
  readonly estimates: boolean;
  /** Only where no bands name the departments. */
  readonly departments: readonly ViewDepartment[];
}

export interface SheetOptions {
  readonly title: string;
  /** A line below the title, such as the number of roles and documents; empty for none. */
  readonly subtitle: string;
  readonly legend: Legend;
  /** The day as it is to be read: `12 March 2025`. */
  readonly date: string;
  /** Free space around everything, px. */
  readonly margin: number;
}

/** The legend that a view needs: the kinds of links and cards that occur in it. */
export function legendOf(view: View): Legend {
  const linkStyles: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];
  const cardKinds: readonly ViewCard['kind'][] = ['documented', 'referenced', 'undefined'];
  const used = new Set(view.cards.map((card) => card.department));
  return {
    linkStyles: linkStyles.filter((style) => view.links.some((link) => link.style === style)),
    secondManagers: view.links.some(({ style, dotted }) => style === 'reports-to' && dotted),
    cardKinds: cardKinds.filter((kind) => view.cards.some((card) => card.kind === kind)),
    estimates: view.cards.some((card) => card.badge?.stated === false),
    departments: view.kind !== 'progression' ? view.departments.filter(({ id }) => used.has(id)) : [],
  };
}

const leastWidth = 560;
const titleSize = 22;
const subtitleSize = 13;
const entrySize = 12.5;
const sampleWidth = 36;
const rowHeight = 28;
const entryGap = 26;

/** A drawing with its title, legend and date around it, as one larger drawing. */
export function composeSheet(drawing: Drawing, options: SheetOptions): Drawing {
  const { margin } = options;
  const inner = Math.max(drawing.width, leastWidth);
  const heading = drawHeading(options, inner);
  const top = margin + heading.height + 20;
  const legend = drawLegend(options, inner);
  const legendTop = top + drawing.height + 20;
  const moved = translateDrawing(drawing, margin, top);
  const words = [
    ...heading.shapes.map((shape) => translateShape(shape, margin, margin)),
    ...legend.shapes.map((shape) => translateShape(shape, margin, legendTop)),
  ];
  return {
    ...moved,
    width: inner + 2 * margin,
    height: legendTop + legend.height + margin,
    ground: [...moved.ground, ...words],
  };
}

function translateDrawing(drawing: Drawing, dx: number, dy: number): Drawing {
  return {
    ...drawing,
    ground: drawing.ground.map((shape) => translateShape(shape, dx, dy)),
    labels: drawing.labels.map((label) => ({ ...label, x: label.x + dx, y: label.y + dy })),
    cards: drawing.cards.map((card): CardDrawing => {
      const { id, width, height, title, description, shapes } = card;
      const shapesAt = (detail: Detail) => card.shapesAt(detail);
      return { id, x: card.x + dx, y: card.y + dy, width, height, title, description, shapes, shapesAt };
    }),
    links: drawing.links.map(
      ({ id, style, dotted, from, to, title, route, line, shapes }): LinkDrawing => ({
        ...{ id, style, dotted, from, to, title },
        route: { ...route, points: route.points.map(({ x, y }) => ({ x: x + dx, y: y + dy })) },
        line: translateSteps(line, dx, dy),
        shapes: shapes.map((shape) => translateShape(shape, dx, dy)),
      }),
    ),
  };
}

interface Part {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

function drawHeading(options: SheetOptions, width: number): Part {
  const shapes: Shape[] = [];
  let y = 0;
  // 15 px is the largest size that titles are fitted at: measured there for a narrower line, then enlarged.
  const enlargement = titleSize / 15;
  const area = { width: width / enlargement, height: 200, corner: null, footer: 0 };
  const fitted = fitTitle(readableText(options.title), 700, area, 15);
  for (const line of fitted.lines) {
    const size = fitted.size * enlargement;
    shapes.push(text(line, 0, y + size * ascent, size, 700, 'ink'));
    y += fitted.lineHeight * enlargement;
  }
  const subtitle = readableText(options.subtitle);
  if (subtitle !== '') {
    shapes.push(text(subtitle, 0, y + 4 + subtitleSize * ascent, subtitleSize, 400, 'quiet'));
    y += 4 + subtitleSize * 1.3;
  }
  return { height: y, shapes };
}

/** Entries from left to right, in as many rows as they need, and the date at the end of the last one. */
function drawLegend(options: SheetOptions, width: number): Part {
  const shapes: Shape[] = [];
  let x = 0;
  let row = 0;
  const place = (entryWidth: number) => {
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      row++;
    }
    const at = { x, middle: row * rowHeight + rowHeight / 2 };
    x += entryWidth + entryGap;
    return at;
  };
  const entry = (name: string, sample: (x: number, middle: number) => readonly Shape[], sampleSpace = sampleWidth) => {
    const at = place(sampleSpace + 8 + measureText(name, entrySize, 400));
    shapes.push(
      ...sample(at.x, at.middle),
      text(name, at.x + sampleSpace + 8, at.middle + 4.5, entrySize, 400, 'quiet'),
    );
  };
  const { legend } = options;
  for (const style of legend.linkStyles) {
    entry(linkStyleNames[style], (left, middle) => drawLinkSample(style, left, middle, sampleWidth - 4));
  }
  if (legend.secondManagers && legend.linkStyles.includes('reports-to')) {
    entry(secondManagerName, (left, middle) => drawLinkSample('reports-to', left, middle, sampleWidth - 4, true));
  }
  for (const kind of legend.cardKinds) entry(cardKindNames[kind], (left, middle) => cardSample(kind, left, middle));
  if (legend.estimates) entry('Estimated grade', estimateSample);
  for (const { index, name } of legend.departments) {
    entry(readableText(name), (left, middle) => [departmentMark(index, left + 5, middle, 9)], 10);
  }
  const date = readableText(options.date);
  const dateWidth = measureText(date, entrySize, 400);
  const end = place(dateWidth);
  shapes.push({ ...text(date, width, end.middle + 4.5, entrySize, 400, 'quieter'), anchor: 'end' });
  return { height: (row + 1) * rowHeight, shapes };
}

/** In words, for legends. */
export const cardKindNames: Readonly<Record<ViewCard['kind'], string>> = {
  documented: 'Documented role',
  referenced: 'Named, not documented',
  undefined: 'Not defined yet',
};

function cardSample(kind: ViewCard['kind'], x: number, middle: number): readonly Shape[] {
  const shapes = drawCardSurface(kind, { width: sampleWidth, height: 21, department: 0 });
  return shapes.map((shape) => translateShape(shape, x, middle - 10));
}

function estimateSample(x: number, middle: number): readonly Shape[] {
  return drawBadge({ text: '~8', stated: false }, x + 4, middle - 9, 28, 0);
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  weight: TextShape['weight'],
  fill: TextShape['fill'],
): TextShape {
  return { kind: 'text', x, y, text: words, size, weight, italic: false, anchor: 'start', fill };
}
