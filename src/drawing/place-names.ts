/**
 * Which names are read where the words of the drawing itself would be too small: those of departments, of families and
 * of lanes, each within a place of its own, so that none overlaps another. In px of the screen from the plane's origin.
 * They move with the plane, but for those that its left edge, or what is pinned there, would cut.
 */
import type { Box, PositionedBand, PositionedView } from '../layout/positioned-view.ts';
import type { View, ViewLane } from '../view/view.ts';
import { overlaps } from './boxes.ts';
import { smallestText } from './detail.ts';
import type { Paint, Weight } from './drawing.ts';
import type { FamilyShape } from './family-shapes.ts';
import { type FittedName, fitName, nameLeading } from './fit-name.ts';
import { readableText } from './readable-text.ts';

export interface PlacedName extends FittedName {
  readonly kind: 'department' | 'family' | 'lane' | 'card';
  readonly x: number;
  readonly y: number;
  readonly weight: Weight;
  readonly paint: Paint;
  /** The department whose mark stands before the name, or null. */
  readonly mark: number | null;
  /** The card whose place it takes; null for all but names of cards. */
  readonly card: NamedCard | null;
}

export interface NamedCard {
  readonly id: string;
  /** Around the words and the card. */
  readonly own: Box;
  /** All that is painted over: words and card, and the cards of others that the words reach. */
  readonly ground: readonly Box[];
}

/** What can be named in a picture. */
export interface Nameable {
  readonly bands: readonly PositionedBand[];
  readonly families: readonly FamilyShape[];
  readonly departments: ReadonlyMap<string, { readonly name: string; readonly index: number }>;
  readonly lanes: ReadonlyMap<string, ViewLane>;
}

export function nameable(view: View, positioned: PositionedView, families: readonly FamilyShape[]): Nameable {
  return {
    bands: positioned.bands,
    families,
    departments: new Map(view.departments.map(({ id, name, index }) => [id, { name: readableText(name), index }])),
    lanes: new Map(view.kind === 'progression' ? view.lanes.map((lane) => [lane.id, lane]) : []),
  };
}

/** Px on the screen. */
const largest = { department: 15, family: 12, lane: 12 };
const markSpace = 15;
/** Less than two lines take. */
const oneLine = 18;

/**
 * @param region the part of the plane in sight; what lies outside has no name
 * @param clearFrom px of the screen from the plane's origin where a band's room for names begins: right of the screen's
 *   edge and of what is pinned there
 */
export function placeNames(
  { bands, families, departments, lanes }: Nameable,
  zoom: number,
  region: Box,
  clearFrom: (band: PositionedBand) => number = () => 0,
): PlacedName[] {
  const names: PlacedName[] = [];
  /** Screen y down to which a band's own name takes the room, by band. */
  const taken = new Map<PositionedBand, number>();
  /** Screen x up to which the names of a band's lanes take it, by band. */
  const labelled = new Map<PositionedBand, number>();
  // The largest first: so far out that bands are lower than a line of text, only some can be named.
  for (const band of bands.toSorted((one, other) => other.width * other.height - one.width * one.height)) {
    if (!overlaps(band, region)) continue;
    const department = departments.get(band.department);
    const name = department && placeDepartment(band, department, zoom, clearFrom(band));
    if (name && names.some((other) => other.kind === 'department' && overlaps(other, name))) continue;
    if (name) {
      names.push(name);
      taken.set(band, name.y + name.height);
    }
    const graded = placeLanes(band, lanes, zoom, name?.y === undefined ? 0 : name.y + name.height);
    names.push(...graded);
    labelled.set(band, Math.max(0, ...graded.map(({ x, width }) => x + width)));
  }
  const bandOf = bandFinder(bands);
  for (const family of families) {
    if (!overlaps(family, region)) continue;
    const band = bandOf(family) ?? noBand;
    const clear = Math.max(clearFrom(band), labelled.get(band) ?? 0);
    const name = placeFamily(family, zoom, taken.get(band) ?? 0, clear);
    if (name) names.push(name);
  }
  return names;
}

