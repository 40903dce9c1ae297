/**
 * A role from which neither a document nor a higher level of its family leads anywhere.
 * A Director and whoever stands above stands at the top of a ladder, and nobody asks where an intern's one leads.
 *
 * @example support/support-engineer.md
 * # Support
 *
 * ## Support Engineer
 *
 * ### Responsibilities
 *
 * - Answers what customers ask.
 *
 * ## Senior Support Engineer
 * ^ Nothing says where “Senior Support Engineer” leads next.
 *
 * ### Responsibilities
 *
 * - Answers what nobody else can.
 */
import { graphIndex } from '../../graph/graph-index.ts';
import { nameWords, rankOf } from '../../graph/names.ts';
import { perFamily } from '../per-family.ts';
import type { Rule } from '../rule.ts';

const expected = 'A next step, or a sentence that it is not defined yet.';
const mend = 'Write under “Career Ladder” which role or job family comes next, with a link to its page.';
/** Of Directors, as titles are ranked. */
const topOfLadder = 39;

export const noNextStep: Rule = {
  name: 'no-next-step',
  severity: 'info',
  find: (graph) => {
    const index = graphIndex(graph);
    const leads = (id: string): boolean =>
      index.linksFrom(id).some(({ kind }) => kind === 'next-step' || kind === 'level-step');
    const deadEnds = graph.roles.filter(
      ({ id, kind, title, family }) =>
        kind === 'documented' &&
        rankOf(nameWords(title)).height < topOfLadder &&
        !leads(id) &&
        (family === null || !leads(family)),
    );
    return perFamily(graph, deadEnds, {
      ofRole: ({ title }) => ({ message: `Nothing says where “${title}” leads next.`, expected, mend }),
      ofFamily: ({ name }) => ({ message: `Nothing says where the roles of “${name}” lead next.`, expected, mend }),
    });
  },
};
