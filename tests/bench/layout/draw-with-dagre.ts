/** dagre, with its ranks fixed to the lanes: a second row for a lane where links join cards of the lane itself. */
import { Graph, layout, type RankerFunction } from '@dagrejs/dagre';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../src/layout/card-size.ts';
import type { Point } from '../../../src/layout/positioned-view.ts';
import { ROW_GAP, SLOT_GAP } from '../../../src/layout/progression/spacing.ts';
import { type Engine, rowsOf, upwards } from './lane-graph.ts';
import { processorTime } from './processor-time.ts';

export const drawWithDagre: Engine = (graph) => {
  // dagre halves the distance of ranks and keeps every second one for the names of links.
  const ranks = rowsOf(graph).map((row) => 2 * row);
  const input = new Graph({ multigraph: true });
  const ranker: RankerFunction = (inner) => {
    // dagre orders from the top and ranks from 0; nodes of its own are not there yet.
    for (const id of inner.nodes()) inner.node(id).rank = ranks[Number(id)] ?? 0;
  };
  input.setGraph({ rankdir: 'BT', nodesep: SLOT_GAP, ranksep: ROW_GAP, edgesep: 6, ranker });
  input.setDefaultEdgeLabel(() => ({}));
  ranks.forEach((_, card) => {
    input.setNode(`${card}`, { width: CARD_WIDTH, height: CARD_HEIGHT });
  });
  graph.links.forEach((link, index) => {
    const [low, high] = upwards(ranks, link);
    // What even two rows do not part cannot be handed to dagre; it is drawn straight from card to card below.
    if (ranks[low] !== ranks[high]) input.setEdge(`${low}`, `${high}`, {}, `${index}`);
  });

  const began = processorTime();
  layout(input);
  const milliseconds = processorTime() - began;

  const centre = (card: number): Point => {
    const { x, y } = input.node(`${card}`);
    return { x: x ?? 0, y: y ?? 0 };
  };
  const points = new Map(input.edges().map((edge) => [Number(edge.name), input.edge(edge).points ?? []]));
  return {
    milliseconds,
    cards: ranks.map((_, card) => {
      const { x, y } = centre(card);
      return { x: x - CARD_WIDTH / 2, y: y - CARD_HEIGHT / 2, width: CARD_WIDTH, height: CARD_HEIGHT };
    }),
    lines: graph.links.map(({ from, to }, index) => ({
      points: points.get(index) ?? [centre(from), centre(to)],
      from,
      to,
    })),
  };
};
