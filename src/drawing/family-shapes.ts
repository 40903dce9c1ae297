/**
 * Families and departments as they are seen from far out: a shape around each family's column of grades, and how much
 * room there is for its name. Knows the view and its places, no screen.
 */
import type { Box, PositionedView } from '../layout/positioned-view.ts';
import type { View } from '../view/view.ts';
import type { RectShape } from './drawing.ts';
import { readableText } from './readable-text.ts';

export interface FamilyShape extends Box {
  /** Id of the view's column. */
  readonly id: string;
  readonly name: string;
  /** The department's place in the list. */
  readonly department: number;
  /** The column's heading. */
  readonly heading: Box;
  /** Where the name may stand: from the column's heading down to its first card. */
  readonly room: Box;
}

/** Free around a column's cards, px. */
const padding = 8;

/** One for each column that holds a card, in the order of the layout. */
export function familyShapes(view: View, positioned: PositionedView): readonly FamilyShape[] {
  if (view.kind !== 'progression') return [];
  const columns = new Map(view.columns.map((column) => [column.id, column]));
  const departments = new Map(view.departments.map(({ id, index }) => [id, index]));
  const columnOf = new Map(view.cards.map(({ id, column }) => [id, column]));
  const spans = new Map<string, { top: number; bottom: number }>();
  for (const { id, y, height } of positioned.cards) {
    const column = columnOf.get(id);
    if (column === null || column === undefined) continue;
    const span = spans.get(column);
    if (span === undefined) spans.set(column, { top: y, bottom: y + height });
    else {
      span.top = Math.min(span.top, y);
      span.bottom = Math.max(span.bottom, y + height);
    }
  }
  return positioned.bands.flatMap((band) =>
    band.columns.flatMap(({ id, x, width, heading }): FamilyShape[] => {
      const column = columns.get(id);
      const span = spans.get(id);
      if (column === undefined || span === undefined) return [];
      const left = x - padding;
      return [
        {
          id,
          name: readableText(column.name),
          department: departments.get(column.department) ?? 0,
          heading,
          x: left,
          y: heading.y,
          width: width + 2 * padding,
          height: span.bottom + padding - heading.y,
          room: {
            x: left,
            y: heading.y,
            width: width + 2 * padding,
            height: Math.max(heading.height, span.top - heading.y - 4),
          },
        },
      ];
    }),
  );
}

/** The shape behind a family's cards. */
export function drawFamilyShape({ x, y, width, height, department }: FamilyShape): RectShape {
  return {
    kind: 'rect',
    ...{ x, y, width, height },
    radius: 12,
    fill: { department, tone: 'tint' },
    stroke: null,
  };
}
