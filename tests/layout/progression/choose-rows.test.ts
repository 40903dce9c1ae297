import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/layout/lay-out.ts';
import { selectView } from '../../../src/view/select-view.ts';
import { careerGraph } from '../../support/graph-notation.ts';
import { countCrossings } from '../../support/picture-quality.ts';

const linkStyles = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step'] as const);

function links(notation: string) {
  const view = selectView(careerGraph(notation), { view: 'progression', linkStyles, collapsed: new Set() });
  const positioned = layOut(view, { aspect: 1.6 });
  const number = new Map(view.cards.map(({ id }, index) => [id, index]));
  const ends = new Map(view.links.map((link) => [link.id, link]));
  return positioned.links.map(({ id, points }) => {
    const { from, to, style } = ends.get(id) ?? { from: '', to: '', style: 'level-step' };
    return { points, style, from: number.get(from) ?? -1, to: number.get(to) ?? -1 };
  });
}

/** Heights at which reporting lines run level for longer than from a card to the channel beside it. */
function levels(notation: string): Set<number> {
  const found = new Set<number>();
  for (const { points, style } of links(notation)) {
    if (style !== 'reports-to') continue;
    points.slice(1).forEach((point, index) => {
      const before = points[index];
      if (before?.y === point.y && Math.abs(before.x - point.x) > 100) found.add(point.y);
    });
  }
  return found;
}

describe('of the rows in which a link may go over', () => {
  test('a reporting line takes one that steps do not cross', () => {
    const lines = links(`
      a/x: Clerk 4 | Baker 7 > Chef 8
      a/y: Boss 8
      Clerk ^ Boss
    `);
    expect(lines).toHaveLength(2);
    expect(countCrossings(lines)).toBe(0);
  });

  test('a step takes one that other steps do not cross', () => {
    const lines = links(`
      a/x: Clerk 4 | Baker 7 > Chef 8
      a/y: Owner 8
      Clerk -> Owner
    `);
    expect(lines).toHaveLength(2);
    expect(countCrossings(lines)).toBe(0);
  });

  test('those who report to one manager share one, though some cross a step more', () => {
    expect(
      levels(`
        a/x: Clerk 4 > Trader 7 | Baker 7 > Chef 8
        a/y: Boss 8
        Clerk ^ Boss
        Trader ^ Boss
      `).size,
    ).toBe(1);
  });
});
