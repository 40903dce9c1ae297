/**
 * A role without a grade in a set of documents that grade their roles.
 *
 * @example finance/tax.md
 * # Tax
 *
 * ## Tax Analyst
 *
 * The Tax Analyst is a grade 6.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Senior Tax Analyst
 * ^ No grade is stated for “Senior Tax Analyst”.
 *
 * ### Responsibilities
 *
 * - Files tax returns in every country.
 */
import type { Role } from '../../graph/career-graph.ts';
import { estimateGrades } from '../../graph/estimate-grades.ts';
import { perFamily } from '../per-family.ts';
import type { Rule } from '../rule.ts';

const mend = 'State it in the table of levels or in a sentence: “The … is a grade N.”';

export const gradeMissing: Rule = {
  name: 'grade-missing',
  severity: 'warning',
  find: (graph) => {
    // Where no role has a grade, the company does without them.
    if (graph.roles.every(({ grade }) => grade === null)) return [];
    const estimates = estimateGrades(graph);
    const lacking = graph.roles.filter(lacksGrade);
    return perFamily(graph, lacking, {
      ofRole: ({ id, title }) => {
        const estimate = estimates.get(id);
        const expected =
          estimate === undefined ? 'A grade.' : `A grade, ${estimate.label} by comparison (${estimate.reason}).`;
        return { message: `No grade is stated for “${title}”.`, expected, mend };
      },
      ofFamily: ({ name }) => ({
        message: `No grade is stated for any role of “${name}”.`,
        expected: 'A grade for each level.',
        mend,
      }),
    });
  },
};

const lacksGrade = ({ kind, grade }: Role): boolean => kind === 'documented' && grade === null;
