/**
 * Finding, asking for a way, narrowing the chart, reading a role and going through matrix and outline, on real pages and among 10,000 roles; beside fuse.js
 * (search) and graphology (one shortest path, where Rungs gives ten routes).
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type SearchEntry, searchEntries } from '../../src/app/search/search-entries.ts';
import { makeSearch } from '../../src/app/search/search-index.ts';
import { processIo } from '../../src/cli/io.ts';
import { projectFolder } from '../../src/cli/project.mjs';
import { draw } from '../../src/drawing/draw.ts';
import type { CareerGraph } from '../../src/graph/career-graph.ts';
import { compareRoles } from '../../src/graph/comparison/compare-roles.ts';
import { estimateGrades } from '../../src/graph/estimate-grades.ts';
import { graphIndex } from '../../src/graph/graph-index.ts';
import { careerMoves } from '../../src/graph/paths/career-moves.ts';
import { findReach } from '../../src/graph/paths/find-reach.ts';
import { findRoutes } from '../../src/graph/paths/find-routes.ts';
import { everyMove } from '../../src/graph/paths/route.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { noFilter, selectShown } from '../../src/view/filter.ts';
import { selectView } from '../../src/view/select-view.ts';
import type { LinkStyle } from '../../src/view/view.ts';
import { launchBrowser, openApp } from '../support/app-page.ts';
import { makeLink } from '../support/career-graph-parts.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { serveGraph } from '../support/serve-graph.ts';
import { startApp } from '../support/start-app.ts';
import { type Bench, median, table } from './bench.ts';
import { tableTimes } from './exploring/table-times.ts';

/** Real pages, which lie beside a checkout of the project, and the ones that ship, where those are absent. */
const folders = [join(projectFolder, '..', 'shared', 'handbook', 'job-families'), join(projectFolder, 'data')];
const manyRoles = 10_000;
const rounds = 5;
/** What people type: words, an acronym, a typo, words out of order. Searched after every key, as the page does. */
const typed = ['senior backend', 'csm', 'manger of support', 'success director', 'site relia', 'accountant'];

/** ms; of the issue that asked for them. */
const target = { searchHandbook: 16, searchMany: 50, details: 50, path: 50, filter: 200, table: 200 };

export const bench: Bench = {
  title: [
    `Search by key, paths, filters and a role's details: warm, each the least time of ${rounds} rounds;`,
    'the middle and the slowest of all that was searched, asked and chosen',
  ].join('\n'),
  peers: true,
  browser: true,
  run: async () => {
    const folder = folders.find(existsSync) ?? '';
    const reading = await processIo.readFolder(folder);
    if (!reading.ok) throw new Error(reading.message);
    const real = readCareerGraph(reading.files);
    const generated = generateCareerGraph({ roles: manyRoles, seed: 1 });
    const many = withMoreSteps(generated);
    const lines: string[][] = [['', 'middle', 'slowest', 'target']];
    const misses: string[] = [];
    const add = (name: string, times: readonly number[], most?: number) => {
      const middle = median(times);
      if (most !== undefined && middle >= most) misses.push(name);
      lines.push([name, ms(middle), ms(Math.max(...times)), most === undefined ? '' : `under ${most} ms`]);
    };

    const fuse = await loadFuse();
    for (const [name, graph, most] of [
      [`search, ${real.roles.length} roles`, real, target.searchHandbook],
      [`search, ${many.roles.length} roles`, many, target.searchMany],
    ] as const) {
      add(name, perKey(makeSearch(graph)), most);
      add('  fuse.js, the same texts', perKey(fuse(searchEntries(graph))));
    }

    const questions = questionsIn(many);
    graphIndex(many);
    estimateGrades(many);
    add(
      `ways are made ready, once for ${many.roles.length} roles`,
      repeat(() => {
        // Another object is another graph, of which nothing is known yet but what the chart has asked for already.
        const again = { ...many };
        graphIndex(again);
        estimateGrades(again);
        return [timed(() => void careerMoves(again))];
      }),
    );
    const routes = questions.map(([from, to]) => findRoutes(many, { from, to, rules: everyMove }).length);
    add(
      `up to ten routes, ${many.roles.length} roles (${median(routes)} found, at most ${Math.max(...routes)})`,
      repeat(() => questions.map(([from, to]) => timed(() => void findRoutes(many, { from, to, rules: everyMove })))),
      target.path,
    );
    const shortest = await loadShortestPath(many);
    add(
      '  graphology, one path (bidirectional Dijkstra)',
      repeat(() => questions.map((ends) => timed(() => shortest(...ends)))),
    );
    add(
      'everything within reach',
      repeat(() =>
        questions.map(([role]) => timed(() => void findReach(many, { role, direction: 'onwards', rules: everyMove }))),
      ),
      target.path,
    );

    add(
      'a comparison of two levels',
      repeat(() => levels(real).map((pair) => timed(() => void compareRoles(real, pair)))),
    );
    add(`a filter's new chart, ${real.roles.length} roles`, filtered(real), target.filter);
    add("a role's details, from choosing to paint, in the page", await detailTimes(folder, real), target.details);
    for (const [view, { shown, frames, elements }] of Object.entries(await tablesOf(generated))) {
      add(
        `the ${view} of ${generated.roles.length} roles, from choosing to paint (${elements} elements)`,
        shown,
        target.table,
      );
      add('  a frame while it is scrolled by half a screen a frame, 95th in 100', frames);
    }

    if (misses.length > 0) process.exitCode = 1;
    return [
      `${relative(projectFolder, folder)}: ${reading.files.length} pages, ${real.roles.length} roles`,
      '',
      ...table(lines),
      '',
      misses.length === 0 ? 'Every target is met.' : `A target is MISSED: ${misses.join('; ')}.`,
    ];
  },
};

