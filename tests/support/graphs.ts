/** Graphs for tests, and the short way in which tests read them. */
import type { JobFamily } from '../../src/families/job-family.ts';
import type { CareerGraph, LinkKind, Role } from '../../src/graph/career-graph.ts';
import { linkFamilies } from '../../src/graph/link-families.ts';
import { document } from './families.ts';

export function graphOf(...families: JobFamily[]): CareerGraph {
  return linkFamilies(
    families.map(({ path }) => document(path)),
    families,
  );
}

/** `Manager, Support → Director of Support`, one line a link; ends that are no role or family read `–`. */
export function linksOf(graph: CareerGraph, kind: LinkKind): string[] {
  const names = new Map([
    ...graph.families.map(({ id, name }) => [id, `${name} family`] as const),
    ...graph.roles.map(({ id, title }) => [id, title] as const),
  ]);
  return graph.links
    .filter((link) => link.kind === kind)
    .map(({ from, to }) => `${names.get(from)} → ${to === null ? '–' : names.get(to)}`);
}

export function roleNamed(graph: CareerGraph, title: string): Role {
  const found = graph.roles.filter((role) => role.title === title);
  const [role, ...others] = found;
  if (role === undefined || others.length > 0) throw new Error(`${found.length} roles are called ${title}`);
  return role;
}

/** `kind: found (suggestion)`, one line an observation. */
export function observed(graph: CareerGraph): string[] {
  return graph.observations.map((one) => {
    const suggestion = 'suggestion' in one && one.suggestion !== null ? ` (${one.suggestion})` : '';
    return `${one.kind}: ${one.found}${suggestion}`;
  });
}
