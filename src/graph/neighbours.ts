/**
 * What a role is linked to, in the words of someone who asks: who leads it, where it leads, from where it is reached.
 */
import type { CareerGraph, Link, Role, RoleId } from './career-graph.ts';
import { graphIndex } from './graph-index.ts';
import { isSaidOf } from './is-said-of.ts';

export interface Neighbours {
  /** Reporting lines of the role, direct ones first. */
  readonly managers: readonly Link[];
  /** Reporting lines that end at the role. */
  readonly reports: readonly Link[];
  /** Stated next steps: the role's own, then those said of its whole family. Not defined and vague ones included. */
  readonly nextSteps: readonly Link[];
  /** Inferred steps to the next levels. */
  readonly levelSteps: readonly Link[];
  /** Steps, stated or inferred, that lead to the role itself. */
  readonly reachedFrom: readonly Link[];
  /** Stated steps that lead to the role's family as a whole. */
  readonly familyReachedFrom: readonly Link[];
  /** Whose items count for the role too, and for whom its own count. */
  readonly inheritsFrom: readonly Link[];
  readonly inheritedBy: readonly Link[];
}

/** @returns null when the graph has no such role */
export function neighboursOf(graph: CareerGraph, id: RoleId): Neighbours | null {
  const index = graphIndex(graph);
  const role = index.role(id);
  if (role === null) return null;
  const out = index.linksFrom(role.id);
  const back = index.linksTo(role.id);
  // What is said of a whole family holds for its roles, not for a step out of it that is not defined yet.
  const families = role.kind === 'undefined' ? [] : familiesDescribing(graph, role);
  const ofFamilies = (links: (family: string) => readonly Link[]) =>
    families.flatMap((family) =>
      links(family).filter(({ kind, from, to }) => kind === 'next-step' && from !== role.id && to !== role.id),
    );
  return {
    managers: out.filter(isKind('reports-to')).sort((a, b) => Number(a.dotted) - Number(b.dotted)),
    reports: back.filter(isKind('reports-to')),
    nextSteps: [
      ...out.filter(isKind('next-step')),
      ...ofFamilies(index.linksFrom).filter((link) => isSaidOf(link, role)),
    ],
    levelSteps: out.filter(isKind('level-step')),
    reachedFrom: back.filter(({ kind }) => kind === 'next-step' || kind === 'level-step'),
    familyReachedFrom: ofFamilies(index.linksTo),
    inheritsFrom: out.filter(isKind('extends')),
    inheritedBy: back.filter(isKind('extends')),
  };
}

const isKind =
  (kind: Link['kind']) =>
  (link: Link): boolean =>
    link.kind === kind;

/** The role's own family, and those whose documents describe it too. */
function familiesDescribing(graph: CareerGraph, role: Role): string[] {
  const families = new Set(role.family === null ? [] : [role.family]);
  if (role.kind === 'documented' && role.sources.length > 1) {
    const paths = new Set(role.sources.map(({ path }) => path));
    for (const { path, family } of graph.documents) if (family !== null && paths.has(path)) families.add(family);
  }
  return [...families];
}
