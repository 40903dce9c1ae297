/**
 * How deep the organisation is shown: managers at the last level shown, and below it, are folded unless the reader
 * unfolded them. Knows reporting lines, nothing of cards.
 */
import type { CareerGraph, RoleId } from '../graph/career-graph.ts';
import { rememberFor } from '../graph/remember-for.ts';
import { reportingTree } from './reporting-tree.ts';

/** The level of everyone who stands in a reporting line, from 1 for those who report to nobody. */
const levelsOf = rememberFor((graph: CareerGraph): ReadonlyMap<RoleId, number> => {
  const { parents, children } = reportingTree(graph.links);
  const levels = new Map<RoleId, number>();
  const open = [...children.keys()].filter((id) => !parents.has(id));
  for (const id of open) levels.set(id, 1);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const report of children.get(id) ?? []) {
      levels.set(report, (levels.get(id) ?? 0) + 1);
      open.push(report);
    }
  }
  return levels;
});

const managersOf = rememberFor((graph: CareerGraph) => [...reportingTree(graph.links).children.keys()]);

/** How many levels there are from the top down; 0 where nobody reports to anybody. */
export function levelsIn(graph: CareerGraph): number {
  let most = 0;
  for (const level of levelsOf(graph).values()) most = Math.max(most, level);
  return most;
}

/**
 * Managers whose reports are folded away.
 * @param levels how many levels are shown, from 1; null for all
 * @param toggled managers that the reader folded or unfolded by hand, against what `levels` says
 */
export function foldLevels(
  graph: CareerGraph,
  levels: number | null,
  toggled: ReadonlySet<RoleId>,
): ReadonlySet<RoleId> {
  if (levels === null) return toggled;
  const levelOf = levelsOf(graph);
  const isFolded = (id: RoleId) => (levelOf.get(id) ?? 1) >= levels !== toggled.has(id);
  return new Set(managersOf(graph).filter(isFolded));
}
