/** Who stands above a role: its managers, theirs, and so on. */
import type { CareerGraph, RoleId } from './career-graph.ts';
import { graphIndex } from './graph-index.ts';

/** All managers above a role, from the nearest upwards, second ("dotted") ones included; a circle of lines ends by itself. */
export function managersAbove(graph: CareerGraph, role: RoleId): readonly RoleId[] {
  const { linksFrom } = graphIndex(graph);
  const above = new Set<RoleId>();
  const open: RoleId[] = [role];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { kind, to } of linksFrom(id)) {
      if (kind !== 'reports-to' || to === null || above.has(to)) continue;
      above.add(to);
      open.push(to);
    }
  }
  return [...above];
}
