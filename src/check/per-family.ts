/**
 * Turns what a rule finds of one role after another into one finding where it holds of a whole family.
 */
import type { CareerGraph, Family, Role } from '../graph/career-graph.ts';
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
  const lacking = new Set(roles.map(({ id }) => id));
  const told = new Set<Family>();
  return roles.flatMap((role): Problem[] => {
    const family = role.family === null ? null : index.family(role.family);
    const [source] = role.sources;
    if (source === undefined) return [];
    if (family?.path == null || family.roles.length < 2 || !family.roles.every((id) => lacking.has(id)))
      return [{ ...wording.ofRole(role), source, role: role.id }];
    if (told.has(family)) return [];
    told.add(family);
    return [{ ...wording.ofFamily(family), source: { path: family.path, line: 1 }, role: null }];
  });
}
