/** The progression's layout against dagre, elk and Graphviz dot: how long it takes and how good the picture is. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';
import { type Bench, median, table } from './bench.ts';
import {
  type EngineName,
  EngineThread,
  type Figures,
  handbook,
  PATIENCE,
  type Subject,
  serveEngine,
} from './layout/engines.ts';

const SIZES = [100, 300, 1000, 3000, 10_000];
const SEEDS = [1, 2, 3];
const ENGINES: readonly EngineName[] = ['Rungs', 'dot', 'elk', 'dagre'];

/**
 * An engine that took longer than this for one picture, in ms, is not asked for further seeds; and at the next larger size
 * such engines draw side by side, for most of them are ended there.
 */
const SLOW = 5000;

/** What is drawn in one line of the table: some graphs of one size, and what each engine made of them. */
interface Round {
  readonly name: string;
  readonly figures: ReadonlyMap<EngineName, readonly Figures[]>;
}

export const bench: Bench = {
  title: [
    'Layout of the progression against Graphviz dot (rank=same), elk (layered) and dagre, ranks fixed in all:',
    `the same cards, lanes and links; least processor time of up to 7 runs, ${SEEDS.length} seeds, each engine in its own thread.`,
    'Crossings are counted on the centrelines as drawn, with changes of side within a bundle; common ends are none.',
  ].join('\n'),
  peers: true,
  browser: false,
  run: async () => {
    const threads = new Map(ENGINES.map((name) => [name, new EngineThread(name, fileURLToPath(import.meta.url))]));
    const slow = new Set<EngineName>();
    const measure = async (name: string, subjects: readonly Subject[]): Promise<Round> => {
      const draw = async (engine: EngineName): Promise<[EngineName, Figures[]]> => {
        const found: Figures[] = [];
        for (const subject of subjects) {
          const figure = (await threads.get(engine)?.draw(subject)) ?? null;
          if (figure === null) break;
          found.push(figure);
          if (figure.milliseconds <= SLOW) continue;
          slow.add(engine);
          break;
        }
        return [engine, found];
      };
      const quick = ENGINES.filter((engine) => !slow.has(engine));
      const together = ENGINES.filter((engine) => slow.has(engine));
      const figures = new Map<EngineName, Figures[]>();
      for (const engine of quick) figures.set(...(await draw(engine)));
      for (const drawn of await Promise.all(together.map(draw))) figures.set(...drawn);
      process.stderr.write(`${name} measured\n`);
      return { name, figures };
    };
    const generated = (roles: number, links: Subject['links']) =>
      SEEDS.map((seed) => ({ graph: { roles, seed }, links }));
    const hasHandbook = existsSync(handbook);

    await measure('warm-up', generated(300, 'all'));
    const rounds: Round[] = [];
    // What is slow comes last: an engine that was ended draws nothing more.
    if (hasHandbook) rounds.push(await measure('handbook', [{ graph: 'handbook', links: 'all' }]));
    if (hasHandbook) rounds.push(await measure('handbook, steps', [{ graph: 'handbook', links: 'steps' }]));
    rounds.push(await measure('1,000, steps', generated(1000, 'steps')));
    for (const size of SIZES) rounds.push(await measure(size.toLocaleString('en'), generated(size, 'all')));
    await Promise.all([...threads.values()].map((thread) => thread.end()));
    return [
      ...(hasHandbook ? [] : [`${handbook} is not there and was left out.`, '']),
      ...table([
        ['roles', 'engine', 'ms', 'to ours', 'crossings', 'to ours', 'length, 1,000 px', 'to ours', 'behind cards'],
        ...rounds.flatMap(rowsOf),
      ]),
      '',
      `–: ended after ${PATIENCE / 1000} s by the clock. One seed alone where a picture took over ${SLOW / 1000} s; at the next size such engines drew side by side, and a time there is that of all of them.`,
      '',
      ...table([['', 'measured', 'target', ''], ...targets(rounds)]),
    ];
  },
};

if (!isMainThread) await serveEngine(workerData);

