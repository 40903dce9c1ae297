/** Arrow keys go from card to card, and the card that has the focus is kept in sight. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type FocusEvent, type KeyboardEvent, useCallback } from 'react';
import type { Picture } from '../store/picture.ts';
import { isInSight, viewportAround } from './bring-into-sight.ts';
import { focusCard, moveCursor } from './cursor-card.ts';
import { motion } from './motion.ts';
import { directionOf, nextCard } from './next-card.ts';

export function useKeys(picture: Picture) {
  const flow = useStoreApi();
  const { setViewport } = useReactFlow();

  const show = useCallback(
    (id: string) => {
      const card = picture.cards.get(id);
      const { transform, domNode } = flow.getState();
      if (card === undefined || domNode === null) return;
      const [x, y, zoom] = transform;
      const pane = { width: domNode.clientWidth, height: domNode.clientHeight };
      if (!isInSight(card, { x, y, zoom }, pane)) void setViewport(viewportAround(card, zoom, pane), motion());
    },
    [picture, flow, setViewport],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const direction = directionOf[event.key];
      const from = cardOf(event.target);
      const card = from === null ? undefined : picture.cards.get(from);
      if (direction === undefined || card === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = nextCard(picture.drawing.cards, card, direction);
      if (next === null) return;
      event.preventDefault();
      show(next.id);
      focusCard(next.id);
    },
    [picture, show],
  );

  const onFocus = useCallback(
    (event: FocusEvent) => {
      const id = cardOf(event.target);
      if (id === null) return;
      moveCursor(id);
      // What is clicked stays where it is.
      if (event.target.matches(':focus-visible')) show(id);
    },
    [show],
  );

  return { onKeyDown, onFocus };
}

function cardOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset.card ?? null) : null;
}
