/** Facts of roles side by side, in words for a reader; what no document states is left empty and never guessed. */
import type { CareerGraph, Link, Role } from '../career-graph.ts';
import { estimateGrades } from '../estimate-grades.ts';
import { graphIndex } from '../graph-index.ts';
import { neighboursOf } from '../neighbours.ts';
import type { ComparedFact } from './comparison.ts';

const tracks = { individual: ['Individual contributor'], management: ['Management'], unknown: [] } as const;

/** Facts of which at least one role has a value. */
export function compareFacts(graph: CareerGraph, roles: readonly Role[]): readonly ComparedFact[] {
  const { family } = graphIndex(graph);
  const named = (links: readonly Link[]) => links.map((link) => targetOf(graph, link));
  const facts: readonly (readonly [ComparedFact['name'], (role: Role) => readonly string[]])[] = [
    ['Grade', (role) => gradeOf(graph, role)],
    ['Track', ({ track }) => tracks[track.kind]],
    ['Department', (role) => graph.departments.flatMap(({ id, name }) => (id === role.department ? [name] : []))],
    ['Family', (role) => [family(role.family ?? '')?.name ?? []].flat()],
    ['Reports to', ({ id }) => named(neighboursOf(graph, id)?.managers ?? [])],
    ['Specialties', (role) => (family(role.family ?? '')?.specialties ?? []).map(({ name }) => name)],
    ['Next steps', ({ id }) => stepsOf(graph, id)],
  ];
  return facts
    .map(([name, valuesOf]) => {
      const values = roles.map((role) => [...new Set(valuesOf(role))]);
      const differs = new Set(values.map((each) => [...each].sort().join('\n'))).size > 1;
      return { name, values, differs };
    })
    .filter(({ values }) => values.some((each) => each.length > 0));
}

function gradeOf(graph: CareerGraph, { id, gradeLabel, gradeStated }: Role): readonly string[] {
  if (gradeStated && gradeLabel !== null) return [gradeLabel];
  const estimate = estimateGrades(graph).get(id);
  return estimate === undefined ? [] : [`~${estimate.label} (estimated)`];
}

function stepsOf(graph: CareerGraph, id: string): readonly string[] {
  const neighbours = neighboursOf(graph, id);
  if (neighbours === null) return [];
  const steps = [...neighbours.nextSteps, ...neighbours.levelSteps];
  return steps.map((link) => `${targetOf(graph, link)}${link.stated ? '' : ' (inferred)'}`);
}

function targetOf(graph: CareerGraph, { to, text }: Link): string {
  const { role, family } = graphIndex(graph);
  const goal = to === null ? null : role(to);
  if (goal?.kind === 'undefined') return `${goal.title} (not defined yet)`;
  return goal?.title ?? (to === null ? null : family(to)?.name) ?? `“${text}”`;
}
