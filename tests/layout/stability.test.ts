import { describe, expect, test } from 'vitest';
import type { CareerGraph } from '../../src/graph/career-graph.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { selectView } from '../../src/view/select-view.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';

const linkStyles = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step'] as const);

/** Roles of each department and family as they stand: band after band, left to right and top to bottom. */
function orders(graph: CareerGraph): Map<string, string[]> {
  const view = selectView(graph, { view: 'progression', linkStyles, collapsed: new Set() });
  const positioned = layOut(view, { aspect: 1.6 });
  const cards = new Map(view.cards.map((card) => [card.id, card]));
  const groups = new Map<string, string[]>();
  const bandOf = new Map(positioned.bands.flatMap((band, index) => band.columns.map(({ id }) => [id, index])));
  const place = (id: string) => bandOf.get(cards.get(id)?.column ?? '') ?? 0;
  for (const { id } of [...positioned.cards].sort((a, b) => place(a.id) - place(b.id) || a.x - b.x || a.y - b.y)) {
    const card = cards.get(id);
    for (const group of [`family ${card?.column}`, `department ${card?.department}`]) {
      const members = groups.get(group);
      if (members === undefined) groups.set(group, [id]);
      else members.push(id);
    }
  }
  return groups;
}

/** Share of the other roles that keep their order within their group: the longest common run of order, over all. */
function keptOrder(before: Map<string, string[]>, after: Map<string, string[]>, kind: string): number {
  let kept = 0;
  let all = 0;
  for (const [group, members] of after) {
    if (!group.startsWith(kind)) continue;
    const places = new Map((before.get(group) ?? []).map((id, place) => [id, place]));
    const known = members.flatMap((id) => places.get(id) ?? []);
    all += known.length;
    kept += longestRise(known);
  }
  return all === 0 ? 1 : kept / all;
}

function longestRise(values: readonly number[]): number {
  const ends: number[] = [];
  for (const value of values) {
    const at = ends.findIndex((end) => end >= value);
    ends[at === -1 ? ends.length : at] = value;
  }
  return ends.length;
}

function without(graph: CareerGraph, id: string): CareerGraph {
  return {
    ...graph,
    families: graph.families.map((family) => ({ ...family, roles: family.roles.filter((role) => role !== id) })),
    roles: graph.roles.filter((role) => role.id !== id),
    links: graph.links.filter((link) => link.from !== id && link.to !== id),
  };
}

describe.each([1, 2])('removing any one role (seed %i)', (seed) => {
  const graph = generateCareerGraph({ roles: 150, seed });
  const before = orders(graph);
  const changed = graph.roles.map((role) => orders(without(graph, role.id)));
  const shares = (kind: string) => changed.map((after) => keptOrder(before, after, kind)).sort((a, b) => a - b);

  test('leaves at least 95% of each family in its order', () => {
    expect(shares('family')[0]).toBeGreaterThanOrEqual(0.95);
  });

  test('leaves the order within departments alone in most cases, and never turns it over', () => {
    const kept = shares('department');
    expect(kept[Math.floor(kept.length / 2)]).toBe(1);
    expect(kept.reduce((sum, share) => sum + share, 0) / kept.length).toBeGreaterThanOrEqual(0.95);
    expect(kept[0]).toBeGreaterThanOrEqual(0.75);
  });
});
