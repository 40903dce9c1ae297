/**
 * A role extends one that no document describes, so its list stays incomplete.
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
 * ^ “Lead Compliance Examiner” is extended here, and no document describes it.
 */
import { graphIndex } from '../../graph/graph-index.ts';
import { nearestName } from '../nearest-name.ts';
import type { Rule } from '../rule.ts';

export const extendsUnknown: Rule = {
  name: 'extends-unknown',
  severity: 'warning',
  find: (graph) => {
    const index = graphIndex(graph);
    return graph.links.flatMap(({ kind, from, to, text, sources }) => {
      const [source] = sources;
      if (kind !== 'extends' || to === null || source === undefined) return [];
      if (index.role(to)?.kind !== 'referenced') return [];
      const near = nearestName(graph, text, from);
      return {
        message: `“${text}” is extended here, and no document describes it.`,
        expected: `A role whose items can be shown in full${near === null ? '' : `, perhaps “${near}”`}.`,
        mend: 'Name a role that is described, or describe this one, or write its items here.',
        source: { path: source.path, line: source.line },
        role: from,
      };
    });
  },
};
