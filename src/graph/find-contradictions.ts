/**
 * Notes where what is stated of one role does not agree with itself: two grades, two managers.
 * Both stay in the graph with their sources; nothing is decided here.
 */

import { addTo } from '../documents/add-to.ts';
import type { StatedGrade } from '../families/job-family.ts';
import type { GraphObservation, Link } from './career-graph.ts';
import { observation, type RoleDraft } from './drafts.ts';

export function findContradictions(roles: readonly RoleDraft[], links: readonly Link[]): GraphObservation[] {
  // Few roles are described twice.
  const managers = new Map<string, Link[]>();
  for (const { id, descriptions } of roles) if (descriptions.length > 1) managers.set(id, []);
  for (const link of links)
    if (link.kind === 'reports-to' && link.to !== null && !link.dotted) managers.get(link.from)?.push(link);
  const observations: GraphObservation[] = [];
  for (const role of roles) {
    observations.push(...grades(role));
    const own = managers.get(role.id);
    if (own !== undefined) observations.push(...managersDiffer(role, own));
  }
  return observations;
}

/** "Grade 8 or 9" in one sentence is a range; 8 in the table and 9 in the sentence contradict. */
function grades(role: RoleDraft): GraphObservation[] {
  if (role.descriptions.length === 1 && role.descriptions[0].role.grades.length < 2) return [];
  const byPlace = new Map<string, StatedGrade[]>();
  for (const grade of role.descriptions.flatMap((description) => description.role.grades)) {
    const place = `${grade.scale} ${grade.source.path} ${grade.source.line}`;
    addTo(byPlace, place, grade);
  }
  const [first, ...others] = [...byPlace.values()];
  const labels = (some: readonly StatedGrade[]) => some.map(({ label }) => label).join(' or ');
  for (const other of others) {
    const [grade] = other;
    const alike = first?.filter(({ scale }) => scale === grade?.scale) ?? [];
    if (grade === undefined || alike.length === 0) continue;
    if (!other.some(({ number }) => alike.some((one) => one.number === number)))
      return [observation('contradicting-grade', grade.source, labels(other), labels(alike), role.id)];
  }
  return [];
}

/** Two documents that name no manager in common. */
function managersDiffer(role: RoleDraft, links: readonly Link[]): GraphObservation[] {
  const [first, ...others] = role.descriptions.map(({ family }) => family.stated.path);
  const of = (path: string | undefined) =>
    links.filter(({ sources }) => sources.some((source) => source.path === path));
  const known = of(first);
  for (const path of others) {
    const named = of(path);
    const [link] = named;
    const source = link?.sources.find((one) => one.path === path);
    if (link === undefined || source === undefined || known.length === 0) continue;
    if (!named.some((one) => known.includes(one)))
      return [observation('contradicting-manager', source, source.text, known[0]?.text ?? null, role.id)];
  }
  return [];
}
