/** Ours, as the page calls it: all that `layOut` answers with, links and bands included. */
import { softLine } from '../../../src/drawing/route.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { Point, PositionedLink } from '../../../src/layout/positioned-view.ts';
import { flattened } from './flattened.ts';
import type { Engine } from './lane-graph.ts';
import { processorTime } from './processor-time.ts';

export const drawWithRungs: Engine = ({ view, links }) => {
  const began = processorTime();
  const positioned = layOut(view, { aspect: 1.6 });
  const milliseconds = processorTime() - began;
  const boxes = new Map(positioned.cards.map((card) => [card.id, card]));
  const routes = new Map(positioned.links.map((link) => [link.id, link]));
  return {
    milliseconds,
    cards: view.cards.map(({ id }) => found(boxes.get(id), id)),
    lines: links.map(({ id, from, to }) => ({ points: centreline(found(routes.get(id), id)), from, to })),
  };
};

/** Corners stay corners: they are rounded by a few px only. */
function centreline({ points, course }: PositionedLink): readonly Point[] {
  return course === 'curved' ? flattened(softLine(points)) : points;
}

function found<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`${id} was not drawn.`);
  return thing;
}
