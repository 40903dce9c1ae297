/**
 * Parts of a career graph with everything a test does not care about filled in.
 */
import { noConfiguration } from '../../src/documents/configuration.ts';
import type { CareerGraph, Department, Family, Link, LinkKind, Role } from '../../src/graph/career-graph.ts';

/** Links to themselves and links of the same id are left out, as the graph stage does. */
export function makeCareerGraph(parts: {
  readonly departments: readonly Department[];
  readonly families: readonly Family[];
  readonly roles: readonly Role[];
  readonly links: readonly Link[];
}): CareerGraph {
  const seen = new Set<string>();
  const links = parts.links.filter(({ id, from, to }) => from !== to && !seen.has(id) && seen.add(id));
  return { ...parts, links, documents: [], observations: [], configuration: noConfiguration };
}

export function makeFamily(id: string, name: string, department: string, roles: readonly string[]): Family {
  return {
    id,
    kind: 'documented',
    name,
    aliases: [],
    department,
    path: `${id}.md`,
    overview: [],
    sections: [],
    specialties: [],
    roles,
  };
}

export function makeRole(role: {
  readonly id: string;
  readonly title: string;
  readonly family: string | null;
  readonly department: string;
  readonly grade: number | null;
  readonly leads: boolean;
  readonly kind?: Role['kind'];
}): Role {
  const { id, title, family, department, grade, leads, kind = 'documented' } = role;
  return {
    id,
    kind,
    title,
    aliases: [],
    formerIds: [],
    family,
    department,
    track: { kind: leads ? 'management' : 'individual', reason: 'given' },
    grade,
    scale: grade === null ? null : 'grade',
    gradeLabel: grade === null ? null : String(grade),
    gradeStated: grade !== null,
    grades: [],
    sources: [],
    sections: [],
  };
}

export function makeLink(kind: LinkKind, from: string, to: string, more: Partial<Link> = {}): Link {
  return {
    id: `${kind} ${from} ${to}`,
    kind,
    from,
    to,
    stated: kind !== 'level-step',
    vague: false,
    dotted: false,
    saidOfFamily: false,
    text: to,
    href: null,
    section: null,
    reason: kind === 'level-step' ? 'the next level' : null,
    sources: [],
    ...more,
  };
}
