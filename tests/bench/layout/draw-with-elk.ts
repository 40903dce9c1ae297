/**
 * elk's layered engine, with its layers fixed to the lanes by where cards are said to stand (its partitions would do the
 * same, but take minutes at 1,000 cards).
 */
import { CARD_HEIGHT, CARD_WIDTH } from '../../../src/layout/card-size.ts';
import type { Point } from '../../../src/layout/positioned-view.ts';
import { ROW_GAP, SLOT_GAP } from '../../../src/layout/progression/spacing.ts';
import { type Engine, rowsOf, upwards } from './lane-graph.ts';
import { loadPeer } from './load-peer.ts';
import { processorTime } from './processor-time.ts';

/** What is used of elkjs. */
interface Elk {
  readonly layout: (graph: unknown) => Promise<ElkAnswer>;
}

interface ElkAnswer {
  readonly children: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly { readonly id: string; readonly sections?: readonly ElkSection[] }[];
}

interface ElkSection {
  readonly startPoint: Point;
  readonly endPoint: Point;
  readonly bendPoints?: readonly Point[];
}

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'UP',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.spacing.nodeNode': `${SLOT_GAP}`,
  'elk.layered.spacing.nodeNodeBetweenLayers': `${ROW_GAP}`,
  'elk.layered.spacing.edgeNodeBetweenLayers': '13',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.spacing.edgeEdge': '6',
  'elk.spacing.edgeNode': '13',
};

export async function prepareElk(): Promise<Engine> {
  const { default: Elk } = await loadPeer<{ default: new () => Elk }>('elkjs/lib/elk.bundled.js');
  const elk = new Elk();
  return async (graph) => {
    const rows = rowsOf(graph);
    const highest = Math.max(...rows);
    const input = {
      id: 'chart',
      layoutOptions: OPTIONS,
      children: rows.map((row, card) => ({
        id: `${card}`,
        width: CARD_WIDTH,
        height: CARD_HEIGHT,
        x: 0,
        y: (highest - row) * 2 * CARD_HEIGHT,
      })),
      edges: graph.links.flatMap((link, index) => {
        const [low, high] = upwards(rows, link);
        // What even two rows do not part is drawn straight from card to card below, as for dagre.
        return rows[low] === rows[high] ? [] : [{ id: `e${index}`, sources: [`${low}`], targets: [`${high}`] }];
      }),
    };
    const began = processorTime();
    const { children, edges } = await elk.layout(input);
    const milliseconds = processorTime() - began;
    const cards = children.map(({ x, y }) => ({ x, y, width: CARD_WIDTH, height: CARD_HEIGHT }));
    const centre = (card: number): Point => {
      const { x, y } = cards[card] ?? { x: 0, y: 0 };
      return { x: x + CARD_WIDTH / 2, y: y + CARD_HEIGHT / 2 };
    };
    const points = new Map(edges.map(({ id, sections = [] }) => [id, sections.flatMap(pointsOf)]));
    return {
      milliseconds,
      cards,
      lines: graph.links.map(({ from, to }, index) => ({
        points: points.get(`e${index}`) ?? [centre(from), centre(to)],
        from,
        to,
      })),
    };
  };
}

function pointsOf({ startPoint, bendPoints = [], endPoint }: ElkSection): readonly Point[] {
  return [startPoint, ...bendPoints, endPoint];
}
