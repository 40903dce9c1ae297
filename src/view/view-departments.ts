/**
 * Departments as a view lists them: those of the graph, and those that only a card names.
 */
import type { CareerGraph } from '../graph/career-graph.ts';
import type { ViewDepartment } from './view.ts';

/** In the order of the graph's list, which chooses the hue; `index` does not change with the view. */
export function viewDepartments(graph: CareerGraph): ViewDepartment[] {
  const names = new Map(graph.departments.map((department) => [department.id, department.name]));
  for (const member of [...graph.families, ...graph.roles]) {
    if (!names.has(member.department)) names.set(member.department, member.department);
  }
  return [...names].map(([id, name], index) => ({ id, name, index }));
}