/** Times of one search for each key of what is typed. */
function perKey(search: (query: string) => unknown): number[] {
  const keys = typed.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)));
  for (const key of keys) search(key);
  return repeat(() => keys.map((key) => timed(() => search(key))));
}

/** Two more steps from each role, to the same grade or up to two above, anywhere: many ways lead everywhere. */
function withMoreSteps(graph: CareerGraph): CareerGraph {
  const { roles, links } = graph;
  const more = roles.flatMap((from, at) =>
    [1, 2].flatMap((turn) => {
      const tries = Array.from(
        { length: 12 },
        (_, each) => roles[(at * 7919 + turn * 104_729 + each * 1_299_709) % roles.length],
      );
      const to = tries.find(
        (role) =>
          role && role !== from && from.grade !== null && role.grade !== null && isNextTo(from.grade, role.grade),
      );
      return to === undefined ? [] : [makeLink('next-step', from.id, to.id)];
    }),
  );
  const known = new Set(links.map(({ id }) => id));
  return { ...graph, links: [...links, ...more.filter(({ id }) => !known.has(id))] };
}

function isNextTo(grade: number, other: number): boolean {
  return other >= grade && other <= grade + 2;
}

/** Pairs of roles of which the second is within reach of the first, near and far. */
function questionsIn(graph: CareerGraph): (readonly [string, string])[] {
  const starts = graph.roles.filter((_, at) => at % 211 === 0);
  return starts.flatMap(({ id }, at) => {
    const places = findReach(graph, { role: id, direction: 'onwards', rules: everyMove })?.places ?? [];
    const goal = places[Math.floor((places.length * (at % 4)) / 3.01)];
    return goal === undefined ? [] : [[id, goal.id] as const];
  });
}

/** Every fiftieth pair of levels that follow each other. */
function levels(graph: CareerGraph): string[][] {
  const steps = graph.links.filter(({ kind }) => kind === 'level-step');
  return steps.flatMap(({ from, to }, at) => (at % 20 === 0 && to !== null ? [[from, to]] : []));
}

const styles: ReadonlySet<LinkStyle> = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step']);

/** For each department alone, and without it: what is left is chosen, laid out and drawn. */
function filtered(graph: CareerGraph): number[] {
  const all = graph.departments.map(({ id }) => id);
  const wishes = all.flatMap((id) => [[id], all.filter((other) => other !== id)]);
  const show = (departments: readonly string[]) => {
    const shown = selectShown(graph, { ...noFilter, departments: new Set(departments) }, new Set());
    const view = selectView(graph, { view: 'progression', linkStyles: styles, collapsed: new Set(), shown });
    draw(view, layOut(view, { aspect: 1.6 }));
  };
  wishes.forEach(show);
  return repeat(() => wishes.map((wish) => timed(() => show(wish))));
}

