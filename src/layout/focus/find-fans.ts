/**
 * Many cards that hang on one other card only, such as a manager's reports: they stand in a block and not in a row.
 * Knows links by their ends only.
 */
import { addTo } from '../../documents/add-to.ts';
import type { ViewLink } from '../../view/view.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../card-size.ts';
import { CARD_GAP, FAN_ROW_GAP } from './spacing.ts';

export interface Fan {
  readonly hub: string;
  /** Where the block stands, seen from the hub. */
  readonly side: 'above' | 'below';
  /** From the hub outwards, row by row from the left. */
  readonly leaves: readonly string[];
  /** Cards in a row. */
  readonly columns: number;
}

/** Fewer cards than this stand side by side. */
const leastLeaves = { desk: 6, phone: 3 };

/** The blocks, each as near to `aspect` as its number of cards allows. */
export function findFans(links: readonly ViewLink[], aspect: number): readonly Fan[] {
  const ends = new Map<string, string[]>();
  for (const { from, to } of links) {
    addTo(ends, from, `below ${to}`);
    addTo(ends, to, `above ${from}`);
  }
  const leaves = new Map<string, string[]>();
  for (const [id, places] of ends) {
    const [place = ''] = places;
    if (places.every((other) => other === place)) addTo(leaves, place, id);
  }
  const least = aspect < 1 ? leastLeaves.phone : leastLeaves.desk;
  return [...leaves]
    .filter(([, members]) => members.length >= least)
    .map(([place, members]): Fan => {
      const side = place.startsWith('above ') ? 'above' : 'below';
      return { hub: place.slice('above '.length), side, leaves: members, columns: columnsOf(members.length, aspect) };
    });
}

/** As many columns as make the rows even, too. */
function columnsOf(count: number, aspect: number): number {
  const wished = Math.sqrt((count * aspect * (CARD_HEIGHT + FAN_ROW_GAP)) / (CARD_WIDTH + CARD_GAP));
  const rows = Math.max(1, Math.round(count / Math.max(1, Math.ceil(wished))));
  return Math.ceil(count / rows);
}
