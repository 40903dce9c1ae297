/**
 * Where links leave and reach a card's upper and lower edge: side by side, in the order of where they come from.
 * Knows boxes and points only.
 */
import type { Box, Point } from '../positioned-view.ts';
import { PORT_MARGIN, PORT_PITCH } from './spacing.ts';

export interface LinkEnd {
  readonly card: Box;
  /** The card's edge that the link touches. */
  readonly edge: 'top' | 'bottom';
  /** Where the link comes from or goes to; its `x` decides the order along the edge. */
  readonly beyond: Point;
}

/** For each end, in the order given, its place on the edge of its card; ends with the same place beyond keep their order. */
export function placePorts(ends: readonly LinkEnd[]): readonly Point[] {
  const edges = new Map<Box, { readonly top: number[]; readonly bottom: number[] }>();
  ends.forEach(({ card, edge }, index) => {
    const sides = edges.get(card) ?? { top: [], bottom: [] };
    sides[edge].push(index);
    edges.set(card, sides);
  });
  const ports: Point[] = [];
  for (const [card, sides] of edges) {
    for (const edge of ['top', 'bottom'] as const) {
      const members = sides[edge].sort((a, b) => (ends[a]?.beyond.x ?? 0) - (ends[b]?.beyond.x ?? 0) || a - b);
      const pitch = Math.min(PORT_PITCH, (card.width - 2 * PORT_MARGIN) / Math.max(1, members.length - 1));
      members.forEach((index, place) => {
        const x = card.x + card.width / 2 + (place - (members.length - 1) / 2) * pitch;
        ports[index] = { x, y: edge === 'top' ? card.y : card.y + card.height };
      });
    }
  }
  return ports;
}
