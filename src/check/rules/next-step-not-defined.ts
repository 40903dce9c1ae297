/**
 * A document says that a next step is not defined yet: honest, and worth defining.
 *
 * @example support/support-engineer.md
 * # Support Engineer
 *
 * ## Career Ladder
 *
 * The next step for the Support Engineer is not yet defined.
 * ^ The next step is not defined yet.
 */
import { graphIndex } from '../../graph/graph-index.ts';
import type { Problem, Rule } from '../rule.ts';

export const nextStepNotDefined: Rule = {
  name: 'next-step-not-defined',
  severity: 'info',
  find: (graph) => {
    const index = graphIndex(graph);
    const problems: Problem[] = [];
    for (const { to, from, sources, text, saidOfFamily } of graph.links) {
      const [source] = sources;
      if (to === null || source === undefined || index.role(to)?.kind !== 'undefined') continue;
      problems.push({
        message: text === '' ? 'The next step is not defined yet.' : `The next step, “${text}”, is not defined yet.`,
        expected: 'The role or job family that comes next.',
        mend: 'Name the next step as soon as it is decided, with a link to its page.',
        source: { path: source.path, line: source.line },
        role: saidOfFamily ? null : from,
      });
    }
    return problems;
  },
};
