/**
 * A role, or a specialty of one, extends a role that no document describes, so its list stays incomplete.
 *
 * @example finance/audit.md
 * # Audit
 *
 * ## Internal Auditor
 *
 * ### Requirements
 *
 * - Knows the standards
 *
 * ## Audit Manager
 *
 * ### Requirements
 *
 * - Extends the Lead Compliance Examiner requirements
 * ^ “Lead Compliance Examiner” is extended here, and no document describes a role of that name.
 *
 * ## Specialties
 *
 * ### Forensics
 *
 * #### Requirements
 *
 * - Extends the Lead Fraud Examiner requirements
 * ^ “Lead Fraud Examiner” is extended here, and no document describes a role of that name.
 * - Reads what others deleted
 */
import type { CareerGraph, FamilyId, Link, RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { nearestName } from '../nearest-name.ts';
import type { Rule } from '../rule.ts';

export const extendsUnknown: Rule = {
  name: 'extends-unknown',
  severity: 'warning',
  find: (graph) => {
    const told = new Set<string>();
    return extensions(graph).flatMap(({ link: { from, text, sources }, role, self }) => {
      const [source] = sources;
      if (source === undefined) return [];
      // One sentence may extend several lists.
      const key = `${from} ${source.path}:${source.line} ${text}`;
      if (told.has(key)) return [];
      told.add(key);
      const near = nearestName(graph, text, self);
      return {
        message: `“${text}” is extended here, and no document describes a role of that name.`,
        expected: `A role whose items can be shown in full${near === null ? '' : `, perhaps “${near}”`}.`,
        mend: 'Name a role that is described, or describe this one, or write its items here.',
        source: { path: source.path, line: source.line },
        role,
      };
    });
  },
};

interface Extension {
  readonly link: Link;
  /** Null for a specialty, which is a variant of several roles. */
  readonly role: RoleId | null;
  /** Who extends, which is never meant. */
  readonly self: RoleId | FamilyId;
}

/** What leads to nobody who is described, by roles and then by specialties. */
function extensions(graph: CareerGraph): Extension[] {
  const { role } = graphIndex(graph);
  const found: Extension[] = [];
  for (const link of graph.links)
    if (link.kind === 'extends' && link.to !== null && role(link.to)?.kind === 'referenced')
      found.push({ link, role: link.from, self: link.from });
  for (const { id, specialties } of graph.families)
    for (const { inherits } of specialties)
      for (const link of inherits) if (link.to === null) found.push({ link, role: null, self: id });
  return found;
}
