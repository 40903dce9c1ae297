/**
 * From routes to px: tracks within every channel, and with them the width of each channel and the place of every
 * slot, row, band and shelf. Channels are measured in an order in which all that a channel's runs depend on is known:
 * slots, rows, corridors, streets. One file, though long: the four passes share their state and mirror each other.
 */
import { BAND_HEADING_HEIGHT, CARD_WIDTH, LANE_LABEL_WIDTH } from '../card-size.ts';
import type { Bundles } from './bundles.ts';
import { type Routes, TOP } from './choose-routes.ts';
import { type Groups, groupBy } from './group-by.ts';
import type { NodeLinks } from './node-links.ts';
import type { Pins } from './place-pins.ts';
import { CHANNEL_KINDS, type ChannelKind, CORRIDOR, type Plane, ROW, SLOT, STREET } from './plane.ts';
import { rowHeight } from './row-height.ts';
import {
  BAND_GAP,
  BAND_PADDING,
  channelWidth,
  HEADING_GAP,
  ROW_GAP,
  RUN_CLEARANCE,
  SLOT_GAP,
  trackOffset,
} from './spacing.ts';
import { Tracks } from './tracks.ts';

/** Where a run goes on beyond its channel's end. */
const FAR = 1e9;

export interface Places {
  readonly width: number;
  readonly height: number;
  /** By band. */
  readonly bandX: Float64Array;
  readonly bandY: Float64Array;
  readonly bandWidth: Float64Array;
  readonly bandHeight: Float64Array;
  /** By channel: left edge of the slot right of a `slot` channel, top of the row under a `row` channel, in the band. */
  readonly cardEdge: Float64Array;
  /** For each step of a route (as in `Routes.channels`): x of a vertical channel's track, y of a horizontal one's. */
  readonly trackAt: Float64Array;
}

export function placeChannels(links: NodeLinks, bundles: Bundles, plane: Plane, routes: Routes, pins: Pins): Places {
  return new ChannelPlacer(links, bundles, plane, routes, pins).place();
}

/** One run's end in a channel: the neighbouring step (−1: the route ends at a card) and the one beyond it. */
interface RunEnd {
  link: number;
  atStart: boolean;
  /** Index and owner of the channel. */
  index: number;
  owner: number;
  neighbour: number;
  beyond: number;
}

class ChannelPlacer {
  private readonly links: NodeLinks;
  private readonly bundles: Bundles;
  private readonly plane: Plane;
  private readonly routes: Routes;
  private readonly pins: Pins;
  /** For each step its link; and the steps by the kind of their channels, those of one bundle next to each other. */
  private readonly linkOf: Int32Array;
  private readonly steps: Groups;
  private readonly trackAt: Float64Array;
  private readonly cardEdge: Float64Array;
  private readonly bandX: Float64Array;
  private readonly bandY: Float64Array;
  private readonly bandWidth: Float64Array;
  private readonly bandHeight: Float64Array;

  constructor(links: NodeLinks, bundles: Bundles, plane: Plane, routes: Routes, pins: Pins) {
    this.links = links;
    this.bundles = bundles;
    this.plane = plane;
    this.routes = routes;
    this.pins = pins;
    this.linkOf = new Int32Array(routes.channels.length);
    const byBundle = new Int32Array(routes.channels.length);
    let count = 0;
    for (const link of bundles.members.items) {
      const end = routes.starts[link + 1] ?? 0;
      for (let step = routes.starts[link] ?? 0; step < end; step++) {
        this.linkOf[step] = link;
        byBundle[count++] = step;
      }
    }
    const { starts, items } = groupBy(
      byBundle.map((step) => plane.kinds[routes.channels[step] ?? 0] ?? ROW),
      CHANNEL_KINDS,
    );
    this.steps = { starts, items: items.map((place) => byBundle[place] ?? 0) };
    this.trackAt = new Float64Array(routes.channels.length);
    this.cardEdge = new Float64Array(plane.kinds.length);
    this.bandX = new Float64Array(plane.bands.length);
    this.bandY = new Float64Array(plane.bands.length);
    this.bandWidth = new Float64Array(plane.bands.length);
    this.bandHeight = new Float64Array(plane.bands.length);
  }

