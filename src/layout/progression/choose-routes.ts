/**
 * The way of each link through the channels: which rows, slots, corridors and streets it runs along, in order.
 * Steps leave and enter cards at top and bottom, reporting lines at the sides. Knows no tracks and no exact px.
 * One file, though long: the cases of a route are told from each other only side by side.
 */
import type { Bundles } from './bundles.ts';
import { type NodeLinks, REPORTS_TO } from './node-links.ts';
import type { NominalPlaces } from './nominal-places.ts';
import type { Plane } from './plane.ts';

export const TOP = 0;
export const BOTTOM = 1;
export const LEFT = 2;
export const RIGHT = 3;
export type Side = typeof TOP | typeof BOTTOM | typeof LEFT | typeof RIGHT;

/** A link crosses a department that it has no part in only where the way around is so much longer, in px. */
const WORTH_GOING_AROUND = 800;

export interface Routes {
  /** Channels of link i are `channels[starts[i]] … channels[starts[i + 1] − 1]`; none for a straight link. */
  readonly starts: Int32Array;
  readonly channels: Int32Array;
  readonly fromSide: Uint8Array;
  readonly toSide: Uint8Array;
}

export function chooseRoutes(links: NodeLinks, bundles: Bundles, plane: Plane, nominal: NominalPlaces): Routes {
  const starts = new Int32Array(links.count + 1);
  const fromSide = new Uint8Array(links.count);
  const toSide = new Uint8Array(links.count);
  const finder = new RouteFinder(plane, nominal);
  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    if (links.style[link] === REPORTS_TO) finder.findReportingLine(from, to);
    else finder.findStep(from, to, bundles.atTarget[link] === 1);
    fromSide[link] = finder.fromSide;
    toSide[link] = finder.toSide;
    starts[link + 1] = finder.channels.length;
  }
  return { starts, channels: Int32Array.from(finder.channels), fromSide, toSide };
}

/** Finds one route after another; the sides are those of the last one. */
class RouteFinder {
  /** Of all routes. */
  readonly channels: number[] = [];
  private start = 0;
  fromSide: Side = TOP;
  toSide: Side = BOTTOM;
  private readonly plane: Plane;
  private readonly nominal: NominalPlaces;
  /** Vertical channels from the left: those of each band, and those of each shelf between bands and past headings. */
  private readonly allSlots: readonly (readonly number[])[];
  private readonly corridors: readonly (readonly number[])[];
  private readonly openOnShelf: readonly (readonly number[])[];
  /** Where the route has come to, and where it wants to go. */
  private x = 0;
  private targetX = 0;

  constructor(plane: Plane, nominal: NominalPlaces) {
    this.plane = plane;
    this.nominal = nominal;
    const { bands, shelves, slotBase, corridorBase, openSlots } = plane;
    const row = (base: number | undefined, length: number) => Array.from({ length }, (_, index) => (base ?? 0) + index);
    this.allSlots = bands.map(({ slots }, band) => row(slotBase[band], slots + 1));
    this.corridors = shelves.map((shelf, index) => row(corridorBase[index], shelf.length + 1));
    this.openOnShelf = shelves.map((shelf) => shelf.flatMap((band) => openSlots[band] ?? []));
  }

  /** A step: up from the top of the card, down from its bottom, over the top for one in the same row. */
  findStep(from: number, to: number, gathersAtTarget: boolean): void {
    this.begin(from, to);
    const band = this.band(from);
    if (band !== this.band(to)) {
      this.crossBands(from, to, false);
      return;
    }
    const row = this.row(from);
    const otherRow = this.row(to);
    if (row === otherRow) {
      this.fromSide = TOP;
      this.toSide = TOP;
      this.go(this.rowChannel(band, row));
      return;
    }
    const up = otherRow < row;
    this.fromSide = up ? TOP : BOTTOM;
    this.toSide = up ? BOTTOM : TOP;
    const leaving = this.rowChannel(band, up ? row : row + 1);
    const arriving = this.rowChannel(band, up ? otherRow + 1 : otherRow);
    const sourceClear = up ? this.rowAbove(from) <= otherRow : this.rowBelow(from) >= otherRow;
    const targetClear = up ? this.rowBelow(to) >= row : this.rowAbove(to) <= row;
    if (this.slot(from) === this.slot(to) && sourceClear) return;
    if (leaving === arriving) this.go(leaving);
    else if (sourceClear && !(gathersAtTarget && targetClear)) this.go(arriving);
    else if (targetClear) this.go(leaving);
    else {
      const hub = this.slot(gathersAtTarget ? to : from);
      const other = this.slot(gathersAtTarget ? from : to);
      this.go(leaving, this.slotChannel(band, other > hub ? hub + 1 : hub), arriving);
    }
  }

