/**
 * Draws one card: its surface, its department's edge, title, grade and a quiet line of facts.
 * Knows what a card says, not where it stands.
 */
import type { Box } from '../layout/positioned-view.ts';
import type { ViewCard } from '../view/view.ts';
import { departmentMark } from './department-mark.ts';
import type { PathStep, RectShape, Shape, Stroke, TextShape } from './drawing.ts';
import { type FittedTitle, fitTitle } from './fit-title.ts';
import { ascent, descent } from './font-widths.ts';
import { measureText } from './measure-text.ts';
import { readableText } from './readable-text.ts';

/** What a card's shapes depend on besides the card: its size, its department's place in the list, and the view. */
export interface CardFrame {
  readonly width: number;
  readonly height: number;
  readonly department: number;
  readonly departmentName: string;
  /** Where no band names the department, the card does, with its mark. */
  readonly namesDepartment: boolean;
}

export const cardRadius = 8;
const edge = 4;
export const paddingLeft = 15;
export const paddingRight = 10;
/** Free above and below the text, px. */
export const paddingVertical = 1;
export const badgeTop = 10.5;
export const badgeHeight = 18;
const badgeSize = 11.5;
const footerHeight = 17;
const footerSize = 12;
/** A department's mark and the gap beside it. */
const markSpace = 12;

/**
 * A card's shapes, relative to its top left corner, all within its box; the lowest px are its shadow's.
 * @param free px at the bottom that title and notes leave free, for a line of facts
 */
export function drawCard(card: ViewCard, frame: CardFrame, free = 0): readonly Shape[] {
  const badge = card.badge === null ? null : { ...card.badge, text: readableText(card.badge.text) };
  const badgeWidth = badge === null ? 0 : badgeWidthOf(badge.text);
  const fold = card.reports?.collapsed === true ? foldBox(frame, card.reports.all) : null;
  return [
    ...drawCardSurface(card.kind, frame),
    ...(badge === null
      ? []
      : drawBadge(badge, frame.width - paddingRight - badgeWidth, badgeTop, badgeWidth, frame.department)),
    ...drawWords(card, { ...frame, height: frame.height - free }, badgeWidth, fold?.width ?? 0),
    ...(fold === null || card.reports === null ? [] : foldShapes(card.reports.all, fold, frame.department)),
  ];
}

/** @param size px of its text */
export function badgeWidthOf(text: string, size = badgeSize): number {
  return Math.max(23, measureText(text, size, 600) + 12);
}

/** The title and the quiet line below it, clear of what stands in the corners at the right. */
function drawWords(card: ViewCard, frame: CardFrame, badgeWidth: number, foldWidth: number): readonly Shape[] {
  const title = readableText(card.title) || 'untitled';
  const weight = card.kind === 'documented' ? 600 : 500;
  const width = frame.width - paddingLeft - paddingRight;
  const height = frame.height - 1 - 2 * paddingVertical;
  const badgeCorner = { width: badgeWidth + 5, bottom: badgeTop + badgeHeight - paddingVertical };
  const titleAbove = (footer: number, lowerCorner: number) => {
    const tall = { width: Math.max(lowerCorner, badgeWidth === 0 ? 0 : badgeCorner.width), bottom: height };
    const corner = lowerCorner > 0 ? tall : badgeCorner;
    return fitTitle(title, weight, { width, height, corner: badgeWidth + lowerCorner === 0 ? null : corner, footer });
  };
  const footer = footerText(card, frame, width - (frame.namesDepartment ? markSpace : 0) - foldWidth);
  if (footer !== null) {
    const fitted = titleAbove(footerHeight, foldWidth);
    // A title that needs all the room takes the quiet line's: the border says what a note says, a mark what a name says.
    if (fitted.size >= (footer.isName ? 12.5 : 10.5)) {
      const top = paddingVertical + fitted.top + fitted.lines.length * fitted.lineHeight;
      return [...titleShapes(card, fitted, weight), ...footerShapes(footer, frame, top)];
    }
  }
  const needsMark = frame.namesDepartment && foldWidth === 0;
  const mark = departmentMark(frame.department, frame.width - paddingRight - 4, frame.height - 13, 7);
  return [
    ...titleShapes(card, titleAbove(0, foldWidth + (needsMark ? markSpace : 0)), weight),
    ...(needsMark ? [mark] : []),
  ];
}

