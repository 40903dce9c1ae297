// Routes between two roles: their order, what may be left out, and that no better one is missed on any small graph.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareerGraph, Link } from '../../../src/graph/career-graph.ts';
import { findRoutes } from '../../../src/graph/paths/find-routes.ts';
import { heightsOf } from '../../../src/graph/paths/heights.ts';
import { everyMove, type PathRules } from '../../../src/graph/paths/route.ts';
import { makeCareerGraph, makeFamily, makeLink, makeRole } from '../../support/career-graph-parts.ts';
import { careerGraph } from '../../support/graph-notation.ts';
import { roleNamed } from '../../support/graphs.ts';
import { routeWords } from '../../support/routes.ts';

function routes(graph: CareerGraph, from: string, to: string, rules: Partial<PathRules> = {}): string[] {
  const ends = { from: roleNamed(graph, from).id, to: roleNamed(graph, to).id };
  return findRoutes(graph, { ...ends, rules: { ...everyMove, ...rules } }).map((route) => routeWords(graph, route));
}

describe('routes from one role to another', () => {
  it('come with the fewest moves first, then with the smallest grade jumps, then stated before inferred', () => {
    const graph = careerGraph(`
      a/ladder: Trainee 4 > Junior 5 > Senior 7 > Chief 10
      a/even: Adviser 7
      a/odd: Envoy 9
      a/told: Warden 7
      Junior -> Chief
      Trainee -> Adviser
      Adviser -> Chief
      Trainee -> Envoy
      Envoy -> Chief
      Trainee > Warden
      Warden -> Chief
    `);
    expect(routes(graph, 'Trainee', 'Chief')).toEqual([
      'Trainee -> Adviser -> Chief',
      'Trainee > Warden -> Chief',
      'Trainee -> Envoy -> Chief',
      'Trainee > Junior -> Chief',
      'Trainee > Junior > Senior > Chief',
    ]);
  });

  it('are ten at most, and none when nothing leads there', () => {
    const wide = Array.from({ length: 14 }, (_, i) => `Start -> Way${i}\nWay${i} -> Goal`).join('\n');
    const families = Array.from({ length: 14 }, (_, i) => `a/way${i}: Way${i} 5`).join('\n');
    const graph = careerGraph(`a/start: Start 4\na/goal: Goal 6\n${families}\n${wide}`);
    expect(routes(graph, 'Start', 'Goal')).toHaveLength(10);
    expect(new Set(routes(graph, 'Start', 'Goal')).size).toBe(10);
    expect(routes(graph, 'Goal', 'Start')).toEqual([]);
    expect(routes(graph, 'Start', 'Start')).toEqual([]);
    expect(findRoutes(graph, { from: 'a/start#start', to: 'nobody', rules: everyMove })).toEqual([]);
  });

  it('tell each hop by what it rests on once, though two links say the same', () => {
    const graph = careerGraph(`
      a/ladder: Junior 5 > Senior 7
      Junior -> Senior
    `);
    const [route, ...others] = findRoutes(graph, {
      from: 'a/ladder#junior',
      to: 'a/ladder#senior',
      rules: everyMove,
    });
    expect(others).toEqual([]);
    expect(route?.hops.map(({ link, others: also }) => [link.kind, also.map(({ kind }) => kind)])).toEqual([
      ['next-step', ['level-step']],
    ]);
  });

  it('say what a hop means: promotion, lateral, into management, to another family, and the change of grade', () => {
    const graph = careerGraph(`
      a/guide: Junior 5 > Senior 7 | Head 8
      b/pilot: Pilot 8 > Captain IC4
      Senior > Head
      Head -> Pilot
    `);
    const hopsOf = (from: string, to: string) =>
      findRoutes(graph, { from: roleNamed(graph, from).id, to: roleNamed(graph, to).id, rules: everyMove })[0]?.hops;
    expect(hopsOf('Junior', 'Captain')?.map(({ kinds, change }) => [...kinds, change?.by ?? 'no telling'])).toEqual([
      ['promotion', 2],
      ['promotion', 'into-management', 1],
      ['lateral', 'out-of-management', 'to-another-family', 0],
      ['promotion', 'no telling'],
    ]);
  });

  it('start at each role of a family that a step is said of, but never lead down its own ladder', () => {
    const graph = careerGraph(`
      a/guide: Junior 5 > Senior 7 > Expert 9
      b/ranger: Ranger 8
      a/guide -> Ranger
      a/guide -> Senior
    `);
    expect(routes(graph, 'Senior', 'Ranger')[0]).toBe('Senior -> Ranger');
    expect(routes(graph, 'Junior', 'Senior')[0]).toBe('Junior -> Senior');
    expect(routes(graph, 'Expert', 'Senior')).toEqual([]);
    // To the Ranger it leads down from the Expert, and up from the others, for whom it is meant.
    expect(routes(graph, 'Expert', 'Ranger')).toEqual([]);
    const [said] = findRoutes(graph, { from: 'a/guide#senior', to: 'b/ranger#ranger', rules: everyMove });
    expect(said?.hops.map(({ saidOfFamily }) => saidOfFamily)).toEqual([true]);
  });

  it('climb a family before they leave it by a step that is said of all of it, and say what a shorter one passes over', () => {
    const graph = careerGraph(`
      a/guide: Junior 5 > Middle 6 > Senior 7 | Manager 8 > Director 10
      b/board: Officer 12
      Senior > Manager
      a/guide -> Officer
      a/guide -> ?Beyond
    `);
    const ways = findRoutes(graph, { from: 'a/guide#junior', to: 'b/board#officer', rules: everyMove });
    expect(ways.map((way) => routeWords(graph, way))).toEqual([
      'Junior > Middle > Senior > Manager > Director -> Officer',
      'Junior > Middle > Senior > Manager -> Officer',
      'Junior > Middle > Senior -> Officer',
      'Junior > Middle -> Officer',
      'Junior -> Officer',
    ]);
    expect(ways.map(({ hops }) => hops.at(-1)?.passesOver)).toEqual([0, 1, 2, 3, 4]);
    expect(routes(graph, 'Middle', 'Beyond')[0]).toBe('Middle > Senior > Manager > Director -> Beyond');
  });

  it('count levels that no level step leads to as passed over too, but none that stands beside by its place alone', () => {
    const graph = careerGraph(`
      a/guide: Senior 7 > Expert 8 | Manager 8 > Head 9
      b/board: Officer 10
      a/guide -> Officer
    `);
    const passedFrom = (role: string) =>
      findRoutes(graph, { from: roleNamed(graph, role).id, to: 'b/board#officer', rules: everyMove })
        .find(({ hops }) => hops.length === 1)
        ?.hops.map(({ passesOver }) => passesOver);
    expect(['Expert', 'Manager', 'Head'].map(passedFrom)).toEqual([[1], [1], [0]]);
  });

  it('take a step of a family from any of its levels where it leads to another one of the same height', () => {
    const graph = careerGraph(`
      a/guide: Junior 5 > Senior 7
      b/ranger: Young Ranger 5 > Ranger 7
      a/guide -> b/ranger
    `);
    expect(routes(graph, 'Junior', 'Young Ranger')).toEqual(['Junior -> Young Ranger']);
    expect(routes(graph, 'Senior', 'Ranger')).toEqual(['Senior -> Ranger']);
  });

  it('arrive in a family at its role of the nearest grade not below, and at its highest where all are below', () => {
    const graph = careerGraph(`
      a/guide: Guide 6 > Senior Guide 7 > Grand Guide 12
      b/ranger: Ranger 5 > Senior Ranger 8 > Staff Ranger 9 | Head Ranger 8
      Senior Guide -> b/ranger
      Guide -> b/ranger
      Grand Guide -> b/ranger
    `);
    for (const [from, to] of [
      ['Guide', 'Senior Ranger'],
      ['Senior Guide', 'Senior Ranger'],
      ['Grand Guide', 'Staff Ranger'],
    ] as const) {
      const [route] = findRoutes(graph, {
        from: roleNamed(graph, from).id,
        to: roleNamed(graph, to).id,
        rules: everyMove,
      });
      expect(route?.hops.map(({ through }) => through)).toEqual(['b/ranger']);
    }
    expect(routes(graph, 'Grand Guide', 'Ranger')).toEqual([]);
  });

  it('end at a step that is not defined yet and at families and roles that nobody describes', () => {
    const graph = careerGraph(`
      a/guide: Guide 6
      Guide -> ?Next step
      Guide -> !Chief
      Guide -> !b/ranger
    `);
    expect(routes(graph, 'Guide', 'Next step')).toEqual(['Guide -> Next step']);
    expect(routes(graph, 'Guide', 'Chief')).toEqual(['Guide -> Chief']);
    const [route] = findRoutes(graph, { from: 'a/guide#guide', to: 'b/ranger', rules: everyMove });
    expect(route?.hops.map(({ to }) => to)).toEqual(['b/ranger']);
  });
});

