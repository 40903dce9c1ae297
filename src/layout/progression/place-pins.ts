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

interface Pin {
  readonly bundle: number;
  /** Sum of where its links go on to, and how many they are. */
  towards: number;
  links: number;
  straight: boolean;
  /** From the middle of the edge. */
  offset: number;
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
  for (let edge = 0; edge < edges.count; edge++) {
    const first = starts[edge] ?? 0;
    const last = (starts[edge + 1] ?? 0) - 1;
    let alike = first;
    while (alike < last && bundleAt(alike) === bundleAt(alike + 1)) alike++;
    // Most edges have one bundle alone, in the middle.
    if (alike >= last) continue;
    const pins = new Map<number, Pin>();
    for (let place = first; place <= last; place++) {
      const end = items[place] ?? 0;
      const bundle = bundleAt(place);
      let pin = pins.get(bundle);
      if (pin === undefined) {
        pin = { bundle, towards: 0, links: 0, straight: false, offset: 0 };
        pins.set(bundle, pin);
      }
      pin.towards += towards(end);
      pin.links += 1;
      pin.straight ||= isStraight(end >> 1);
    }
    spread([...pins.values()], edge >= edges.firstSide);
    for (let place = first; place <= last; place++) offsets[items[place] ?? 0] = pins.get(bundleAt(place))?.offset ?? 0;
  }
  return { offsets };
}

function spread(pins: Pin[], atSide: boolean): void {
  pins.sort((a, b) => a.towards / a.links - b.towards / b.links || a.bundle - b.bundle);
  const straight = pins.flatMap((pin, index) => (pin.straight ? [index] : []));
  const middle =
    straight.length > 0 ? straight.reduce((sum, index) => sum + index, 0) / straight.length : (pins.length - 1) / 2;
  const room = (atSide ? CARD_HEIGHT : CARD_WIDTH) / 2 - 12;
  const pitch = Math.min(atSide ? SIDE_PITCH : PIN_PITCH, room / Math.max(middle, pins.length - 1 - middle));
  pins.forEach((pin, index) => {
    pin.offset = (index - middle) * pitch;
  });
}
