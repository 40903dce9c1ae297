/**
 * Routes as points: from the edge of one card along its tracks to the edge of another.
 */
import type { ProgressionView } from '../../view/view.ts';
import { CARD_HEIGHT, CARD_WIDTH, COLUMN_HEADING_HEIGHT } from '../card-size.ts';
import type { Point, PositionedLink } from '../positioned-view.ts';
import type { NodeLink } from './bundles.ts';
import { BOTTOM, LEFT, RIGHT, type Routes, TOP } from './choose-routes.ts';
import type { Places } from './place-channels.ts';
import type { Pins } from './place-pins.ts';
import type { Plane } from './plane.ts';

export function traceLinks(
  view: ProgressionView,
  links: readonly NodeLink[],
  plane: Plane,
  routes: Routes,
  pins: Pins,
  places: Places,
): PositionedLink[] {
  return links.map(({ from, to, index }, link) => {
    const start = routes.starts[link] ?? 0;
    const end = routes.starts[link + 1] ?? 0;
    const first = pointAt(plane, places, from, routes.fromSide[link] ?? TOP, pins.offsets[2 * link] ?? 0);
    const last = pointAt(plane, places, to, routes.toSide[link] ?? BOTTOM, pins.offsets[2 * link + 1] ?? 0);
    const points: Point[] = [first];
    let { x, y } = first;
    for (let step = start; step < end; step++) {
      const kind = plane.kinds[routes.channels[step] ?? 0];
      if (kind === 'slot' || kind === 'corridor') x = places.trackAt[step] ?? 0;
      else y = places.trackAt[step] ?? 0;
      lead(points, x, y);
    }
    if (end > start) {
      const side = routes.toSide[link];
      if (side === LEFT || side === RIGHT) lead(points, x, last.y);
      else lead(points, last.x, y);
    }
    lead(points, last.x, last.y);
    // Along the left of one slot a reporting line is drawn as one soft curve.
    const soft = end - start === 1 && routes.fromSide[link] === LEFT && routes.toSide[link] === LEFT;
    return {
      id: view.links[index]?.id ?? '',
      points,
      course: soft ? 'curved' : 'straight',
    };
  });
}

/** A point on the edge of a card or heading; headings have their pins over their first slot. */
function pointAt(plane: Plane, places: Places, node: number, side: number, offset: number): Point {
  const band = plane.nodeBand[node] ?? 0;
  const left =
    (places.bandX[band] ?? 0) + (places.cardEdge[(plane.slotBase[band] ?? 0) + (plane.nodeSlot[node] ?? 0)] ?? 0);
  const top =
    (places.bandY[band] ?? 0) + (places.cardEdge[(plane.rowBase[band] ?? 0) + (plane.nodeRow[node] ?? 0)] ?? 0);
  const height = node < plane.cardCount ? CARD_HEIGHT : COLUMN_HEADING_HEIGHT;
  if (side === LEFT) return { x: left, y: top + height / 2 + offset };
  if (side === RIGHT) return { x: left + CARD_WIDTH, y: top + height / 2 + offset };
  return { x: left + CARD_WIDTH / 2 + offset, y: side === BOTTOM ? top + height : top };
}

/** Leads a line on to here; a point that it passes straight on is taken out. */
function lead(points: Point[], x: number, y: number): void {
  const last = points.at(-1);
  const before = points.at(-2);
  if (last !== undefined && last.x === x && last.y === y) return;
  if (
    last !== undefined &&
    before !== undefined &&
    ((before.x === last.x && last.x === x) || (before.y === last.y && last.y === y))
  ) {
    points.pop();
  }
  points.push({ x, y });
}
