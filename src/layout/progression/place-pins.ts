/**
 * Where on a card's edge each bundle leaves or arrives: apart from others, in the order in which they go on, straight
 * links in the middle. Offsets from the middle of the edge, in px.
 */
import { CARD_HEIGHT, CARD_WIDTH } from '../card-size.ts';
import type { Bundles } from './bundles.ts';
import { CardEdges } from './card-edges.ts';
import { LEFT, RIGHT, type Routes, type Side } from './choose-routes.ts';
import { groupBy } from './group-by.ts';
import type { NodeLinks } from './node-links.ts';
import type { NominalPlaces } from './nominal-places.ts';
import type { Plane } from './plane.ts';
import { PIN_PITCH } from './spacing.ts';

export interface Pins {
  /** For the start of link i at 2 × i, for its end at 2 × i + 1: along x at top and bottom, along y at the sides. */
  readonly offsets: Float64Array;
}

const SIDE_PITCH = 10;

export function placePins(
  links: NodeLinks,
  bundles: Bundles,
  routes: Routes,
  plane: Plane,
  nominal: NominalPlaces,
): Pins {
  const isStraight = (link: number) => routes.starts[link] === routes.starts[link + 1];
  const height = (node: number) =>
    (plane.shelfOf[plane.nodeBand[node] ?? 0] ?? 0) * 1e5 + nominal.rowY(plane.nodeRow[node] ?? 0);
  const middle = (node: number) => nominal.slotX(plane.nodeBand[node] ?? 0, plane.nodeSlot[node] ?? 0);
  const sideOf = (end: number) => ((end % 2 === 0 ? routes.fromSide : routes.toSide)[end >> 1] ?? 0) as Side; // written by chooseRoutes, which holds sides only
  const nodeOf = (end: number) => (end % 2 === 0 ? links.from : links.to)[end >> 1] ?? 0;
  const towards = (end: number) => {
    const link = end >> 1;
    const other = nodeOf(end ^ 1);
    if (sideOf(end) === LEFT || sideOf(end) === RIGHT) return height(other);
    const start = routes.starts[link] ?? 0;
    const stop = routes.starts[link + 1] ?? 0;
    if (stop - start < 2) return middle(isStraight(link) ? nodeOf(end) : other);
    return nominal.channelX[routes.channels[end % 2 === 0 ? start + 1 : stop - 2] ?? 0] ?? 0;
  };

  const edges = new CardEdges(plane);
  const edgeOf = new Int32Array(2 * links.count);
  for (let end = 0; end < edgeOf.length; end++) edgeOf[end] = edges.of(nodeOf(end), sideOf(end));
  const { starts, items } = groupBy(edgeOf, edges.count);
  const offsets = new Float64Array(2 * links.count);
  const bundleAt = (place: number) => bundles.of[(items[place] ?? 0) >> 1] ?? 0;
  const pins = new EdgePins(bundles.count);
  for (let edge = 0; edge < edges.count; edge++) {
    const first = starts[edge] ?? 0;
    const last = (starts[edge + 1] ?? 0) - 1;
    let alike = first;
    while (alike < last && bundleAt(alike) === bundleAt(alike + 1)) alike++;
    // Most edges have one bundle alone, in the middle.
    if (alike >= last) continue;
    for (let place = first; place <= last; place++) {
      const end = items[place] ?? 0;
      pins.add(bundleAt(place), towards(end), isStraight(end >> 1));
    }
    pins.spread(edge >= edges.firstSide);
    for (let place = first; place <= last; place++) offsets[items[place] ?? 0] = pins.offsetOf(bundleAt(place));
    pins.clear();
  }
  return { offsets };
}

/** The pins of one edge after another, one for each bundle that leaves or arrives there. */
class EdgePins {
  /** From the left or the top. */
  private readonly order: number[] = [];
  /** For each bundle where its links go on to, as a sum; how many they are, 0 of a bundle that is not at the edge; and its offset. */
  private readonly sums: Float64Array;
  private readonly links: Int32Array;
  private readonly straight: Uint8Array;
  private readonly offsets: Float64Array;

  constructor(bundles: number) {
    this.sums = new Float64Array(bundles);
    this.links = new Int32Array(bundles);
    this.straight = new Uint8Array(bundles);
    this.offsets = new Float64Array(bundles);
  }

  add(bundle: number, towards: number, isStraight: boolean): void {
    if (this.links[bundle] === 0) this.order.push(bundle);
    this.links[bundle] = (this.links[bundle] ?? 0) + 1;
    this.sums[bundle] = (this.sums[bundle] ?? 0) + towards;
    if (isStraight) this.straight[bundle] = 1;
  }

  spread(atSide: boolean): void {
    const { order, straight, offsets } = this;
    this.sort();
    let straightOnes = 0;
    let sum = 0;
    order.forEach((bundle, index) => {
      if (straight[bundle] === 0) return;
      straightOnes++;
      sum += index;
    });
    const middle = straightOnes > 0 ? sum / straightOnes : (order.length - 1) / 2;
    const room = (atSide ? CARD_HEIGHT : CARD_WIDTH) / 2 - 12;
    const pitch = Math.min(atSide ? SIDE_PITCH : PIN_PITCH, room / Math.max(middle, order.length - 1 - middle));
    order.forEach((bundle, index) => {
      offsets[bundle] = (index - middle) * pitch;
    });
  }

  offsetOf(bundle: number): number {
    return this.offsets[bundle] ?? 0;
  }

  clear(): void {
    for (const bundle of this.order) {
      this.links[bundle] = 0;
      this.sums[bundle] = 0;
      this.straight[bundle] = 0;
    }
    this.order.length = 0;
  }

  /** By hand, for that makes no garbage: few bundles meet at one edge, since each would have gathered there else. */
  private sort(): void {
    const { order } = this;
    for (let index = 1; index < order.length; index++) {
      const bundle = order[index] ?? 0;
      const towards = this.towards(bundle);
      let at = index;
      for (; at > 0; at--) {
        const before = order[at - 1] ?? 0;
        const difference = this.towards(before) - towards || before - bundle;
        if (difference < 0) break;
        order[at] = before;
      }
      order[at] = bundle;
    }
  }

  private towards(bundle: number): number {
    return (this.sums[bundle] ?? 0) / (this.links[bundle] ?? 1);
  }
}
