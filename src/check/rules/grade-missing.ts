/** A role without a grade in a set of documents that grade their roles. */
import { estimateGrades } from '../../graph/estimate-grades.ts';
import type { Rule } from '../rule.ts';

export const gradeMissing: Rule = {
  name: 'grade-missing',
  severity: 'warning',
  find: (graph) => {
    // Where no role has a grade, the company does without them.
    if (graph.roles.every(({ grade }) => grade === null)) return [];
    const estimates = estimateGrades(graph);
    return graph.roles.flatMap(({ id, kind, grade, title, sources }) => {
      const [source] = sources;
      if (kind !== 'documented' || grade !== null || source === undefined) return [];
      const estimate = estimates.get(id);
      return {
        rule: 'grade-missing',
        severity: 'warning',
        message: `No grade is stated for “${title}”.`,
        expected:
          estimate === undefined ? 'A grade.' : `A grade, ${estimate.label} by comparison (${estimate.reason}).`,
        mend: 'State it in the table of levels or in a sentence: “The … is a grade N.”',
        source,
        role: id,
      };
    });
  },
};
