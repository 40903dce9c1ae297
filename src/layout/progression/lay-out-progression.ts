/**
 * The progression's layout, step by step: order, wrap, route, place; then everything as boxes and points.
 * Each step is a file beside this one; all of them work on numbers, only this one knows the view's ids.
 */
import type { ProgressionView } from '../../view/view.ts';
import { BAND_HEADING_HEIGHT, CARD_HEIGHT, CARD_WIDTH, COLUMN_HEADING_HEIGHT, LANE_LABEL_WIDTH } from '../card-size.ts';
import type { LayoutOptions, PositionedBand, PositionedCard, PositionedView } from '../positioned-view.ts';
import type { BandGrid } from './band-grid.ts';
import { estimateBandSizes, measureBandSizes } from './band-sizes.ts';
import { type Bundles, bundleLinks } from './bundles.ts';
import { chooseRoutes, type Routes } from './choose-routes.ts';
import { chooseRows } from './choose-rows.ts';
import { type Groups, groupBy } from './group-by.ts';
import { keepLinks, type NodeLinks, REPORTS_TO } from './node-links.ts';
import { nominalPlaces } from './nominal-places.ts';
import { type NumberedView, numberView } from './number-view.ts';
import { orderColumns } from './order-columns.ts';
import { type Places, placeChannels } from './place-channels.ts';
import { type Pins, placePins } from './place-pins.ts';
import { buildPlane, type Plane } from './plane.ts';
import { rowHeight } from './row-height.ts';
import type { BandSizes } from './shelves.ts';
import { stackCards } from './stack-cards.ts';
import { traceLinks } from './trace-links.ts';
import { shownSize, wrapBands } from './wrap-bands.ts';

/** A picture whose shape is so near to the screen's is left as it is, as a factor; one of very many cards sooner. */
const NEAR_ENOUGH = 1.08;
const NEAR_ENOUGH_FOR_MANY = 1.25;
const VERY_MANY = 4000;

interface Arrangement {
  readonly plane: Plane;
  readonly links: NodeLinks;
  readonly routes: Routes;
  readonly pins: Pins;
  readonly places: Places;
}

export function layOutProgression(view: ProgressionView, { aspect }: LayoutOptions): PositionedView {
  const { plane, links, routes, pins, places } = arrange(view, aspect);
  const cards: PositionedCard[] = [];
  view.cards.forEach(({ id }, node) => {
    const band = plane.nodeBand[node] ?? -1;
    if (band < 0) return;
    const x = (places.bandX[band] ?? 0) + slotX(plane, places, band, plane.nodeSlot[node] ?? 0);
    const y = (places.bandY[band] ?? 0) + rowY(plane, places, band, plane.nodeRow[node] ?? 0);
    cards.push({ id, x, y, width: CARD_WIDTH, height: CARD_HEIGHT });
  });
  return {
    kind: 'progression',
    width: places.width,
    height: places.height,
    bands: plane.bands.map((grid, band) => positionBand(view, plane, places, grid, band)),
    cards,
    links: traceLinks(view, links, plane, routes, pins, places),
  };
}

/**
 * Links widen the bands that they run through, and only a wrapped picture tells by how much: where it comes out in
 * another shape than the screen's, it is wrapped once more by the sizes measured (a third time never made it better),
 * and the better of the two is kept.
 */
function arrange(view: ProgressionView, aspect: number): Arrangement {
  const numbered = numberView(view);
  const stacked = stackCards(view, numbered);
  const departments = orderColumns(view, numbered, stacked);
  const neighbours = neighboursOf(numbered);
  const wrap = (sizes: BandSizes) =>
    buildPlane(
      wrapBands(departments, sizes, stacked, view.lanes, neighbours, aspect),
      view.cards.length,
      view.columns.length,
    );
  const estimated = estimateBandSizes(departments, stacked, view.lanes);
  const plane = wrap(estimated);
  const isPlaced = (node: number) => (plane.nodeBand[node] ?? -1) >= 0;
  const links = keepLinks(numbered.links, (from, to) => isPlaced(from) && isPlaced(to));
  const bundles = bundleLinks(links);
  const first = routeLinks(links, bundles, plane);
  const { width, height } = first.places;
  const nearEnough = view.cards.length > VERY_MANY ? NEAR_ENOUGH_FOR_MANY : NEAR_ENOUGH;
  if (Math.abs(Math.log(width / height / aspect)) < Math.log(nearEnough)) return first;
  const again = wrap(measureBandSizes(estimated, departments, plane, first.places));
  if (isWrappedAlike(plane, again)) return first;
  const second = routeLinks(links, bundles, again);
  return shown(second, aspect) < shown(first, aspect) ? second : first;
}

