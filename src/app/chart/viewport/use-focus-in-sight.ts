/** The card that has the focus is kept in sight; which one an arrow key leads to is told in `keyboard/`. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type FocusEvent, useCallback } from 'react';
import type { Picture } from '../../store/picture.ts';
import { moveCursor } from '../cards/cursor-card.ts';
import { motion } from '../motion/motion.ts';
import { isInSight, viewportAround } from './bring-into-sight.ts';
import { sizeOf } from './viewport.ts';

/** To be called whenever something in the chart gets the focus. */
export function useFocusInSight(picture: Picture): (event: FocusEvent) => void {
  const flow = useStoreApi();
  const { setViewport } = useReactFlow();

  const show = useCallback(
    (id: string) => {
      const card = picture.cards.get(id);
      const { transform, domNode } = flow.getState();
      if (card === undefined || domNode === null) return;
      const [x, y, zoom] = transform;
      const pane = sizeOf(domNode);
      if (!isInSight(card, { x, y, zoom }, pane)) void setViewport(viewportAround(card, zoom, pane), motion());
    },
    [picture, flow, setViewport],
  );

  return useCallback(
    (event: FocusEvent) => {
      const id = cardOf(event.target);
      if (id === null) return;
      moveCursor(id);
      // What is clicked stays where it is.
      if (event.target.matches(':focus-visible')) show(id);
    },
    [show],
  );
}

function cardOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset.card ?? null) : null;
}