  /** A reporting line: along the left where the manager stands in the same slot, else between the facing sides. */
  findReportingLine(from: number, to: number): void {
    this.begin(from, to);
    const band = this.band(from);
    if (band !== this.band(to)) {
      this.crossBands(from, to, true);
      return;
    }
    const slot = this.slot(from);
    const otherSlot = this.slot(to);
    if (slot === otherSlot) {
      this.fromSide = LEFT;
      this.toSide = LEFT;
      this.go(this.slotChannel(band, slot));
      return;
    }
    const right = otherSlot > slot;
    this.fromSide = right ? RIGHT : LEFT;
    this.toSide = right ? LEFT : RIGHT;
    const leaving = this.sideChannel(from, this.fromSide);
    const arriving = this.sideChannel(to, this.toSide);
    this.go(leaving);
    if (leaving === arriving) return;
    const otherRow = this.row(to);
    this.go(this.rowChannel(band, otherRow < this.row(from) ? otherRow + 1 : otherRow), arriving);
  }

  private begin(from: number, to: number): void {
    this.start = this.channels.length;
    this.x = this.nominal.slotX(this.band(from), this.slot(from));
    this.targetX = this.nominal.slotX(this.band(to), this.slot(to));
  }

  private crossBands(from: number, to: number, sideways: boolean): void {
    const { shelfOf, placeOf } = this.plane;
    const a = this.band(from);
    const b = this.band(to);
    const shelfA = shelfOf[a] ?? 0;
    const shelfB = shelfOf[b] ?? 0;
    if (shelfA === shelfB && Math.abs((placeOf[a] ?? 0) - (placeOf[b] ?? 0)) === 1) {
      this.throughCorridor(from, to, sideways);
      return;
    }
    let leavesUp = shelfB < shelfA;
    let entersFromBelow = shelfB < shelfA;
    let street = shelfB < shelfA ? shelfA : shelfA + 1;
    const lastStreet = shelfB < shelfA ? shelfB + 1 : shelfB;
    if (shelfA === shelfB) {
      const y = this.nominal.rowY(this.row(from)) + this.nominal.rowY(this.row(to));
      const whole = this.nominal.bandHeight(a) + this.nominal.bandHeight(b);
      leavesUp = 2 * y < whole;
      entersFromBelow = !leavesUp;
      street = leavesUp ? shelfA : shelfA + 1;
    }
    this.leave(from, leavesUp, sideways);
    this.go(this.plane.streetBase + street);
    while (shelfA !== shelfB && street !== lastStreet) {
      const shelf = leavesUp ? street - 1 : street;
      this.go(this.wayOverShelf(shelf));
      street += leavesUp ? -1 : 1;
      this.go(this.plane.streetBase + street);
    }
    this.enter(to, entersFromBelow, sideways);
  }

  /** Between neighbours on one shelf, along the corridor that parts them. */
  private throughCorridor(from: number, to: number, sideways: boolean): void {
    const { plane } = this;
    const a = this.band(from);
    const b = this.band(to);
    const rowA = this.row(from);
    const rowB = this.row(to);
    const right = (plane.placeOf[b] ?? 0) > (plane.placeOf[a] ?? 0);
    const corridor =
      (plane.corridorBase[plane.shelfOf[a] ?? 0] ?? 0) + Math.max(plane.placeOf[a] ?? 0, plane.placeOf[b] ?? 0);
    const up = rowB < rowA;
    if (sideways) {
      this.fromSide = right ? RIGHT : LEFT;
      this.toSide = right ? LEFT : RIGHT;
      this.go(this.sideChannel(from, this.fromSide));
      this.go(this.rowChannel(a, up ? rowA : rowA + 1), corridor);
      this.go(this.rowChannel(b, up ? rowB + 1 : rowB), this.sideChannel(to, this.toSide));
      return;
    }
    this.fromSide = up ? TOP : BOTTOM;
    this.toSide = up ? BOTTOM : TOP;
    this.go(this.rowChannel(a, up ? rowA : rowA + 1), corridor);
    this.go(this.rowChannel(b, up ? rowB + 1 : rowB));
  }

  /** Out of the source's band to the street above or under its shelf. */
  private leave(from: number, up: boolean, sideways: boolean): void {
    const band = this.band(from);
    const row = this.row(from);
    if (sideways) {
      this.fromSide = this.targetX > this.x ? RIGHT : LEFT;
      const channel = this.sideChannel(from, this.fromSide);
      this.go(channel);
      if (up && this.plane.isOpen[channel] !== 1) this.go(this.rowChannel(band, row), this.wayPastHeadings(band));
      else this.x = this.nominal.channelX[channel] ?? 0;
      return;
    }
    this.fromSide = up ? TOP : BOTTOM;
    if (up) this.go(this.rowChannel(band, row), this.wayPastHeadings(band));
    else if (this.rowBelow(from) < this.gridRows(band)) this.go(this.rowChannel(band, row + 1), this.nearestSlot(band));
  }

