/** Graphviz dot, compiled to WebAssembly, with the lanes as ranks (`rank=same`) held in order by a chain beside them. */
import { CARD_HEIGHT, CARD_WIDTH } from '../../../src/layout/card-size.ts';
import type { Point } from '../../../src/layout/positioned-view.ts';
import { ROW_GAP, SLOT_GAP } from '../../../src/layout/progression/spacing.ts';
import { bezier } from './flattened.ts';
import type { Engine, LaneGraph } from './lane-graph.ts';
import { loadPeer } from './load-peer.ts';
import { processorTime } from './processor-time.ts';

/** What is used of @hpcc-js/wasm-graphviz. */
interface Graphviz {
  readonly dot: (source: string, format: 'json') => string;
}

interface DotAnswer {
  readonly objects: readonly { readonly name: string; readonly pos?: string }[];
  readonly edges: readonly { readonly id?: string; readonly pos?: string }[];
}

/** dot's sizes are inches of 72. */
const inches = (px: number) => (px / 72).toFixed(4);

export async function prepareDot(): Promise<Engine> {
  const { Graphviz } = await loadPeer<{ Graphviz: { load: () => Promise<Graphviz> } }>('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  return (graph) => {
    const source = sourceOf(graph);
    const began = processorTime();
    const text = graphviz.dot(source, 'json');
    const milliseconds = processorTime() - began;

    const answer: DotAnswer = JSON.parse(text);
    const centres = new Map(answer.objects.map(({ name, pos = '' }) => [name, pointOf(pos)]));
    const splines = new Map(answer.edges.map(({ id, pos = '' }) => [id, splineOf(pos)]));
    return {
      milliseconds,
      cards: graph.lanes.map((_, card) => {
        const { x, y } = centres.get(`n${card}`) ?? { x: 0, y: 0 };
        return { x: x - CARD_WIDTH / 2, y: y - CARD_HEIGHT / 2, width: CARD_WIDTH, height: CARD_HEIGHT };
      }),
      lines: graph.links.map(({ from, to }, index) => ({ points: splines.get(`${index}`) ?? [], from, to })),
    };
  };
}

function sourceOf({ lanes, laneCount, links }: LaneGraph): string {
  const members: number[][] = Array.from({ length: laneCount }, () => []);
  lanes.forEach((lane, card) => {
    members[lane]?.push(card);
  });
  return [
    `digraph { rankdir=BT; ranksep=${inches(ROW_GAP)}; nodesep=${inches(SLOT_GAP)}; edge [arrowhead=none];`,
    `node [shape=box, fixedsize=true, width=${inches(CARD_WIDTH)}, height=${inches(CARD_HEIGHT)}, label=""];`,
    ...members.map((cards, lane) => `{ rank=same; lane${lane}; ${cards.map((card) => `n${card};`).join(' ')} }`),
    ...members.slice(1).map((_, lane) => `lane${lane} -> lane${lane + 1} [weight=100];`),
    ...links.map(({ from, to }, index) => `n${from} -> n${to} [id="${index}"];`),
    '}',
  ].join('\n');
}

/** `s,x,y e,x,y x,y x,y …`: marked ends of arrows, then cubic Bézier curves one after the other. */
function splineOf(text: string): readonly Point[] {
  const controls = text
    .split(' ')
    .filter((part) => /^-?[\d.]/.test(part))
    .map(pointOf);
  const points = controls.slice(0, 1);
  for (let first = 0; first + 3 < controls.length; first += 3) points.push(...bezier(controls.slice(first, first + 4)));
  return points;
}

function pointOf(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return { x, y };
}
