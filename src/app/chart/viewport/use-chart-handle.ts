/** Offers to the keyboard what the chart can do: zooming, fitting, and giving a card the focus. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { graphIndex } from '../../../graph/graph-index.ts';
import type { Box } from '../../../layout/positioned-view.ts';
import { provideChartHandle } from '../../keyboard/chart-handle.ts';
import type { Picture } from '../../store/picture.ts';
import { useChoicesStore } from '../../store/store-context.tsx';
import { focusCard } from '../cards/cursor-card.ts';
import { motion } from '../motion/motion.ts';
import { barSpace } from './bar-space.ts';
import { fitAround } from './bring-into-sight.ts';
import { fitWhole, readingZoom } from './first-viewport.ts';
import type { Size, Viewport } from './viewport.ts';

const margin = 32;

export function useChartHandle(picture: Picture): void {
  const { zoomIn, zoomOut, zoomTo, setViewport, getViewport } = useReactFlow();
  const flow = useStoreApi();
  const { choices } = useChoicesStore();
  useEffect(() => {
    const { cards, drawing } = picture;
    const pane = (): Size => {
      const element = flow.getState().domNode;
      return { width: element?.clientWidth ?? 0, height: element?.clientHeight ?? 0 };
    };
    return provideChartHandle({
      zoomIn: () => void zoomIn(motion()),
      zoomOut: () => void zoomOut(motion()),
      zoomToLife: () => void zoomTo(1, motion()),
      fitAll: () => void setViewport(fitWhole(drawing, pane(), barSpace()), motion()),
      fitSelection: () => {
        const { subject, documents } = choices.getState();
        if (subject === null) return;
        const { linksFrom, linksTo } = graphIndex(documents.graph);
        const linked = [...linksFrom(subject.id), ...linksTo(subject.id)].flatMap(({ from, to }) => [from, to ?? from]);
        const own = cards.get(subject.id);
        const boxes = [subject.id, ...linked].flatMap((id) => cards.get(id) ?? []);
        if (boxes.length > 0) void setViewport(fitBoxes(boxes, own ?? null, pane()), motion());
      },
      cards: () => cards,
      middle: () => {
        const { x, y, zoom } = getViewport();
        const { width, height } = pane();
        return nearestTo({ x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom }, cards);
      },
      reach: (id) => {
        const box = cards.get(id);
        if (box === undefined) return;
        void setViewport(inSight(box, getViewport(), pane()));
        focusCard(id);
      },
    });
  }, [picture, choices, flow, zoomIn, zoomOut, zoomTo, setViewport, getViewport]);
}

/** All boxes in the pane at a size that can be read; where they are too many for that, the one asked about in its middle. */
function fitBoxes(boxes: readonly Box[], own: Box | null, pane: Size): Viewport {
  const fitted = fitAround(boxes, pane, 1);
  if (fitted.zoom >= readingZoom || own === null) return fitted;
  const x = pane.width / 2 - (own.x + own.width / 2) * readingZoom;
  return { x, y: pane.height / 2 - (own.y + own.height / 2) * readingZoom, zoom: readingZoom };
}

/** The viewport moved as little as brings the box into the pane. */
function inSight(box: Box, { x, y, zoom }: Viewport, pane: Size): Viewport {
  return {
    x: moved(x + box.x * zoom, box.width * zoom, pane.width) + x,
    y: moved(y + box.y * zoom, box.height * zoom, pane.height) + y,
    zoom,
  };
}

/** How far something must move to stand within a length, in px. */
function moved(start: number, size: number, length: number): number {
  if (start < margin) return margin - start;
  return start + size > length - margin ? length - margin - size - start : 0;
}

function nearestTo(place: { readonly x: number; readonly y: number }, cards: ReadonlyMap<string, Box>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, box] of cards) {
    const distance = Math.hypot(box.x + box.width / 2 - place.x, box.y + box.height / 2 - place.y);
    if (distance < least) {
      least = distance;
      best = id;
    }
  }
  return best;
}
