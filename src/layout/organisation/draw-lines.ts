/**
 * Reporting lines as points: a manager's reports share one line under the manager; second managers' lines run in the
 * gaps between rows and cards, so that no line lies behind a card.
 */
import type { OrganisationView } from '../../view/view.ts';
import type { Box, Point, PositionedLink } from '../positioned-view.ts';
import { clearColumns } from './clear-columns.ts';
import { BUS_OFFSET, CARD_GAP, DOTTED_OFFSET, TRUNK_OFFSET } from './spacing.ts';
import type { Stand } from './tidy-tree.ts';

export function drawLines(view: OrganisationView, boxes: readonly Box[], stands: readonly Stand[]): PositionedLink[] {
  const numbers = new Map(view.cards.map((card, index) => [card.id, index]));
  const columns = clearColumns(boxes);
  /** The tree holds one line a card; a second one to the same manager is drawn beside it. */
  const drawn = new Set<number>();
  return view.links.flatMap(({ id, from, to }): PositionedLink[] => {
    const node = numbers.get(from) ?? -1;
    const report = boxes[node];
    const manager = boxes[numbers.get(to) ?? -1];
    if (report === undefined || manager === undefined) return [];
    const inTree = view.parents.get(from) === to && !drawn.has(node);
    if (!inTree) return [{ id, points: secondLine(report, manager, columns), course: 'straight' }];
    drawn.add(node);
    return [{ id, points: treeLine(report, manager, stands[node] ?? 'beside'), course: 'straight' }];
  });
}

/** From the report's top, or the left of a stacked one, over the shared line to the manager's bottom. */
function treeLine(report: Box, manager: Box, stand: Stand): Point[] {
  const middle = manager.x + manager.width / 2;
  const bottom = manager.y + manager.height;
  const bus = bottom + BUS_OFFSET;
  if (stand === 'stacked') {
    const y = report.y + report.height / 2;
    const trunk = report.x - TRUNK_OFFSET;
    return [
      { x: report.x, y },
      { x: trunk, y },
      { x: trunk, y: bus },
      { x: middle, y: bus },
      { x: middle, y: bottom },
    ];
  }
  const x = report.x + report.width / 2;
  if (x === middle)
    return [
      { x, y: report.y },
      { x, y: bottom },
    ];
  return [
    { x, y: report.y },
    { x, y: bus },
    { x: middle, y: bus },
    { x: middle, y: bottom },
  ];
}

/** From the report's right to a quarter of the manager's edge, between rows and through columns that are clear. */
function secondLine(report: Box, manager: Box, columns: (x: number, fromY: number, toY: number) => number): Point[] {
  const up = manager.y < report.y;
  const startX = report.x + report.width;
  const startY = report.y + report.height / 2;
  const beside = startX + CARD_GAP / 4;
  const endX = manager.x + manager.width * 0.75;
  const endY = up ? manager.y + manager.height : manager.y;
  const leaving = up ? report.y - (BUS_OFFSET / 2 + 2) : report.y + report.height + DOTTED_OFFSET;
  const arriving = up ? endY + DOTTED_OFFSET : endY - (BUS_OFFSET / 2 + 6);
  const points = [
    { x: startX, y: startY },
    { x: beside, y: startY },
    { x: beside, y: leaving },
  ];
  if (leaving !== arriving) {
    const clear = columns(endX, Math.min(leaving, arriving), Math.max(leaving, arriving));
    points.push({ x: clear, y: leaving }, { x: clear, y: arriving });
  }
  points.push({ x: endX, y: arriving }, { x: endX, y: endY });
  return points.filter(
    (point, index) => index === 0 || point.x !== points[index - 1]?.x || point.y !== points[index - 1]?.y,
  );
}
