/**
 * Career graphs of any size for tests and benches: families of 3 to 8 levels, departments of 2 to 20 families, managers,
 * next steps near and far, placeholders. Departments are linked at random, not only to neighbours. Seeded: the same
 * numbers give the same graph everywhere.
 */
import type { CareerGraph, Family, Link, Role } from '../../src/graph/career-graph.ts';
import { makeCareerGraph, makeFamily, makeLink, makeRole } from './career-graph-parts.ts';

export interface GeneratedSize {
  /** Documented roles; the placeholders come on top. */
  readonly roles: number;
  readonly seed: number;
}

const RANKS = ['Associate', 'Intermediate', 'Senior', 'Staff', 'Principal', 'Distinguished', 'Fellow', 'Chief'];
const MANAGERS = ['Manager', 'Senior Manager', 'Director', 'Senior Director', 'Vice President'];
const TRADES = ['Backend', 'Data', 'Support', 'Success', 'Design', 'Field', 'Risk', 'People', 'Tax', 'Brand', 'Growth'];
const NOUNS = ['Engineer', 'Analyst', 'Partner', 'Specialist', 'Architect', 'Designer', 'Counsel', 'Accountant'];

export function generateCareerGraph({ roles: wanted, seed }: GeneratedSize): CareerGraph {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T; // callers pass lists that are not empty
  const departmentCount = Math.max(1, Math.min(40, Math.round(Math.sqrt(wanted) / 4)));
  const departments: { id: string; name: string; families: string[] }[] = Array.from(
    { length: departmentCount },
    (_, index) => ({
      id: `department-${letters(index)}`,
      name: `Department ${letters(index).toUpperCase()}`,
      families: [],
    }),
  );
  const families: Family[] = [];
  const roles: Role[] = [];
  const links: Link[] = [];
  const ladders: Role[][] = [];

  while (roles.length < wanted) {
    const department = pick(departments);
    const id = `${department.id}/${pick(TRADES).toLowerCase()}-${families.length}`;
    const name = `${pick(TRADES)} ${pick(NOUNS)} ${families.length}`;
    const levels = Math.min(3 + below(6), wanted - roles.length);
    const leaders = levels >= 4 && random() < 0.4 ? 1 + below(Math.min(3, levels - 2)) : 0;
    const lowest = 4 + below(4);
    const ungraded = random() < 0.1;
    const ladder: Role[] = [];
    for (let level = 0; level < levels; level++) {
      const leads = level >= levels - leaders;
      const title = leads ? `${MANAGERS[level - (levels - leaders)]}, ${name}` : `${RANKS[level]} ${name}`;
      const grade = Math.min(15, leads ? lowest + 3 + level - (levels - leaders) : lowest + level);
      const known = !ungraded && random() > 0.05;
      ladder.push(
        makeRole({
          id: `${id}#${level}`,
          title,
          family: id,
          department: department.id,
          grade: known ? grade : null,
          leads,
        }),
      );
    }
    roles.push(...ladder);
    ladders.push(ladder);
    department.families.push(id);
    families.push(
      makeFamily(
        id,
        name,
        department.id,
        ladder.map((role) => role.id),
      ),
    );
  }

  const placeholder = (kind: Role['kind'], from: Role, title: string): Role => {
    const role = makeRole({
      id: `${from.department}/${kind}-${roles.length}`,
      title,
      family: null,
      department: from.department,
      grade: null,
      leads: false,
      kind,
    });
    roles.push(role);
    return role;
  };
  const bosses = new Map(
    departments.map(({ id }) => [
      id,
      roles.filter((role) => role.department === id && role.track.kind === 'management'),
    ]),
  );
  const byDepartment = new Map<string, Role[][]>();
  for (const ladder of ladders) {
    const department = ladder[0]?.department ?? '';
    byDepartment.set(department, [...(byDepartment.get(department) ?? []), ladder]);
  }
  ladders.forEach((ladder, index) => {
    const individual = ladder.filter((role) => role.track.kind !== 'management');
    const management = ladder.filter((role) => role.track.kind === 'management');
    for (const track of [individual, management]) {
      track.forEach((role, level) => {
        const next = track[level + 1];
        if (next !== undefined) links.push(makeLink('level-step', role.id, next.id));
      });
    }
    const [firstManager] = management;
    const bridge = individual[Math.min(2, individual.length - 1)];
    if (firstManager !== undefined && bridge !== undefined)
      links.push(makeLink('level-step', bridge.id, firstManager.id));

    const department = ladder[0]?.department ?? '';
    const boss = firstManager ?? (bosses.get(department)?.length ? pick(bosses.get(department) ?? []) : undefined);
    for (const role of individual)
      if (boss !== undefined && random() < 0.7) links.push(makeLink('reports-to', role.id, boss.id));
    management.forEach((role, level) => {
      const above = management[level + 1];
      if (above !== undefined) links.push(makeLink('reports-to', role.id, above.id));
    });

    const top = individual.at(-1);
    if (top === undefined) return;
    const steps = below(3);
    const sameDepartment = byDepartment.get(department) ?? [ladder];
    for (let step = 0; step < steps; step++) {
      const chance = random();
      const near = ladders[(index + 1 + below(6)) % ladders.length] ?? ladder;
      let goal = pick(sameDepartment);
      if (chance < 0.15) goal = pick(ladders);
      else if (chance < 0.5) goal = near;
      const target = goal[below(goal.length)];
      if (target !== undefined && target !== top) links.push(makeLink('next-step', pick(individual).id, target.id));
    }
    if (random() < 0.08) links.push(makeLink('next-step', top.id, placeholder('undefined', top, 'Next level').id));
    if (random() < 0.08)
      links.push(makeLink('next-step', top.id, placeholder('referenced', top, `Head of ${index}`).id));
    if (random() < 0.05) links.push(makeLink('next-step', families[index]?.id ?? top.id, pick(families).id));
  });

  return makeCareerGraph({ departments, families, roles, links });
}

function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

/** Mulberry32: small, even enough, the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