  place(): Places {
    const { bandX, bandY, bandWidth, bandHeight, cardEdge, trackAt } = this;
    this.placeSlots();
    this.placeRows();
    const width = this.placeCorridors();
    const height = this.placeStreets();
    // Until now the tracks within a band were told from its corner.
    const bandOf = (step: number) => this.plane.owners[this.channelAt(step)] ?? 0;
    this.stepsAlong(SLOT).forEach((step) => {
      trackAt[step] = (trackAt[step] ?? 0) + (bandX[bandOf(step)] ?? 0);
    });
    this.stepsAlong(ROW).forEach((step) => {
      trackAt[step] = (trackAt[step] ?? 0) + (bandY[bandOf(step)] ?? 0);
    });
    return { width, height, bandX, bandY, bandWidth, bandHeight, cardEdge, trackAt };
  }

  /** Along a slot channel, gutters count 0, 2, 4 … and rows 1, 3, 5 … */
  private placeSlots(): void {
    const { plane } = this;
    const offsets = new Float64Array(plane.kinds.length);
    const tracks = this.assignTracks(SLOT, (end, pin) => {
      if (end.neighbour < 0) {
        const node = this.nodeOf(end);
        pin(2 * (plane.nodeRow[node] ?? 0) + 1, (plane.nodeSlot[node] ?? 0) >= end.index ? 1 : -1);
        return;
      }
      const channel = this.channelAt(end.neighbour);
      if (plane.kinds[channel] === STREET) {
        const above = plane.indexes[channel] === plane.shelfOf[end.owner];
        pin(above ? -1 : 2 * (plane.bands[end.owner]?.rows ?? 0) + 1, 0);
        return;
      }
      pin(2 * (plane.indexes[channel] ?? 0), this.goesRight(end) ? 1 : -1);
    });
    plane.bands.forEach((band, number) => {
      const base = plane.slotBase[number] ?? 0;
      let x = LANE_LABEL_WIDTH;
      for (let slot = 0; slot <= band.slots; slot++) {
        offsets[base + slot] = x;
        x += channelWidth(tracks.counts[base + slot] ?? 0, SLOT_GAP);
        this.cardEdge[base + slot] = x;
        if (slot < band.slots) x += CARD_WIDTH;
      }
      this.bandWidth[number] = x + BAND_PADDING;
    });
    this.keepTracks(SLOT, tracks, offsets, SLOT_GAP);
  }

  /** Whether a row's run that begins at a slot channel leads to the right of it. */
  private goesRight(end: RunEnd): boolean {
    const { plane } = this;
    if (end.beyond < 0) return (plane.nodeSlot[this.nodeOf(end)] ?? 0) >= end.index;
    const channel = this.channelAt(end.beyond);
    const index = plane.indexes[channel] ?? 0;
    return plane.kinds[channel] === SLOT ? index > end.index : index > (plane.placeOf[end.owner] ?? 0);
  }

