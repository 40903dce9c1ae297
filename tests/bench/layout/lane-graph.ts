/**
 * What every engine is handed: the same cards in the same lanes, and the same links between them. Peers know no
 * headings, so a step said of a whole family counts there as one of its topmost role.
 */
import type { Box } from '../../../src/layout/positioned-view.ts';
import type { ProgressionView } from '../../../src/view/view.ts';
import type { DrawnLine } from '../../support/picture-quality.ts';

export interface LaneGraph {
  readonly view: ProgressionView;
  /** For each card, its lane, counted from the lowest. */
  readonly lanes: readonly number[];
  readonly laneCount: number;
  /** Links by the numbers of their cards. */
  readonly links: readonly LaneLink[];
}

export interface LaneLink {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** One engine's picture of a lane graph: a box for each card, a line for each link, and how long the layout took. */
export interface DrawnPicture {
  readonly milliseconds: number;
  readonly cards: readonly Box[];
  readonly lines: readonly DrawnLine[];
}

/** An engine, ready to draw as often as it is asked to. */
export type Engine = (graph: LaneGraph) => DrawnPicture | Promise<DrawnPicture>;

/** Leaves out of view and graph alike what joins a card with itself, once headings are taken for cards. */
export function laneGraphOf(whole: ProgressionView): LaneGraph {
  const lane = new Map(whole.lanes.map(({ id }, index) => [id, whole.lanes.length - 1 - index]));
  const lanes = whole.cards.map((card) => lane.get(card.lane ?? '') ?? 0);
  const number = new Map<string, number>();
  whole.cards.forEach(({ column }, index) => {
    const topmost = number.get(column ?? '');
    if (topmost === undefined || (lanes[topmost] ?? 0) < (lanes[index] ?? 0)) number.set(column ?? '', index);
  });
  for (const [index, { id }] of whole.cards.entries()) number.set(id, index);
  const links = whole.links.flatMap(({ id, from, to }) => {
    const [a, b] = [number.get(from), number.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [{ id, from: a, to: b }];
  });
  const kept = new Set(links.map(({ id }) => id));
  return {
    view: { ...whole, links: whole.links.filter(({ id }) => kept.has(id)) },
    lanes,
    laneCount: whole.lanes.length,
    links,
  };
}

/**
 * For each card its row, from 0 at the bottom, for engines that join nothing within a row: a lane has a second row where
 * links join cards of the lane itself. No row is empty.
 */
export function rowsOf({ lanes, links }: LaneGraph): readonly number[] {
  const upper = new Set<number>();
  const lower = new Set<number>();
  for (const { from, to } of links) {
    if (lanes[from] !== lanes[to]) continue;
    if (!upper.has(from) && !lower.has(to)) {
      lower.add(from);
      upper.add(to);
    } else if (!lower.has(from) && !upper.has(to)) {
      upper.add(from);
      lower.add(to);
    }
  }
  const rows = lanes.map((lane, card) => 2 * lane + (upper.has(card) ? 1 : 0));
  const used = new Map([...new Set(rows)].sort((a, b) => a - b).map((row, index) => [row, index]));
  return rows.map((row) => used.get(row) ?? 0);
}

/** A link's cards from the lower row to the higher: engines that rank by direction would else turn links round. */
export function upwards(rows: readonly number[], { from, to }: LaneLink): readonly [number, number] {
  return (rows[from] ?? 0) <= (rows[to] ?? 0) ? [from, to] : [to, from];
}
