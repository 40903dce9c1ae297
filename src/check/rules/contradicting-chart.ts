/**
 * A ladder drawn by hand that leads elsewhere than the sentences of the document.
 *
 * @example support/support-engineer.md
 * # Support
 *
 * ## Support Engineer
 *
 * The next step for the Support Engineer is the Senior Support Engineer.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Senior Support Engineer
 *
 * ### Responsibilities
 *
 * - Answers what nobody else can.
 *
 * ## Support Manager
 *
 * ### Responsibilities
 *
 * - Leads the team.
 *
 * ## Career Ladder
 *
 * ```mermaid
 * graph LR
 *   a[Support Engineer] --> b[Support Manager]
 * ^ The chart leads from “Support Engineer” to “Support Manager”.
 * ```
 */
import type { Link, LinkSource } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { Problem, Rule } from '../rule.ts';

export const contradictingChart: Rule = {
  name: 'contradicting-chart',
  severity: 'warning',
  find: (graph) => {
    const index = graphIndex(graph);
    /** A step to a role of a family agrees with one to the whole family. */
    const agree = (a: string | null, b: string | null): boolean =>
      a !== null && b !== null && (a === b || index.role(a)?.family === b || index.role(b)?.family === a);
    const name = (id: string): string => index.role(id)?.title ?? index.family(id)?.name ?? id;
    // Few documents draw a chart.
    const starts = new Set<string>();
    for (const link of graph.links) if (isStep(link) && link.sources.some(isDrawn)) starts.add(link.from);
    return [...starts].flatMap((from): Problem[] => {
      const links = index.linksFrom(from).filter(isStep);
      const drawn = links.filter(isInChart);
      const written = links.filter(isInSentence);
      const [chart] = drawn;
      const source = chart?.sources.find(isDrawn);
      // Where chart and sentences share a target, either may merely say more than the other.
      if (chart === undefined || source === undefined || written.length === 0) return [];
      if (drawn.some((link) => written.some((other) => agree(link.to, other.to)))) return [];
      const targets = written.map(
        ({ to, text }) => `“${index.role(to ?? '')?.kind === 'undefined' ? text : name(to ?? '')}”`,
      );
      return [
        {
          message: `The chart leads from “${name(from)}” to “${name(chart.to ?? '')}”.`,
          expected: `What the document says: ${targets.join(', ')} (line ${written[0]?.sources[0]?.line ?? 1}).`,
          mend: 'Find out which is right and correct the other.',
          source: { path: source.path, line: source.line },
          role: from,
        },
      ];
    });
  },
};

const isStep = ({ kind, to }: Link): boolean => kind === 'next-step' && to !== null;

const isInChart = ({ sources }: Link): boolean => sources.some(isDrawn);
const isInSentence = ({ sources }: Link): boolean => !sources.every(isDrawn);

/** Whether a statement rests on an arrow of a chart. */
function isDrawn({ words }: LinkSource): boolean {
  return /(?:--|==|-\.-?)>/.test(words);
}
