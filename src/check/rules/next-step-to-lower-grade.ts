/**
 * A next step to a role of a lower grade.
 *
 * @example sales/sales.md
 * # Sales
 *
 * ## Account Executive
 *
 * The Account Executive is a grade 7. The next step for the Account Executive is the Sales Representative.
 * ^ The next step of “Account Executive” (7) is “Sales Representative” (6), a lower grade.
 *
 * ## Sales Representative
 *
 * The Sales Representative is a grade 6.
 *
 * ### Responsibilities
 *
 * - Does the work
 */
import { addTo } from '../../documents/add-to.ts';
import type { CareerGraph, FamilyId, Link, LinkSource, RoleGrade, RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { Problem, Rule } from '../rule.ts';

export const nextStepToLowerGrade: Rule = {
  name: 'next-step-to-lower-grade',
  severity: 'warning',
  find: (graph) => {
    const bySentence = new Map<string, Step[]>();
    for (const link of graph.links) {
      const step = link.kind === 'next-step' ? lowerStep(graph, link) : null;
      if (step !== null) addTo(bySentence, `${link.from} ${step.source.path}:${step.source.line}`, step);
    }
    return [...bySentence.values()].flatMap((steps): Problem[] => {
      const [first] = steps;
      if (first === undefined) return [];
      const { from, link, source } = first;
      const targets = steps.map(({ to }) => `“${to.name}” (${to.label})`).join(' and ');
      return [
        {
          message: `The next step of “${from.name}” (${from.label}) is ${targets}, a lower grade.`,
          expected: `A role of ${from.label} or above.`,
          mend: 'Correct the step, or the grade of one of the two.',
          source: { path: source.path, line: source.line },
          role: link.saidOfFamily ? null : link.from,
        },
      ];
    });
  },
};

interface Step {
  readonly link: Link;
  readonly source: LinkSource;
  readonly from: Graded;
  readonly to: Graded;
}

interface Graded {
  readonly name: string;
  readonly scale: string;
  readonly lowest: number;
  readonly highest: number;
  readonly label: string;
}

/** A step whose start is above all of its end; null for any other. */
function lowerStep(graph: CareerGraph, link: Link): Step | null {
  const [source] = link.sources;
  if (source === undefined || link.to === null) return null;
  const target = graphIndex(graph).role(link.to);
  // An address of a whole page means its ladder, whatever level the words are nearest to.
  const isPage = link.href !== null && !link.href.includes('#');
  const [from, to] = [gradesOf(graph, link.from), gradesOf(graph, (isPage ? target?.family : null) ?? link.to)];
  return from !== null && to !== null && from.scale === to.scale && to.highest < from.lowest
    ? { link, source, from, to }
    : null;
}

/** The grades of a role, or of all of a family's roles; null where one has none or they stand on two scales. */
function gradesOf(graph: CareerGraph, id: RoleId | FamilyId): Graded | null {
  const index = graphIndex(graph);
  const role = index.role(id);
  const family = role === null ? index.family(id) : null;
  const grades: RoleGrade[] = [];
  for (const own of role === null ? (family?.roles ?? []) : [role.id]) {
    const graded = index.role(own)?.grades ?? [];
    if (graded.length === 0) return null;
    grades.push(...graded);
  }
  const [first] = grades;
  if (first === undefined) return null;
  let [lowest, highest] = [first, first];
  for (const grade of grades) {
    if (grade.scale !== first.scale) return null;
    if (grade.number < lowest.number) lowest = grade;
    if (grade.number >= highest.number) highest = grade;
  }
  const label = lowest.number === highest.number ? lowest.label : `${lowest.label} to ${highest.label}`;
  return {
    name: role?.title ?? family?.name ?? id,
    scale: first.scale,
    lowest: lowest.number,
    highest: highest.number,
    label,
  };
}