describe('what a reader leaves out of a path', () => {
  const graph = careerGraph(`
    a/guide: Guide 6 > Senior Guide 7
    b/ranger: Ranger 6 > Senior Ranger 8
    c/pilot: Pilot 7
    Guide -> Ranger
    Guide -> Pilot
    Pilot -> Senior Ranger
    Senior Guide -> b/ranger
  `);
  const all = [
    'Guide -> Ranger > Senior Ranger',
    'Guide > Senior Guide -> Senior Ranger',
    'Guide -> Pilot -> Senior Ranger',
  ];
  const without = (rules: Partial<PathRules>) => routes(graph, 'Guide', 'Senior Ranger', rules);

  it('is each kind of move, lateral moves, and departments', () => {
    expect(without({}).sort()).toEqual([...all].sort());
    expect(without({ nextSteps: false })).toEqual([all[1]]);
    expect(without({ levelSteps: false })).toEqual([all[2]]);
    expect(without({ familySteps: false }).sort()).toEqual([all[0], all[2]].sort());
    expect(without({ lateralMoves: false }).sort()).toEqual([all[1], all[2]].sort());
    expect(without({ avoid: new Set(['c']) }).sort()).toEqual([all[0], all[1]].sort());
  });

  it('is never the end itself', () => {
    expect(without({ avoid: new Set(['a', 'b']) })).toEqual([all[2]]);
  });
});

