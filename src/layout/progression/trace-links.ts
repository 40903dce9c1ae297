/**
 * Routes as points: from the edge of one card along its tracks to the edge of another.
 */
import type { ProgressionView } from '../../view/view.ts';
import { CARD_HEIGHT, CARD_WIDTH, COLUMN_HEADING_HEIGHT } from '../card-size.ts';
import { CorneredLink } from '../cornered-link.ts';
import type { PositionedLink } from '../positioned-view.ts';
import { BOTTOM, LEFT, RIGHT, type Routes, TOP } from './choose-routes.ts';
import type { NodeLinks } from './node-links.ts';
import type { Places } from './place-channels.ts';
import type { Pins } from './place-pins.ts';
import { CORRIDOR, type Plane, SLOT } from './plane.ts';

export function traceLinks(
  view: ProgressionView,
  links: NodeLinks,
  plane: Plane,
  routes: Routes,
  pins: Pins,
  places: Places,
): PositionedLink[] {
  // A corner for each step at most, and the two ends with one before the last.
  const corners = new Corners(routes.channels.length + 3 * links.count);
  const traced: PositionedLink[] = [];
  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    const fromSide = routes.fromSide[link] ?? TOP;
    const toSide = routes.toSide[link] ?? BOTTOM;
    const start = routes.starts[link] ?? 0;
    const end = routes.starts[link + 1] ?? 0;
    const begin = corners.begin();
    let x = edgeX(plane, places, from, fromSide, pins.offsets[2 * link] ?? 0);
    let y = edgeY(plane, places, from, fromSide, pins.offsets[2 * link] ?? 0);
    const lastX = edgeX(plane, places, to, toSide, pins.offsets[2 * link + 1] ?? 0);
    const lastY = edgeY(plane, places, to, toSide, pins.offsets[2 * link + 1] ?? 0);
    corners.lead(x, y);
    for (let step = start; step < end; step++) {
      const kind = plane.kinds[routes.channels[step] ?? 0];
      if (kind === SLOT || kind === CORRIDOR) x = places.trackAt[step] ?? 0;
      else y = places.trackAt[step] ?? 0;
      corners.lead(x, y);
    }
    if (end > start) {
      if (toSide === LEFT || toSide === RIGHT) corners.lead(x, lastY);
      else corners.lead(lastX, y);
    }
    corners.lead(lastX, lastY);
    // Along the left of one slot a reporting line is drawn as one soft curve.
    const course = end - start === 1 && fromSide === LEFT && toSide === LEFT ? 'curved' : 'straight';
    const id = view.links[links.index[link] ?? 0]?.id ?? '';
    traced.push(new CorneredLink(id, course, corners.places, begin, corners.count));
  }
  return traced;
}

/** x of a place on the edge of a card or heading; headings have their pins over their first slot. */
function edgeX(plane: Plane, places: Places, node: number, side: number, offset: number): number {
  const band = plane.nodeBand[node] ?? 0;
  const left =
    (places.bandX[band] ?? 0) + (places.cardEdge[(plane.slotBase[band] ?? 0) + (plane.nodeSlot[node] ?? 0)] ?? 0);
  if (side === LEFT) return left;
  return side === RIGHT ? left + CARD_WIDTH : left + CARD_WIDTH / 2 + offset;
}

function edgeY(plane: Plane, places: Places, node: number, side: number, offset: number): number {
  const band = plane.nodeBand[node] ?? 0;
  const top =
    (places.bandY[band] ?? 0) + (places.cardEdge[(plane.rowBase[band] ?? 0) + (plane.nodeRow[node] ?? 0)] ?? 0);
  const height = node < plane.cardCount ? CARD_HEIGHT : COLUMN_HEADING_HEIGHT;
  if (side === LEFT || side === RIGHT) return top + height / 2 + offset;
  return side === BOTTOM ? top + height : top;
}

/** Corners of all lines, one line after another. */
class Corners {
  /** x and y of each. */
  readonly places: Float64Array;
  count = 0;
  private first = 0;

  constructor(most: number) {
    this.places = new Float64Array(2 * most);
  }

  /** Begins another line; returns where it begins. */
  begin(): number {
    this.first = this.count;
    return this.first;
  }

  /** Leads the line on to here; a corner that it passes straight on is taken out. */
  lead(x: number, y: number): void {
    const { places, first } = this;
    const last = 2 * (this.count - 1);
    if (this.count > first && places[last] === x && places[last + 1] === y) return;
    if (
      this.count > first + 1 &&
      ((places[last - 2] === x && places[last] === x) || (places[last - 1] === y && places[last + 1] === y))
    ) {
      this.count--;
    }
    places[2 * this.count] = x;
    places[2 * this.count + 1] = y;
    this.count++;
  }
}