  private placeRows(): void {
    const { plane } = this;
    const offsets = new Float64Array(plane.kinds.length);
    const tracks = this.assignTracks(ROW, (end, pin) => {
      if (end.neighbour < 0) {
        pin(this.pinX(end), this.sideOf(end) === TOP ? 1 : -1);
        return;
      }
      const channel = this.channelAt(end.neighbour);
      if (plane.kinds[channel] === CORRIDOR) {
        pin((plane.indexes[channel] ?? 0) > (plane.placeOf[end.owner] ?? 0) ? FAR : -FAR, 0);
        return;
      }
      pin(this.trackAt[end.neighbour] ?? 0, this.goesDown(end) ? 1 : -1);
    });
    plane.bands.forEach((band, number) => {
      const base = plane.rowBase[number] ?? 0;
      let y = BAND_HEADING_HEIGHT;
      for (let row = 0; row <= band.rows; row++) {
        offsets[base + row] = y;
        y += channelWidth(tracks.counts[base + row] ?? 0, row === 0 ? HEADING_GAP : ROW_GAP);
        this.cardEdge[base + row] = y;
        if (row < band.rows) y += rowHeight(band, row);
      }
      this.bandHeight[number] = y;
    });
    this.keepTracks(ROW, tracks, offsets, ROW_GAP);
  }

  /** Whether a slot's run that begins at a row channel leads down from it. */
  private goesDown(end: RunEnd): boolean {
    const { plane } = this;
    if (end.beyond < 0) return (plane.nodeRow[this.nodeOf(end)] ?? 0) >= end.index;
    const channel = this.channelAt(end.beyond);
    const index = plane.indexes[channel] ?? 0;
    return plane.kinds[channel] === ROW ? index > end.index : index > (plane.shelfOf[end.owner] ?? 0);
  }

  /** Returns the picture's width. */
  private placeCorridors(): number {
    const { plane } = this;
    const offsets = new Float64Array(plane.kinds.length);
    const tracks = this.assignTracks(CORRIDOR, (end, pin) => {
      const channel = this.channelAt(end.neighbour);
      if (plane.kinds[channel] === STREET) {
        pin((plane.indexes[channel] ?? 0) > end.owner ? FAR : -FAR, 0);
        return;
      }
      const band = plane.owners[channel] ?? 0;
      pin(this.trackAt[end.neighbour] ?? 0, (plane.placeOf[band] ?? 0) >= end.index ? 1 : -1);
    });
    let width = 0;
    plane.shelves.forEach((shelf, number) => {
      const base = plane.corridorBase[number] ?? 0;
      let x = 0;
      for (let place = 0; place <= shelf.length; place++) {
        offsets[base + place] = x;
        x += channelWidth(tracks.counts[base + place] ?? 0, BAND_GAP);
        const band = shelf[place];
        if (band === undefined) continue;
        this.bandX[band] = x;
        x += this.bandWidth[band] ?? 0;
      }
      width = Math.max(width, x);
    });
    this.keepTracks(CORRIDOR, tracks, offsets, BAND_GAP);
    return width;
  }

  /** Returns the picture's height. */
  private placeStreets(): number {
    const { plane } = this;
    const offsets = new Float64Array(plane.kinds.length);
    const tracks = this.assignTracks(STREET, (end, pin) => {
      if (end.neighbour < 0) {
        const band = plane.nodeBand[this.nodeOf(end)] ?? 0;
        pin((this.bandX[band] ?? 0) + this.pinX(end), this.sideOf(end) === TOP ? 1 : -1);
        return;
      }
      const channel = this.channelAt(end.neighbour);
      const owner = plane.owners[channel] ?? 0;
      const inBand = plane.kinds[channel] === SLOT;
      const shelf = inBand ? (plane.shelfOf[owner] ?? 0) : owner;
      pin((this.trackAt[end.neighbour] ?? 0) + (inBand ? (this.bandX[owner] ?? 0) : 0), shelf >= end.index ? 1 : -1);
    });
    let y = 0;
    for (let street = 0; street <= plane.shelves.length; street++) {
      offsets[plane.streetBase + street] = y;
      y += channelWidth(tracks.counts[plane.streetBase + street] ?? 0, BAND_GAP);
      let height = 0;
      for (const band of plane.shelves[street] ?? []) {
        this.bandY[band] = y;
        height = Math.max(height, this.bandHeight[band] ?? 0);
      }
      y += height;
    }
    this.keepTracks(STREET, tracks, offsets, BAND_GAP);
    return y;
  }

