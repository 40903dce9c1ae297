/** Whom a role is worth comparing with: its neighbours on the ladder, and others of its grade nearby. Knows no React. */
import type { CareerGraph, Role, RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { neighboursOf } from '../../graph/neighbours.ts';

export interface SuggestedRole {
  readonly id: RoleId;
  readonly title: string;
  /** Why it is suggested: `the next level`. */
  readonly why: string;
}

/** More would be a list to search, and there is a field for that. */
const most = 6;

/** The levels next to it first, then roles of its grade in its family, then in its department. Documented roles only. */
export function suggestedRoles(graph: CareerGraph, id: RoleId): readonly SuggestedRole[] {
  const { role: find, family } = graphIndex(graph);
  const role = find(id);
  const near = neighboursOf(graph, id);
  if (role?.kind !== 'documented' || near === null) return [];
  const department = departmentOf(role);
  const peers = graph.roles.filter(
    (other) =>
      other.kind === 'documented' && role.grade !== null && other.grade === role.grade && other.scale === role.scale,
  );
  const isNear = (other: Role) => other.family !== null && other.family === role.family;
  const found: readonly (readonly [RoleId | null, string])[] = [
    ...near.levelSteps.map(({ to }) => [to, 'the next level'] as const),
    ...near.reachedFrom.flatMap(({ kind, from }) =>
      kind === 'level-step' ? [[from, 'the level below'] as const] : [],
    ),
    ...peers.filter(isNear).map((other) => [other.id, 'the same grade in the family'] as const),
    ...peers
      .filter((other) => department !== null && departmentOf(other) === department)
      .map((other) => [other.id, 'the same grade in the department'] as const),
  ];
  const reasons = new Map<RoleId, SuggestedRole>();
  for (const [other, why] of found) {
    const known = other === null ? null : find(other);
    if (known?.kind !== 'documented' || known.id === role.id || reasons.has(known.id)) continue;
    reasons.set(known.id, { id: known.id, title: known.title, why });
  }
  return [...reasons.values()].slice(0, most);

  function departmentOf({ family: of }: Role): string | null {
    return of === null ? null : (family(of)?.department ?? null);
  }
}
