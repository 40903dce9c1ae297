/** What every graph promises, whatever documents it was made of. */
import type { CareerGraph } from '../../src/graph/career-graph.ts';

/** @returns one line for each promise that is broken; none for a valid graph */
export function brokenPromises(graph: CareerGraph): string[] {
  const broken: string[] = [];
  const promise = (kept: boolean, told: string) => {
    if (!kept) broken.push(told);
  };
  const roles = new Map(graph.roles.map((role) => [role.id, role]));
  const families = new Map(graph.families.map((family) => [family.id, family]));
  const departments = new Map(graph.departments.map((department) => [department.id, department]));
  const specialties = new Map(
    graph.families.flatMap((family) => family.specialties.map((specialty) => [specialty.id, specialty] as const)),
  );
  const ids = [...graph.roles, ...graph.families, ...specialties.values()].map(({ id }) => id);
  const counted = graph.families.reduce((sum, family) => sum + family.specialties.length, 0);
  promise(counted === specialties.size, 'no two specialties share an id');
  const all = [...ids, ...graph.roles.flatMap(({ formerIds }) => formerIds)];
  promise(new Set(all).size === all.length, 'ids of roles, families and specialties, former ones included, are unique');
  promise(new Set(graph.links.map(({ id }) => id)).size === graph.links.length, 'ids of links are unique');
  for (const id of ids) promise(id !== '' && !/[\s"'<>\\%?&]|__/.test(id), `${id} is safe in a URL`);

  for (const link of graph.links) {
    promise(roles.has(link.from) || families.has(link.from), `${link.id} starts somewhere`);
    promise(link.to === null || roles.has(link.to) || families.has(link.to), `${link.id} ends somewhere`);
    promise(link.to !== link.from, `${link.id} leads away from its start`);
    promise(link.stated ? link.sources.length > 0 : link.reason !== null, `${link.id} has a source or a reason`);
  }
  for (const role of graph.roles) {
    promise(departments.has(role.department), `${role.id} has a department`);
    promise(role.family === null || families.has(role.family), `${role.id} has its family`);
    promise(role.sources.length > 0, `${role.id} has a source`);
    if (role.kind === 'documented')
      promise(families.get(role.family ?? '')?.roles.includes(role.id) === true, `${role.id} stands in its family`);
    else promise(role.grade === null, `${role.id} has no invented grade`);
  }
  for (const family of graph.families) {
    promise(departments.get(family.department)?.families.includes(family.id) === true, `${family.id} has a department`);
    for (const id of family.roles) promise(roles.get(id)?.family === family.id, `${family.id} lists its own roles`);
  }
  for (const { id, inherits } of specialties.values())
    for (const { from, to } of inherits) {
      promise(from === id, `${id} says what it extends itself`);
      promise(to === null || roles.has(to) || families.has(to) || specialties.has(to), `${id} extends what is there`);
      promise(to !== from, `${id} does not extend itself`);
    }
  for (const document of graph.documents)
    promise(document.family === null || families.has(document.family), `${document.path} has its family`);
  return broken;
}
