/** Brings roles that are compared into sight together; what is in sight already stays where it is. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Choices } from '../../store/choices.ts';
import type { Picture } from '../../store/picture.ts';
import { useChoices } from '../../store/store-context.tsx';
import { motion } from '../motion/motion.ts';
import { fitAround, isInSight } from './bring-into-sight.ts';
import { sizeOf } from './viewport.ts';

export function useComparedInSight(picture: Picture): void {
  const { setViewport, getViewport } = useReactFlow();
  const flow = useStoreApi();
  const compared = useChoices(({ comparison }) => comparison);
  const wasCompared = useRef<Choices['comparison']>(null);
  useEffect(() => {
    const isNew = compared !== null && compared !== wasCompared.current;
    wasCompared.current = compared;
    if (!isNew || compared.length < 2) return;
    const boxes = compared.flatMap((id) => picture.cards.get(id) ?? []);
    const viewport = getViewport();
    const { domNode } = flow.getState();
    if (domNode === null) return;
    const pane = sizeOf(domNode);
    if (boxes.length === 0 || boxes.every((box) => isInSight(box, viewport, pane))) return;
    void setViewport(fitAround(boxes, pane, viewport.zoom), motion());
  }, [compared, picture, flow, getViewport, setViewport]);
}