/** Small graphs with anything in them: grades known or not, families, circles, links that say the same. */
const anyGraph = fc
  .record({
    grades: fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }), { minLength: 2, maxLength: 8 }),
    links: fc.array(fc.tuple(fc.constantFrom('next-step' as const, 'level-step' as const), fc.nat(7), fc.nat(7)), {
      maxLength: 24,
    }),
  })
  .map(({ grades, links }) => {
    const roles = grades.map((grade, i) =>
      makeRole({
        id: `r${i}`,
        title: `R${i}`,
        family: `f${i % 3}`,
        department: `d${i % 2}`,
        grade,
        leads: i % 4 === 3,
      }),
    );
    const families = [0, 1, 2].map((f) =>
      makeFamily(
        `f${f}`,
        `F${f}`,
        'd',
        roles.filter(({ family }) => family === `f${f}`).map(({ id }) => id),
      ),
    );
    const ends = links.map(([kind, from, to]) => [kind, `r${from % roles.length}`, `r${to % roles.length}`] as const);
    return makeCareerGraph({
      departments: [],
      families,
      roles,
      links: ends.map(([kind, from, to]) => makeLink(kind, from, to)),
    });
  });

/** What a jump from role to role counts, by its grades as stated or else estimated. */
function jumpsIn(graph: CareerGraph): (from: string, to: string) => number {
  const { change } = heightsOf(graph);
  const roles = new Map(graph.roles.map((role) => [role.id, role]));
  return (from, to) => {
    const [low, high] = [roles.get(from), roles.get(to)];
    const grades = low && high ? change(low, high) : null;
    return grades === null ? 1 : grades ** 2;
  };
}

/** Every way without a circle, best first, by trying them all. */
function allRoutes(graph: CareerGraph, from: string, to: string): number[][] {
  const jumpOf = jumpsIn(graph);
  const ways: number[][] = [];
  const best = new Map<string, Link>();
  for (const link of graph.links) {
    const key = `${link.from} ${link.to}`;
    if (!best.has(key) || (link.stated && !best.get(key)?.stated)) best.set(key, link);
  }
  const go = (at: string, been: readonly string[], jumps: number, inferred: number) => {
    if (at === to) return void ways.push([been.length - 1, jumps, inferred]);
    for (const link of best.values()) {
      if (link.from !== at || link.to === null || been.includes(link.to)) continue;
      go(link.to, [...been, link.to], jumps + jumpOf(at, link.to), inferred + (link.stated ? 0 : 1));
    }
  };
  go(from, [from], 0, 0);
  return ways.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0));
}

it('misses no better route on any small graph, and never comes to a role twice', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const found = findRoutes(graph, { from: 'r0', to: 'r1', rules: everyMove });
      const jumpOf = jumpsIn(graph);
      const worth = found.map(({ hops }) => {
        return [
          hops.length,
          hops.reduce((sum, { from, to }) => sum + jumpOf(from, to), 0),
          hops.filter(({ link }) => !link.stated).length,
        ];
      });
      expect(worth).toEqual(allRoutes(graph, 'r0', 'r1').slice(0, 10));
      const ways = found.map(({ from, hops }) => [from, ...hops.map(({ to }) => to)]);
      for (const way of ways) expect(new Set(way).size).toBe(way.length);
      expect(new Set(ways.map(String)).size).toBe(ways.length);
    }),
    { numRuns: 400 },
  );
});