  /** From the street above or under the target's shelf into its band. */
  private enter(to: number, fromBelow: boolean, sideways: boolean): void {
    const band = this.band(to);
    const row = this.row(to);
    if (sideways) {
      this.toSide = this.x > this.targetX ? RIGHT : LEFT;
      const channel = this.sideChannel(to, this.toSide);
      if (!fromBelow && this.plane.isOpen[channel] !== 1)
        this.go(this.wayPastHeadings(band), this.rowChannel(band, row));
      this.go(channel);
      return;
    }
    this.toSide = fromBelow ? BOTTOM : TOP;
    if (!fromBelow) this.go(this.wayPastHeadings(band), this.rowChannel(band, row));
    else if (this.rowBelow(to) < this.gridRows(band)) this.go(this.nearestSlot(band), this.rowChannel(band, row + 1));
  }

  /** Between two columns past their headings, or around the band, whichever is nearer to both ends. */
  private wayPastHeadings(band: number): number {
    const { plane } = this;
    const left = (plane.corridorBase[plane.shelfOf[band] ?? 0] ?? 0) + (plane.placeOf[band] ?? 0);
    const around = this.costOf(left + 1) < this.costOf(left) ? left + 1 : left;
    const between = this.nearest(plane.openSlots[band] ?? []);
    return this.take(this.costOf(between) < this.costOf(around) ? between : around);
  }

  private nearestSlot(band: number): number {
    return this.take(this.nearest(this.allSlots[band] ?? []));
  }

  /** Over a whole shelf: between its bands, or between two columns of a band that would be a long way around. */
  private wayOverShelf(shelf: number): number {
    const around = this.nearest(this.corridors[shelf] ?? []);
    const through = this.nearest(this.openOnShelf[shelf] ?? []);
    return this.take(this.costOf(through) + WORTH_GOING_AROUND < this.costOf(around) ? through : around);
  }

  /** On along these channels; along the same as before is no further step. */
  private go(first: number, second = -1, third = -1): void {
    const { channels } = this;
    if (channels.length === this.start || channels.at(-1) !== first) channels.push(first);
    if (second >= 0) this.go(second, third);
  }

  private take(channel: number): number {
    this.x = this.nominal.channelX[channel] ?? 0;
    return channel;
  }

  /** Of vertical channels from the left the cheapest: one of the two next to here. −1 of none. */
  private nearest(channels: readonly number[]): number {
    const { channelX } = this.nominal;
    let low = 0;
    let high = channels.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((channelX[channels[middle] ?? 0] ?? 0) < this.x) low = middle + 1;
      else high = middle;
    }
    const left = channels[low - 1] ?? -1;
    const right = channels[low] ?? -1;
    return this.costOf(right) < this.costOf(left) ? right : left;
  }

  /** How far it is from here over the channel to the target; of equally far ones the nearest to here. */
  private costOf(channel: number): number {
    if (channel < 0) return Number.POSITIVE_INFINITY;
    const x = this.nominal.channelX[channel] ?? 0;
    return Math.abs(x - this.x) * 1.001 + Math.abs(x - this.targetX);
  }

  private band(node: number): number {
    return this.plane.nodeBand[node] ?? 0;
  }

  private gridRows(band: number): number {
    return this.plane.bands[band]?.rows ?? 0;
  }

  private row(node: number): number {
    return this.plane.nodeRow[node] ?? 0;
  }

  private slot(node: number): number {
    return this.plane.nodeSlot[node] ?? 0;
  }

  /** The nearest row above a node that holds something, or −1. */
  private rowAbove(node: number): number {
    const grid = this.plane.bands[this.band(node)];
    return grid?.above[this.row(node) * grid.slots + this.slot(node)] ?? -1;
  }

  private rowBelow(node: number): number {
    const grid = this.plane.bands[this.band(node)];
    return grid?.below[this.row(node) * grid.slots + this.slot(node)] ?? 0;
  }

  private rowChannel(band: number, row: number): number {
    return (this.plane.rowBase[band] ?? 0) + row;
  }

  private slotChannel(band: number, slot: number): number {
    return (this.plane.slotBase[band] ?? 0) + slot;
  }

  private sideChannel(node: number, side: Side): number {
    const slot = this.slot(node);
    return this.slotChannel(this.band(node), side === RIGHT ? slot + 1 : slot);
  }
}
