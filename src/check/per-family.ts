/**
 * Turns what a rule finds of one role after another into one finding where it holds of a whole family.
 */
import type { CareerGraph, Family, Role, RoleId } from '../graph/career-graph.ts';
import { graphIndex } from '../graph/graph-index.ts';
import type { Problem, Words } from './rule.ts';

interface Wording {
  readonly ofRole: (role: Role) => Words;
  /** For two roles or more that are all of their family's. */
  readonly ofFamily: (family: Family) => Words;
}

/** @param roles documented roles that lack something, in the order of the graph */
export function perFamily(graph: CareerGraph, roles: readonly Role[], wording: Wording): Problem[] {
  const index = graphIndex(graph);
  const lacking = new Set<RoleId>();
  for (const { id } of roles) lacking.add(id);
  const told = new Set<Family>();
  const problems: Problem[] = [];
  for (const role of roles) {
    const family = role.family === null ? null : index.family(role.family);
    const [source] = role.sources;
    if (source === undefined) continue;
    if (family?.path == null || family.roles.length < 2 || !hasAll(lacking, family.roles)) {
      problems.push({ ...wording.ofRole(role), source, role: role.id });
    } else if (!told.has(family)) {
      told.add(family);
      problems.push({ ...wording.ofFamily(family), source: { path: family.path, line: 1 }, role: null });
    }
  }
  return problems;
}

function hasAll(ids: ReadonlySet<RoleId>, wanted: readonly RoleId[]): boolean {
  for (const id of wanted) if (!ids.has(id)) return false;
  return true;
}