/** A card's facts in words, beside its title. */
export function describeCard(card: ViewCard, departmentName: string): string {
  const grade = card.badge === null ? 'no grade' : `grade ${card.badge.text}${card.badge.stated ? '' : ' (estimated)'}`;
  const reports = card.reports === null || card.reports.all === 0 ? null : reportsInWords(card.reports);
  return readableText(
    [grade, departmentName, card.note, reports].filter((part) => part !== null && part !== '').join(', '),
  );
}

/** Where a folded card shows how many roles it hides, and where an app puts the button that folds and unfolds. */
export function foldBox(frame: { readonly width: number; readonly height: number }, hidden: number): Box {
  const width = Math.max(22, measureText(`+${hidden}`, 11, 600) + 12);
  return { x: frame.width - width - 8, y: frame.height - 1 - 18 - 5, width, height: 18 };
}

/** A card without its words: its surface with the department's edge, or the border of a placeholder. */
export function drawCardSurface(
  kind: ViewCard['kind'],
  frame: Pick<CardFrame, 'width' | 'height' | 'department'>,
): readonly Shape[] {
  const { width, height } = frame;
  const body = (inset: number, stroke: Stroke | null, fill: RectShape['fill']): RectShape => ({
    kind: 'rect',
    x: inset,
    y: inset,
    width: width - 2 * inset,
    height: height - 1 - 2 * inset,
    radius: cardRadius - inset,
    fill,
    stroke,
  });
  if (kind === 'referenced') return [body(0.5, { paint: 'outline', width: 1, dash: [3, 2.5], cap: 'butt' }, null)];
  if (kind === 'undefined')
    return [body(0.75, { paint: 'outline', width: 1.5, dash: [0.01, 3.2], cap: 'round' }, null)];
  return [
    { ...body(0, null, 'shadow'), y: 1 },
    body(0.5, { paint: 'line', width: 1, dash: [], cap: 'butt' }, 'surface'),
    {
      kind: 'path',
      steps: edgeSteps(height - 1),
      fill: { department: frame.department, tone: 'strong' },
      stroke: null,
    },
  ];
}

/** The left edge: what a line `edge` px from the left cuts off the card's rounded rectangle. */
function edgeSteps(height: number): readonly PathStep[] {
  const radius = cardRadius;
  const rise = radius - Math.sqrt(radius * radius - (radius - edge) * (radius - edge));
  // The arc from there to the left side, as one cubic: control points at 4/3 · tan(angle / 4) along the tangents.
  const angle = Math.acos(0) - Math.asin((radius - edge) / radius);
  const handle = (4 / 3) * Math.tan(angle / 4) * radius;
  const tangent = { x: (radius - rise) / radius, y: (radius - edge) / radius };
  const arc = (mirror: (y: number) => number, down: boolean): PathStep => {
    const near = { x: edge - tangent.x * handle, y: mirror(rise + tangent.y * handle) };
    const far = { x: 0, y: mirror(radius - handle) };
    return down
      ? { to: 'cubic', ax: near.x, ay: near.y, bx: far.x, by: far.y, x: 0, y: mirror(radius) }
      : { to: 'cubic', ax: far.x, ay: far.y, bx: near.x, by: near.y, x: edge, y: mirror(rise) };
  };
  return [
    { to: 'move', x: edge, y: rise },
    arc((y) => y, true),
    { to: 'line', x: 0, y: height - radius },
    arc((y) => height - y, false),
    { to: 'close' },
  ];
}