/** Runs in the page: from the choice until the frame with its details is done. */
async function timeToDetails(role: { readonly id: string; readonly title: string }): Promise<number> {
  const began = performance.now();
  location.hash = `#role=${encodeURIComponent(role.id)}`;
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  while (document.getElementById('details-title')?.textContent !== role.title) await soon();
  await new Promise(requestAnimationFrame);
  await soon();
  return performance.now() - began;
}

async function detailTimes(folder: string, graph: CareerGraph): Promise<number[]> {
  const app = await startApp(folder);
  const browser = await launchBrowser();
  try {
    const { page, close } = await openApp(browser, app.address, { reducedMotion: 'reduce' });
    const roles = graph.roles.filter(({ kind }, at) => kind === 'documented' && at % 73 === 0);
    const passes: number[][] = [];
    for (let pass = 0; pass <= rounds; pass += 1) {
      const times: number[] = [];
      for (const { id, title } of roles) {
        times.push(await page.evaluate(timeToDetails, { id, title }));
        // The chart brings the role into sight meanwhile; the next choice comes when a reader has read.
        await page.waitForTimeout(250);
      }
      passes.push(times);
    }
    await close();
    // The first pass fetches what shows details.
    const [, ...warm] = passes;
    return roles.map((_, at) => Math.min(...warm.map((times) => times[at] ?? Number.NaN)));
  } finally {
    await browser.close();
    await app.stop();
  }
}

async function tablesOf(graph: CareerGraph) {
  const server = await serveGraph(graph);
  const browser = await launchBrowser();
  try {
    const { page } = await openApp(browser, server.address, { reducedMotion: 'reduce' });
    return await tableTimes(page, rounds);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Packages of this folder, there only once such a bench was run: named by variables, or every check would want them. */
async function load(name: string): Promise<Record<string, unknown>> {
  return (await import(/* @vite-ignore */ name)) as Record<string, unknown>;
}

async function loadFuse(): Promise<(entries: readonly SearchEntry[]) => (query: string) => unknown> {
  const { default: Fuse } = (await load('fuse.js')) as {
    default: new (
      entries: readonly SearchEntry[],
      options: object,
    ) => { readonly search: (query: string, options: object) => unknown };
  };
  return (entries) => {
    const keys = ['title', 'aliases', 'family', 'acronyms', 'text'];
    const index = new Fuse(entries, { keys, ignoreLocation: true, threshold: 0.35 });
    return (query) => index.search(query, { limit: 12 });
  };
}

/** The same moves with the same costs. */
async function loadShortestPath(graph: CareerGraph): Promise<(from: string, to: string) => void> {
  const { MultiDirectedGraph } = (await load('graphology')) as { MultiDirectedGraph: new () => PeerGraph };
  const { dijkstra } = (await load('graphology-shortest-path')) as {
    dijkstra: { readonly bidirectional: (graph: PeerGraph, from: string, to: string, weight: string) => unknown };
  };
  const peer = new MultiDirectedGraph();
  const { ids, movesFrom } = careerMoves(graph);
  for (const id of ids) peer.addNode(id);
  ids.forEach((id, place) => {
    for (const { to, cost } of movesFrom[place] ?? []) peer.addEdge(id, ids[to] ?? '', { cost });
  });
  return (from, to) => void dijkstra.bidirectional(peer, from, to, 'cost');
}

/** What is used of graphology's graph. */
interface PeerGraph {
  readonly addNode: (id: string) => void;
  readonly addEdge: (from: string, to: string, attributes: object) => void;
}

/** The least time of each of some runs: what a run takes when nothing else holds the machine up. */
function repeat(run: () => readonly number[]): number[] {
  run();
  const all = Array.from({ length: rounds }, () => run());
  return (all[0] ?? []).map((_, at) => Math.min(...all.map((times) => times[at] ?? Number.NaN)));
}

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}