  /** Tracks of all channels of a kind; `pinOf` says where each end of a run leaves its channel, and to which side. */
  private assignTracks(
    kind: ChannelKind,
    pinOf: (end: RunEnd, pin: (at: number, side: number) => void) => void,
  ): Tracks {
    const { plane, routes } = this;
    const steps = this.stepsAlong(kind);
    const tracks = new Tracks(plane.kinds.length, steps.length, kind === SLOT ? 0 : RUN_CLEARANCE);
    let run = 0;
    const pin = (at: number, side: number) => tracks.pin(run, at, side);
    // One for all: there are very many.
    const end: RunEnd = { link: 0, atStart: true, index: 0, owner: 0, neighbour: -1, beyond: -1 };
    steps.forEach((step) => {
      const link = this.linkOf[step] ?? 0;
      const first = routes.starts[link] ?? 0;
      const last = (routes.starts[link + 1] ?? 0) - 1;
      const channel = this.channelAt(step);
      run = tracks.run(channel, this.bundles.of[link] ?? 0);
      this.trackAt[step] = run;
      end.link = link;
      end.index = plane.indexes[channel] ?? 0;
      end.owner = plane.owners[channel] ?? 0;
      end.atStart = true;
      end.neighbour = step - 1 >= first ? step - 1 : -1;
      end.beyond = step - 2 >= first ? step - 2 : -1;
      pinOf(end, pin);
      end.atStart = false;
      end.neighbour = step + 1 <= last ? step + 1 : -1;
      end.beyond = step + 2 <= last ? step + 2 : -1;
      pinOf(end, pin);
    });
    tracks.assign();
    return tracks;
  }

  /** Turns the run that `assignTracks` noted for each step into where its track is. */
  private keepTracks(kind: ChannelKind, tracks: Tracks, offsets: Float64Array, least: number): void {
    this.stepsAlong(kind).forEach((step) => {
      const channel = this.channelAt(step);
      const count = tracks.counts[channel] ?? 0;
      const track = (tracks.track[this.trackAt[step] ?? 0] ?? 0) + this.aside(kind, this.plane.owners[channel] ?? 0);
      this.trackAt[step] = (offsets[channel] ?? 0) + trackOffset(track, count, channelWidth(count, least));
    });
  }

  /**
   * Channels of neighbouring shelves meet in one street, those of neighbouring bands in one corridor, and stand often in
   * line: every second one has its tracks half a track aside, so that they do not run into each other.
   */
  private aside(kind: ChannelKind, owner: number): number {
    if (kind === STREET) return 0;
    if (kind === CORRIDOR) return (owner % 2) / 2;
    const places = kind === ROW ? this.plane.placeOf : this.plane.shelfOf;
    return ((places[owner] ?? 0) % 2) / 2;
  }

  private stepsAlong(kind: ChannelKind): Int32Array {
    return this.steps.items.subarray(this.steps.starts[kind], this.steps.starts[kind + 1]);
  }

  private channelAt(step: number): number {
    return this.routes.channels[step] ?? 0;
  }

  private nodeOf({ link, atStart }: RunEnd): number {
    return (atStart ? this.links.from : this.links.to)[link] ?? 0;
  }

  private sideOf({ link, atStart }: RunEnd): number {
    return (atStart ? this.routes.fromSide : this.routes.toSide)[link] ?? TOP;
  }

  /** x of a pin at a card's top or bottom, in its band. */
  private pinX(end: RunEnd): number {
    const node = this.nodeOf(end);
    const slot = (this.plane.slotBase[this.plane.nodeBand[node] ?? 0] ?? 0) + (this.plane.nodeSlot[node] ?? 0);
    return (this.cardEdge[slot] ?? 0) + CARD_WIDTH / 2 + (this.pins.offsets[2 * end.link + (end.atStart ? 0 : 1)] ?? 0);
  }
}
