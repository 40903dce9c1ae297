/** A role extends one that no document describes, so its list stays incomplete. */
import { graphIndex } from '../../graph/graph-index.ts';
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
      return {
        rule: 'extends-unknown',
        severity: 'warning',
        message: `“${text}” is extended here, and no document describes it.`,
        expected: 'A role whose items can be shown in full.',
        mend: 'Describe that role, or write its items here.',
        source: { path: source.path, line: source.line },
        role: from,
      };
    });
  },
};
