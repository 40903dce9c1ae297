/**
 * What must hold in any positioned view, as lists of offenders: an empty list is a pass, a full one says what is wrong.
 */
import type { Box, Point, PositionedView } from '../../src/layout/positioned-view.ts';
import type { View } from '../../src/view/view.ts';

const near = (a: number, b: number) => Math.abs(a - b) < 0.01;

export function overlappingCards({ cards }: PositionedView): string[] {
  const sorted = [...cards].sort((a, b) => a.y - b.y);
  return sorted.flatMap((card, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.y >= card.y + card.height) break;
      if (other.x < card.x + card.width && card.x < other.x + other.width) found.push(`${card.id} and ${other.id}`);
    }
    return found;
  });
}

/** Cards outside of the lane, the column or the band that the view gives them, or placed in none. */
export function misplacedCards(view: View, positioned: PositionedView): string[] {
  if (view.kind !== 'progression') return [];
  const boxes = new Map(positioned.cards.map((card) => [card.id, card]));
  return view.cards.flatMap((card) => {
    const box = boxes.get(card.id);
    if (box === undefined) return [`${card.id} is missing`];
    const band = positioned.bands.find((candidate) => candidate.columns.some(({ id }) => id === card.column));
    const lane = band?.lanes.find(({ id }) => id === card.lane);
    const column = band?.columns.find(({ id }) => id === card.column);
    const wrong: string[] = [];
    if (band === undefined || band.department !== card.department || !contains(band, box)) wrong.push('band');
    if (lane === undefined || !contains(lane, box)) wrong.push(`lane ${card.lane}`);
    if (column === undefined || !contains(column, box)) wrong.push(`column ${card.column}`);
    return wrong.map((what) => `${card.id} is not in its ${what}`);
  });
}

/** Links that do not begin and end on the edge of what they join, or arrive without 10 px of straight run. */
export function looseEnds(view: View, positioned: PositionedView): string[] {
  const boxes = endBoxes(positioned);
  const links = new Map(view.links.map((link) => [link.id, link]));
  return positioned.links.flatMap(({ id, points }) => {
    const link = links.get(id);
    const from = boxes.get(link?.from ?? '');
    const to = boxes.get(link?.to ?? '');
    const [first] = points;
    const last = points.at(-1);
    const before = points.at(-2);
    if (from === undefined || to === undefined || first === undefined || last === undefined || before === undefined) {
      return [`${id} joins nothing`];
    }
    const wrong: string[] = [];
    if (!onEdge(first, from)) wrong.push(`${id} does not begin at ${link?.from}`);
    if (!onEdge(last, to)) wrong.push(`${id} does not end at ${link?.to}`);
    if (Math.abs(last.x - before.x) + Math.abs(last.y - before.y) < 10)
      wrong.push(`${id} has no room for its arrowhead`);
    return wrong;
  });
}

/** Links that run behind a card or a column's heading. */
export function linksBehindCards(positioned: PositionedView): string[] {
  const boxes: (Box & { readonly id: string })[] = [...positioned.cards];
  for (const band of positioned.bands) for (const { id, heading } of band.columns) boxes.push({ id, ...heading });
  // By rows, so that large pictures are checked in good time.
  const rows = new Map<number, (Box & { readonly id: string })[]>();
  for (const box of boxes) rows.set(box.y, [...(rows.get(box.y) ?? []), box]);
  const tops = [...rows.keys()].sort((a, b) => a - b);
  return positioned.links.flatMap(({ id, points }) =>
    points.slice(1).flatMap((point, index) => {
      const before = points[index] ?? point;
      const [left, right] = [Math.min(before.x, point.x), Math.max(before.x, point.x)];
      const [top, bottom] = [Math.min(before.y, point.y), Math.max(before.y, point.y)];
      return tops
        .filter((y) => y < bottom && y + 60 > top)
        .flatMap((y) => rows.get(y) ?? [])
        .filter((box) => left < box.x + box.width - 0.01 && right > box.x + 0.01)
        .filter((box) => top < box.y + box.height - 0.01 && bottom > box.y + 0.01)
        .map((box) => `${id} runs behind ${box.id}`);
    }),
  );
}

/** Slanted pieces of links; all but soft curves run level or upright. */
export function slantedLinks({ links }: PositionedView): string[] {
  return links
    .filter(({ points }) =>
      points
        .slice(1)
        .some((point, index) => !near(point.x, points[index]?.x ?? 0) && !near(point.y, points[index]?.y ?? 0)),
    )
    .map(({ id }) => id);
}

/** Whatever lies outside of the picture, or is not a number. */
export function outside({ width, height, bands, cards, links }: PositionedView): string[] {
  const picture = { x: 0, y: 0, width, height };
  const found: string[] = [];
  for (const card of cards) if (!contains(picture, card)) found.push(card.id);
  for (const band of bands) if (!contains(picture, band)) found.push(band.department);
  for (const { id, points } of links) {
    if (!points.every(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height)) found.push(id);
  }
  return found;
}

/**
 * Links of different bundles (no common end, or another style) that lie on each other for more than a corner's length:
 * a reader could mistake one for the other.
 */
export function mistakableLinks(view: View, positioned: PositionedView): string[] {
  const links = new Map(view.links.map((link) => [link.id, link]));
  const pieces = new Map<string, { id: string; low: number; high: number }[]>();
  for (const { id, points } of positioned.links) {
    points.slice(1).forEach((point, index) => {
      const before = points[index] ?? point;
      const level = near(before.y, point.y);
      const key = level ? `y${point.y.toFixed(2)}` : `x${point.x.toFixed(2)}`;
      const [a, b] = level ? [before.x, point.x] : [before.y, point.y];
      pieces.set(key, [...(pieces.get(key) ?? []), { id, low: Math.min(a, b), high: Math.max(a, b) }]);
    });
  }
  const found = new Set<string>();
  for (const group of pieces.values()) {
    group.sort((a, b) => a.low - b.low);
    group.forEach((piece, index) => {
      for (const other of group.slice(index + 1)) {
        if (other.low > piece.high - 6) break;
        const a = links.get(piece.id);
        const b = links.get(other.id);
        if (a === undefined || b === undefined || Math.min(piece.high, other.high) - other.low <= 6) continue;
        const together = a.style === b.style && (a.from === b.from || a.to === b.to);
        if (!together) found.add(`${a.id} lies on ${b.id}`);
      }
    });
  }
  return [...found];
}

function endBoxes({ bands, cards }: PositionedView): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const band of bands) for (const column of band.columns) boxes.set(column.id, column.heading);
  for (const card of cards) boxes.set(card.id, card);
  return boxes;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - 0.01 &&
    inner.y >= outer.y - 0.01 &&
    inner.x + inner.width <= outer.x + outer.width + 0.01 &&
    inner.y + inner.height <= outer.y + outer.height + 0.01
  );
}

function onEdge({ x, y }: Point, box: Box): boolean {
  const within =
    x >= box.x - 0.01 && x <= box.x + box.width + 0.01 && y >= box.y - 0.01 && y <= box.y + box.height + 0.01;
  return within && (near(x, box.x) || near(x, box.x + box.width) || near(y, box.y) || near(y, box.y + box.height));
}
