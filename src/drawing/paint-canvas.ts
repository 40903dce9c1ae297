/**
 * Puts a drawing on a canvas, with the same geometry as the SVG. Shapes of one style are painted in one stroke, since
 * a change of style costs more than a shape; nothing is saved and restored on the way.
 * The surface is handed in: the small part of CanvasRenderingContext2D that is used here.
 */
import { addTo } from '../documents/add-to.ts';
import type { Drawing, Paint, PathStep, Shape, Stroke, TextShape } from './drawing.ts';
import { fontFamilies } from './measure-text.ts';
import { type Palette, resolvePaint } from './palette.ts';

/** What the painter needs of a 2D context; browsers' own contexts fit, on the page and in a worker. */
export interface CanvasSurface {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'bevel' | 'miter' | 'round';
  font: string;
  textAlign: 'start' | 'center' | 'end' | 'left' | 'right';
  textBaseline: 'alphabetic' | 'bottom' | 'hanging' | 'ideographic' | 'middle' | 'top';
  direction: 'inherit' | 'ltr' | 'rtl';
  /** Missing in older browsers, whose text is then kerned: up to a few px off. */
  fontKerning?: 'auto' | 'none' | 'normal';
  textRendering?: 'auto' | 'geometricPrecision' | 'optimizeLegibility' | 'optimizeSpeed';
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  setLineDash(segments: number[]): void;
  fill(): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
}

/** A shape with the offset of the card or label that it belongs to. */
interface Placed {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
}

/** Paints a whole drawing over its background. Scale and offset are the context's own transform. */
export function paintCanvas(drawing: Drawing, surface: CanvasSurface, palette: Palette): void {
  surface.fillStyle = resolvePaint(palette, 'background');
  surface.fillRect(0, 0, drawing.width, drawing.height);
  paintShapes(drawing.ground, surface, palette);
  paintLayers(drawing.labels, surface, palette);
  // Links come sorted by style; those of one style may be painted together, as crossing lines have the same colour.
  for (const style of new Set(drawing.links.map((link) => link.style))) {
    const alike = drawing.links.filter((link) => link.style === style);
    paintLayers(
      alike.map(({ shapes }) => ({ x: 0, y: 0, shapes })),
      surface,
      palette,
    );
  }
  paintLayers(drawing.cards, surface, palette);
}

/** Paints shapes one after the other, each over those before it. */
export function paintShapes(shapes: readonly Shape[], surface: CanvasSurface, palette: Palette): void {
  prepare(surface);
  for (const shape of shapes) paintAlike([{ shape, x: 0, y: 0 }], surface, palette);
}

/**
 * Paints groups of shapes that do not overlap each other, such as cards: first all their lowest shapes, then the ones
 * above, and within such a layer everything of one style at once.
 */
export function paintLayers(
  groups: readonly { readonly x: number; readonly y: number; readonly shapes: readonly Shape[] }[],
  surface: CanvasSurface,
  palette: Palette,
): void {
  prepare(surface);
  const layers: Map<string, Placed[]>[] = [];
  for (const { x, y, shapes } of groups) {
    shapes.forEach((shape, depth) => {
      layers[depth] ??= new Map();
      const layer = layers[depth];
      const key = styleKey(shape);
      addTo(layer, key, { shape, x, y });
    });
  }
  for (const layer of layers) for (const alike of layer.values()) paintAlike(alike, surface, palette);
}

function prepare(surface: CanvasSurface): void {
  surface.lineJoin = 'round';
  surface.textBaseline = 'alphabetic';
  surface.direction = 'ltr';
  surface.fontKerning = 'none';
  surface.textRendering = 'geometricPrecision';
}

function styleKey(shape: Shape): string {
  if (shape.kind === 'text') {
    return `text ${shape.size} ${shape.weight} ${shape.italic} ${shape.anchor} ${paintKey(shape.fill)}`;
  }
  const { stroke } = shape;
  const line = stroke === null ? '' : `${paintKey(stroke.paint)} ${stroke.width} ${stroke.dash} ${stroke.cap}`;
  return `${shape.fill === null ? '' : paintKey(shape.fill)} ${line}`;
}

const paintKey = (paint: Paint) => (typeof paint === 'string' ? paint : `${paint.department}${paint.tone}`);

/** Paints shapes that share their style; the first one's stands for all. */
function paintAlike(placed: readonly Placed[], surface: CanvasSurface, palette: Palette): void {
  const first = placed[0]?.shape;
  if (first === undefined) return;
  if (first.kind === 'text') {
    setFont(first, surface, palette);
    for (const { shape, x, y } of placed) {
      if (shape.kind === 'text') surface.fillText(shape.text, x + shape.x, y + shape.y);
    }
    return;
  }
  surface.beginPath();
  for (const { shape, x, y } of placed) tracePath(shape, x, y, surface);
  if (first.fill !== null) {
    surface.fillStyle = resolvePaint(palette, first.fill);
    surface.fill();
  }
  if (first.stroke !== null) {
    setStroke(first.stroke, surface, palette);
    surface.stroke();
  }
}

const anchors = { start: 'left', middle: 'center', end: 'right' } as const;
const families = fontFamilies.map((family) => (family.includes(' ') ? `"${family}"` : family)).join(', ');

function setFont(shape: TextShape, surface: CanvasSurface, palette: Palette): void {
  surface.fillStyle = resolvePaint(palette, shape.fill);
  surface.font = `${shape.italic ? 'italic ' : ''}${shape.weight} ${shape.size}px ${families}`;
  surface.textAlign = anchors[shape.anchor];
}

function setStroke(stroke: Stroke, surface: CanvasSurface, palette: Palette): void {
  surface.strokeStyle = resolvePaint(palette, stroke.paint);
  surface.lineWidth = stroke.width;
  surface.lineCap = stroke.cap;
  surface.setLineDash([...stroke.dash]);
}

function tracePath(shape: Shape, dx: number, dy: number, surface: CanvasSurface): void {
  if (shape.kind === 'rect') {
    const { x, y, width, height, radius } = shape;
    if (radius > 0) surface.roundRect(dx + x, dy + y, width, height, radius);
    else surface.rect(dx + x, dy + y, width, height);
  } else if (shape.kind === 'path') {
    for (const step of shape.steps) traceStep(step, dx, dy, surface);
  }
}

function traceStep(step: PathStep, dx: number, dy: number, surface: CanvasSurface): void {
  switch (step.to) {
    case 'move':
      surface.moveTo(dx + step.x, dy + step.y);
      break;
    case 'line':
      surface.lineTo(dx + step.x, dy + step.y);
      break;
    case 'quadratic':
      surface.quadraticCurveTo(dx + step.cx, dy + step.cy, dx + step.x, dy + step.y);
      break;
    case 'cubic':
      surface.bezierCurveTo(dx + step.ax, dy + step.ay, dx + step.bx, dy + step.by, dx + step.x, dy + step.y);
      break;
    case 'close':
      surface.closePath();
      break;
  }
}
