/**
 * Where on a card's edge each bundle leaves or arrives: apart from others, in the order in which they go on, straight
 * links in the middle. Offsets from the middle of the edge, in px.
 */
import { CARD_HEIGHT, CARD_WIDTH } from '../card-size.ts';
import type { Bundles, NodeLink } from './bundles.ts';
import { LEFT, RIGHT, type Routes, type Side, TOP } from './choose-routes.ts';
import type { NominalPlaces } from './nominal-places.ts';
import type { Plane } from './plane.ts';
import { PIN_PITCH } from './spacing.ts';

export interface Pins {
  /** For each link: along x for pins at top and bottom, along y for pins at the sides. */
  readonly from: Float64Array;
  readonly to: Float64Array;
}

interface Pin {
  readonly bundle: number;
  /** Sum of where its links go on to, and how many they are. */
  towards: number;
  links: number;
  straight: boolean;
  offset: number;
}

const SIDE_PITCH = 10;

export function placePins(
  links: readonly NodeLink[],
  bundles: Bundles,
  routes: Routes,
  plane: Plane,
  nominal: NominalPlaces,
): Pins {
  const edges = new Map<number, Pin[]>();
  const ends: Pin[] = [];
  const add = (edge: number, bundle: number, towards: number, straight: boolean) => {
    const pins = edges.get(edge) ?? [];
    if (pins.length === 0) edges.set(edge, pins);
    let pin = pins.find((known) => known.bundle === bundle);
    if (pin === undefined) {
      pin = { bundle, towards: 0, links: 0, straight: false, offset: 0 };
      pins.push(pin);
    }
    pin.towards += towards;
    pin.links += 1;
    pin.straight ||= straight;
    ends.push(pin);
  };
  const height = (node: number) =>
    (plane.shelfOf[plane.nodeBand[node] ?? 0] ?? 0) * 1e5 + nominal.rowY(plane.nodeRow[node] ?? 0);

  links.forEach(({ from, to }, index) => {
    const start = routes.starts[index] ?? 0;
    const end = routes.starts[index + 1] ?? 0;
    const bundle = bundles.of[index] ?? 0;
    const straight = start === end;
    const way = (node: number, side: Side, other: number, second: number) => {
      if (side === LEFT || side === RIGHT) return height(other);
      const beyond = end - start > 1 ? nominal.channelX(routes.channels[second] ?? 0) : null;
      return (
        beyond ??
        nominal.slotX(plane.nodeBand[straight ? node : other] ?? 0, plane.nodeSlot[straight ? node : other] ?? 0)
      );
    };
    const fromSide = (routes.fromSide[index] ?? 0) as Side; // written by chooseRoutes, which holds sides only
    const toSide = (routes.toSide[index] ?? 0) as Side;
    add(edgeOf(plane, from, fromSide), bundle, way(from, fromSide, to, start + 1), straight);
    add(edgeOf(plane, to, toSide), bundle, way(to, toSide, from, end - 2), straight);
  });

  for (const [edge, pins] of edges) spread(pins, edge < 0);
  return {
    from: Float64Array.from(links, (_, index) => ends[index * 2]?.offset ?? 0),
    to: Float64Array.from(links, (_, index) => ends[index * 2 + 1]?.offset ?? 0),
  };
}

/**
 * The pool in which pins must differ. The bottom of one card and the top of the next below it are one pool, since a
 * link from either may run through the same gap; so are sides that face each other. Sides are negative numbers.
 */
function edgeOf(plane: Plane, node: number, side: Side): number {
  const band = plane.nodeBand[node] ?? 0;
  const grid = plane.bands[band];
  if (grid === undefined) return 0;
  const slot = plane.nodeSlot[node] ?? 0;
  const row = plane.nodeRow[node] ?? 0;
  // Numbers of channels are unique, and no band has so many rows or slots.
  if (side === LEFT || side === RIGHT) {
    return -1 - (((plane.slotBase[band] ?? 0) + slot + (side === RIGHT ? 1 : 0)) * 65536 + row);
  }
  const lower = side === TOP ? row : (grid.below[row * grid.slots + slot] ?? grid.rows);
  return ((plane.rowBase[band] ?? 0) + lower) * 65536 + slot;
}

function spread(pins: Pin[], atSide: boolean): void {
  if (pins.length === 1) return;
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