/** At the band's top, over its families where their names' room is too small for it. */
function placeDepartment(
  band: PositionedBand,
  department: { readonly name: string; readonly index: number },
  zoom: number,
  clear: number,
): PlacedName | null {
  const left = Math.max(band.x * zoom + Math.min(14 * zoom, 8), clear + 4);
  const width = (band.x + band.width) * zoom - left - markSpace - 4;
  // Above the lanes, on one line where there is hardly room; a narrow band's name may cover more of it.
  const above = ((band.lanes[0]?.y ?? band.y + band.height) - band.y) * zoom;
  const fitted =
    fitName(department.name, 700, { width, height: oneLine }, largest.department) ??
    fitName(department.name, 700, { width, height: Math.max(16, above / 2) }, largest.department) ??
    fitName(department.name, 700, { width, height: band.height * zoom - 2 }, largest.department);
  if (fitted === null) return null;
  const heading = Math.max(band.heading.height * zoom, fitted.height);
  const y = band.heading.y * zoom + (heading - fitted.height) / 2;
  return {
    ...fitted,
    kind: 'department',
    x: left,
    y: Math.min(y, (band.y + band.height) * zoom - fitted.height),
    weight: 700,
    paint: 'ink',
    mark: department.index,
    card: null,
  };
}

/** In the heading where it can be read there, else down to the family's first card. */
function placeFamily(family: FamilyShape, zoom: number, below: number, clear: number): PlacedName | null {
  const { room, heading } = family;
  const x = Math.max(heading.x * zoom + Math.min(2, 4 * zoom), clear + 4);
  const width = (room.x + room.width) * zoom - x - 2;
  const look = {
    kind: 'family',
    x,
    weight: 600,
    paint: { department: family.department, tone: 'text' },
    mark: null,
    card: null,
  } as const;
  // Where some names stand on one line in their headings, those on several lines below are no larger.
  const oneLineSize = (heading.height * zoom) / nameLeading;
  const most = oneLineSize < smallestText ? largest.family : Math.min(largest.family, Math.max(10, oneLineSize));
  const inHeading = fitName(family.name, 600, { width, height: heading.height * zoom }, most);
  const middle = (heading.y + heading.height / 2) * zoom;
  if (inHeading !== null && middle - inHeading.height / 2 >= below) {
    return { ...inHeading, ...look, y: middle - inHeading.height / 2 };
  }
  const top = Math.max(room.y * zoom, below);
  const height = (room.y + room.height) * zoom - top;
  const fitted = height < 10 ? null : fitName(family.name, 600, { width, height }, most);
  return fitted && { ...fitted, ...look, y: top + Math.min(2, height - fitted.height) };
}

/** As many of the lanes' grades as have room above each other: words and number, or the number alone. */
function placeLanes(
  band: PositionedBand,
  lanes: ReadonlyMap<string, ViewLane>,
  zoom: number,
  below: number,
): readonly PlacedName[] {
  const names: PlacedName[] = [];
  let last = below;
  for (const { id, label } of band.lanes) {
    const lane = lanes.get(id);
    if (lane === undefined) continue;
    const room = { width: label.width * zoom + 3, height: 16 };
    const left = label.x * zoom + Math.min(14 * zoom, 6);
    const whole = readableText(`${lane.label} ${lane.number}`);
    const fitted =
      fitName(whole, 600, { ...room, height: 13 }, largest.lane) ??
      fitName(readableText(lane.number), 600, room, largest.lane);
    if (fitted === null) continue;
    const y = (label.y + label.height / 2) * zoom - fitted.height / 2;
    if (y < last) continue;
    last = y + fitted.height;
    names.push({ ...fitted, kind: 'lane', x: left, y, weight: 600, paint: 'quiet', mark: null, card: null });
  }
  return names;
}

const noBand: PositionedBand = {
  department: '',
  kind: 'loose',
  part: { number: 1, of: 1 },
  heading: { x: 0, y: 0, width: 0, height: 0 },
  lanes: [],
  columns: [],
  ...{ x: 0, y: 0, width: 0, height: 0 },
};

/** Families come in the order of their bands, so the last band that fitted is nearly always the one. */
function bandFinder(bands: readonly PositionedBand[]): (family: FamilyShape) => PositionedBand | undefined {
  let last = bands[0];
  return (family) => {
    if (last === undefined || !overlaps(last, family)) last = bands.find((band) => overlaps(band, family));
    return last;
  };
}
