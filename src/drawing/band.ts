/**
 * Draws what stands behind the cards (a department's panel and its lanes) and the words beside them: the department's
 * name, the families' names over their columns, the grades beside the lanes.
 */
import type { Box, PositionedBand, PositionedColumn, PositionedLane } from '../layout/positioned-view.ts';
import type { ViewColumn, ViewDepartment, ViewLane } from '../view/view.ts';
import { departmentMark } from './department-mark.ts';
import type { LabelDrawing, PathStep, RectShape, Shape, TextShape, Weight } from './drawing.ts';
import { fitTitle } from './fit-title.ts';
import { ascent, descent } from './font-widths.ts';
import { measureText } from './measure-text.ts';
import { readableText } from './readable-text.ts';

const bandRadius = 12;
/** Free at the left and right of a band's own words, px. */
const padding = 14;

/** A band's panel and its tinted lanes. */
export function drawBand(band: PositionedBand): readonly Shape[] {
  const panel = { kind: 'rect', x: band.x, y: band.y, width: band.width, height: band.height } as const;
  const outline: RectShape = {
    ...panel,
    x: band.x + 0.5,
    y: band.y + 0.5,
    width: band.width - 1,
    height: band.height - 1,
    radius: bandRadius - 0.5,
    fill: null,
    stroke: { paint: 'line', width: 1, dash: [], cap: 'butt' },
  };
  const lanes = band.lanes.filter((lane) => lane.tinted).map((lane) => laneShape(lane, band));
  return [{ ...panel, radius: bandRadius, fill: 'band', stroke: null }, ...lanes, outline];
}

/** A lane that reaches the panel's lower corners is rounded like them. */
function laneShape(lane: PositionedLane, band: PositionedBand): Shape {
  const left = Math.max(lane.x, band.x);
  const right = Math.min(lane.x + lane.width, band.x + band.width);
  const bottom = Math.min(lane.y + lane.height, band.y + band.height);
  const toBottom = band.y + band.height - bottom;
  const radius = Math.max(0, Math.min(bandRadius - toBottom, lane.height));
  const steps: readonly PathStep[] = [
    { to: 'move', x: left, y: lane.y },
    { to: 'line', x: right, y: lane.y },
    { to: 'line', x: right, y: bottom - radius },
    { to: 'quadratic', cx: right, cy: bottom, x: right - radius, y: bottom },
    { to: 'line', x: left + radius, y: bottom },
    { to: 'quadratic', cx: left, cy: bottom, x: left, y: bottom - radius },
    { to: 'close' },
  ];
  return { kind: 'path', steps, fill: 'lane', stroke: null };
}

/**
 * The department's mark and name, which of its bands this is, and how many families or roles the band holds where
 * there is room (`14 families`).
 */
export function drawDepartmentLabel(department: ViewDepartment, band: PositionedBand, count: string): LabelDrawing {
  const { heading } = band;
  const middle = heading.height / 2;
  const left = padding + 22;
  const right = heading.width - padding;
  const name = fittedLines(readableText(department.name), 600, right - left, heading.height, left, 'ink', 15);
  let end = left + Math.max(...name.map((line) => measureText(line.text, line.size, 600)));
  const rest: TextShape[] = [];
  const addIfThereIsRoom = (words: string, shape: (width: number) => TextShape) => {
    const width = measureText(words, 12.5, 400);
    if (words === '' || end + 20 + width > right) return;
    rest.push(shape(width));
    end += 10 + width;
  };
  const part = band.part.of > 1 ? `${band.part.number} of ${band.part.of}` : '';
  addIfThereIsRoom(part, () => text(part, 12.5, 400, 'quieter', end + 10, middle));
  addIfThereIsRoom(count, () => ({ ...text(count, 12.5, 400, 'quieter', right, middle), anchor: 'end' }));
  return {
    kind: 'department',
    id: department.id,
    band: band.department,
    ...boxOf(heading),
    shapes: [departmentMark(department.index, padding + 7, middle, 10), ...name, ...rest],
  };
}

/** The family's name over its column, with its department's mark. */
export function drawColumnLabel(
  column: ViewColumn,
  positioned: PositionedColumn,
  band: PositionedBand,
  department: number,
): LabelDrawing {
  const { heading } = positioned;
  const name = readableText(column.name);
  return {
    kind: 'column',
    id: column.id,
    band: band.department,
    ...boxOf(heading),
    shapes: [
      departmentMark(department, 4, heading.height / 2, 8),
      ...fittedLines(name, 600, heading.width - 14, heading.height, 14, 'quiet', 13),
    ],
  };
}

/** The grade beside a lane: quiet words and a strong number on one line, or on two where the room is narrow. */
export function drawLaneLabel(lane: ViewLane, { label }: PositionedLane, band: PositionedBand): LabelDrawing {
  const words = readableText(lane.label);
  const number = readableText(lane.number);
  const width = label.width - padding - 4;
  const middle = label.height / 2;
  const wordsWidth = words === '' ? 0 : measureText(`${words} `, 12, 400);
  const isOneLine = number === '' || words === '' || wordsWidth + measureText(number, 13.5, 700) <= width;
  const shapes = isOneLine
    ? [
        ...fittedLines(words, 400, width, label.height, padding, 'quieter', 12),
        ...fittedLines(number, 700, width - wordsWidth, label.height, padding + wordsWidth, 'quiet', 13.5),
      ]
    : [
        ...shifted(fittedLines(words, 400, width, 16, padding, 'quieter', 12), middle - 16),
        ...shifted(fittedLines(number, 700, width, 18, padding, 'quiet', 13.5), middle),
      ];
  return { kind: 'lane', id: lane.id, band: band.department, ...boxOf(label), shapes };
}

const shifted = (shapes: readonly TextShape[], dy: number) => shapes.map((shape) => ({ ...shape, y: shape.y + dy }));

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** Lines of text in the middle of a height, at most `size` px, smaller where they do not fit. */
function fittedLines(
  words: string,
  weight: Weight,
  width: number,
  height: number,
  x: number,
  fill: TextShape['fill'],
  size: number,
): readonly TextShape[] {
  if (words === '') return [];
  const fitted = fitTitle(words, weight, { width, height, corner: null, footer: 0 }, size);
  return fitted.lines.map((line, index) =>
    text(line, fitted.size, weight, fill, x, fitted.top + (index + 0.5) * fitted.lineHeight),
  );
}

/** A line of text around a middle height. */
function text(
  words: string,
  size: number,
  weight: Weight,
  fill: TextShape['fill'],
  x: number,
  middle: number,
): TextShape {
  const y = middle + (size * (ascent - descent)) / 2;
  return { kind: 'text', x, y, text: words, size, weight, italic: false, anchor: 'start', fill };
}