/** Medians over the seeds; ratios of a peer's figure to ours are of the same graphs. */
function rowsOf({ name, figures }: Round): string[][] {
  const ours = figures.get('Rungs') ?? [];
  return ENGINES.map((engine) => {
    const found = figures.get(engine) ?? [];
    const cells = (value: (figures: Figures) => number, digits: number) => {
      if (found.length === 0) return ['–', ''];
      const shown = median(found.map(value)).toLocaleString('en', { maximumFractionDigits: digits });
      return [shown, engine === 'Rungs' ? '' : sumRatio(found, ours, value).toFixed(2)];
    };
    const tooSlow = [`over ${PATIENCE.toLocaleString('en')}`, `over ${leastRatio(ours).toFixed(0)}`];
    return [
      engine === 'Rungs' ? name : '',
      engine,
      ...(found.length === 0 ? tooSlow : cells((figure) => figure.milliseconds, 1)),
      ...cells((figure) => figure.crossings, 0),
      ...cells((figure) => figure.length / 1000, 0),
      found.length === 0 ? '–' : Math.max(...found.map(({ behind }) => behind)).toLocaleString('en'),
    ];
  });
}

function targets(rounds: readonly Round[]): string[][] {
  const of = (name: string, engine: EngineName) =>
    rounds.find((round) => round.name === name)?.figures.get(engine) ?? [];
  const time = (figures: Figures) => figures.milliseconds;
  const crossings = (figures: Figures) => figures.crossings;
  const length = (figures: Figures) => figures.length;
  const atLeast = (what: string, measured: number, least: number) =>
    verdict(what, measured, `at least ${least}`, measured >= least);
  const atMost = (what: string, measured: number, most: number) =>
    verdict(what, measured, `at most ${most}`, measured <= most);
  const ours = (name: string) => of(name, 'Rungs');
  const behind = rounds
    .flatMap(({ figures }) => figures.get('Rungs') ?? [])
    .reduce((sum, figures) => sum + figures.behind, 0);
  const dagre = of('10,000', 'dagre');
  const fasterThanDagre: [string, number] =
    dagre.length === 0
      ? ['times faster than dagre at 10,000, or more (it was ended, by the clock)', leastRatio(ours('10,000'))]
      : ['times faster than dagre at 10,000', sumRatio(dagre, ours('10,000'), time)];
  return [
    atLeast(...fasterThanDagre, 50),
    atLeast('times faster than dot at 1,000', sumRatio(of('1,000', 'dot'), ours('1,000'), time), 3),
    // Near-linear: ten times the roles take at most half as long again a role. Medians, for one seed may meet a busy machine.
    atMost(
      'time of 10,000 roles to that of 1,000',
      median(ours('10,000').map(time)) / median(ours('1,000').map(time)),
      15,
    ),
    ...['1,000', '1,000, steps', 'handbook', 'handbook, steps']
      .filter((name) => of(name, 'dot').length > 0)
      .flatMap((name) =>
        (
          [
            ['dot', 1],
            ['dagre', 0.3],
          ] as const
        ).flatMap(([peer, most]) => [
          atMost(`crossings at ${name} to ${peer}'s`, sumRatio(ours(name), of(name, peer), crossings), most),
          atMost(`link length at ${name} to ${peer}'s`, sumRatio(ours(name), of(name, peer), length), most),
        ]),
      ),
    atMost('links behind foreign cards', behind, 0),
  ];
}

/** How many times longer than ours an engine took at least when it was ended. */
function leastRatio(ours: readonly Figures[]): number {
  return PATIENCE / median(ours.map(({ milliseconds }) => milliseconds));
}

function verdict(what: string, measured: number, target: string, met: boolean): string[] {
  return [what, measured.toFixed(2), target, met ? 'met' : 'MISSED'];
}

/** The sum over one engine's graphs to that of another's, as far as both drew them. */
function sumRatio(some: readonly Figures[], others: readonly Figures[], value: (figures: Figures) => number): number {
  const both = Math.min(some.length, others.length);
  const sum = (figures: readonly Figures[]) =>
    figures.slice(0, both).reduce((total, figure) => total + value(figure), 0);
  return sum(some) / sum(others);
}