/** A grade: tinted where it is stated, with a dashed border where it is estimated. */
export function drawBadge(
  badge: NonNullable<ViewCard['badge']>,
  x: number,
  y: number,
  width: number,
  department: number,
  size = badgeSize,
): readonly Shape[] {
  const inset = badge.stated ? 0 : 0.5;
  return [
    {
      kind: 'rect',
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: badgeHeight - 2 * inset,
      radius: 5.5,
      fill: badge.stated ? { department, tone: 'tint' } : null,
      stroke: badge.stated ? null : { paint: { department, tone: 'strong' }, width: 1, dash: [2.5, 2], cap: 'butt' },
    },
    centredText(badge.text, x + width / 2, y + badgeHeight / 2, size, { department, tone: 'text' }),
  ];
}

/** A short semi-bold text around a centre. */
export function centredText(text: string, x: number, y: number, size: number, fill: TextShape['fill']): TextShape {
  // Figures and capitals are 0.73 em high: half of that below the middle is their baseline.
  return { kind: 'text', x, y: y + size * 0.364, text, size, weight: 600, italic: false, anchor: 'middle', fill };
}

export function titleShapes(card: ViewCard, fitted: FittedTitle, weight: 500 | 600): readonly Shape[] {
  const baseline = (fitted.lineHeight + (ascent - descent) * fitted.size) / 2;
  return fitted.lines.map((text, line) => ({
    kind: 'text',
    x: paddingLeft,
    y: paddingVertical + fitted.top + line * fitted.lineHeight + baseline,
    text,
    size: fitted.size,
    weight,
    italic: card.kind === 'undefined',
    anchor: 'start',
    fill: card.kind === 'documented' ? 'ink' : 'quiet',
  }));
}

interface Footer {
  readonly text: string;
  readonly size: number;
  /** The department's name and nothing else. */
  readonly isName: boolean;
}

/** The quiet line: a note, the reports, or the department where no band names it; null for none. */
function footerText(card: ViewCard, frame: CardFrame, width: number): Footer | null {
  const { reports } = card;
  const candidates: string[] = [];
  if (reports !== null && reports.all > 0) {
    if (card.note !== null) candidates.push(`${card.note} · ${reportsInWords(reports)}`);
    candidates.push(reportsInWords(reports), countOf(reports.direct, 'report'));
  } else if (card.note !== null) candidates.push(card.note);
  else if (frame.namesDepartment) candidates.push(frame.departmentName);
  const texts = candidates.map(readableText).filter((text) => text !== '');
  const fitting = texts.find((text) => measureText(text, footerSize, 400) <= width);
  const isName = card.note === null && (reports === null || reports.all === 0);
  if (fitting !== undefined) return { text: fitting, size: footerSize, isName };
  const shortest = texts[texts.length - 1];
  if (shortest === undefined) return null;
  const size = (footerSize * width) / measureText(shortest, footerSize, 400);
  return size >= 8 ? { text: shortest, size, isName } : null;
}

function reportsInWords(reports: NonNullable<ViewCard['reports']>): string {
  const direct = countOf(reports.direct, 'report');
  return reports.all > reports.direct ? `${direct} · ${reports.all} in all` : direct;
}

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function footerShapes(footer: Footer, frame: CardFrame, top: number): readonly Shape[] {
  const middle = top + footerHeight / 2 + 1;
  const text: TextShape = {
    kind: 'text',
    x: paddingLeft + (frame.namesDepartment ? markSpace : 0),
    y: middle + (footer.size * (ascent - descent)) / 2,
    text: footer.text,
    size: footer.size,
    weight: 400,
    italic: false,
    anchor: 'start',
    fill: 'quieter',
  };
  return frame.namesDepartment ? [departmentMark(frame.department, paddingLeft + 3.5, middle, 7), text] : [text];
}

function foldShapes(hidden: number, box: Box, department: number): readonly Shape[] {
  return [
    { kind: 'rect', ...box, radius: box.height / 2, fill: { department, tone: 'tint' }, stroke: null },
    centredText(`+${hidden}`, box.x + box.width / 2, box.y + box.height / 2, 11, { department, tone: 'text' }),
  ];
}