function isWrappedAlike(a: Plane, b: Plane): boolean {
  return (
    a.bands.length === b.bands.length &&
    a.bands.every(({ slots }, band) => {
      return slots === b.bands[band]?.slots && a.shelfOf[band] === b.shelfOf[band];
    })
  );
}

function shown({ places }: Arrangement, aspect: number): number {
  return shownSize(places.width, places.height, aspect);
}

function routeLinks(links: NodeLinks, bundles: Bundles, plane: Plane): Arrangement {
  const nominal = nominalPlaces(plane);
  const routes = chooseRows(links, bundles, plane, chooseRoutes(links, bundles, plane, nominal));
  const pins = placePins(links, bundles, routes, plane, nominal);
  return { plane, links, routes, pins, places: placeChannels(links, bundles, plane, routes, pins) };
}

/** For each card, the cards that a step joins it with. */
function neighboursOf({ cardCount, ties }: NumberedView): Groups {
  const cards = new Int32Array(2 * ties.count);
  const others = new Int32Array(2 * ties.count);
  let count = 0;
  for (let tie = 0; tie < ties.count; tie++) {
    const from = ties.from[tie] ?? 0;
    const to = ties.to[tie] ?? 0;
    if (from >= cardCount || to >= cardCount || ties.style[tie] === REPORTS_TO) continue;
    cards[count] = from;
    others[count++] = to;
    cards[count] = to;
    others[count++] = from;
  }
  const { starts, items } = groupBy(cards.subarray(0, count), cardCount);
  return { starts, items: items.map((item) => others[item] ?? 0) };
}

function slotX(plane: Plane, places: Places, band: number, slot: number): number {
  return places.cardEdge[(plane.slotBase[band] ?? 0) + slot] ?? 0;
}

function rowY(plane: Plane, places: Places, band: number, row: number): number {
  return places.cardEdge[(plane.rowBase[band] ?? 0) + row] ?? 0;
}

function positionBand(
  view: ProgressionView,
  plane: Plane,
  places: Places,
  grid: BandGrid,
  band: number,
): PositionedBand {
  const x = places.bandX[band] ?? 0;
  const y = places.bandY[band] ?? 0;
  const width = places.bandWidth[band] ?? 0;
  const height = places.bandHeight[band] ?? 0;
  /** Top of a row's lane: half way to the row above, or right under the headings. */
  const boundary = (row: number) => {
    if (row === 1) return rowY(plane, places, band, 0) + COLUMN_HEADING_HEIGHT;
    if (row === grid.rows) return height;
    return (rowY(plane, places, band, row) + rowY(plane, places, band, row - 1) + rowHeight(grid, row - 1)) / 2;
  };
  const headingRow = rowY(plane, places, band, 0);
  const bottom = boundary(grid.rows);
  return {
    department: grid.department,
    kind: 'lanes',
    part: grid.part,
    x,
    y,
    width,
    height,
    heading: { x, y, width, height: BAND_HEADING_HEIGHT },
    lanes: grid.lanes.map(({ lane, row, rows }, index) => {
      const top = y + boundary(row);
      const laneHeight = y + boundary(row + rows) - top;
      return {
        id: view.lanes[lane]?.id ?? '',
        tinted: index % 2 === 1,
        x,
        y: top,
        width,
        height: laneHeight,
        label: { x, y: top, width: LANE_LABEL_WIDTH, height: laneHeight },
      };
    }),
    columns: grid.columns.map(({ column, slot, slots }) => {
      const left = x + slotX(plane, places, band, slot);
      const right = x + slotX(plane, places, band, slot + slots - 1) + CARD_WIDTH;
      const heading = { x: left, y: y + headingRow, width: right - left, height: COLUMN_HEADING_HEIGHT };
      return { id: view.columns[column]?.id ?? '', ...heading, height: y + bottom - heading.y, heading };
    }),
  };
}
