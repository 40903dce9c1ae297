/**
 * Where the filter lets others fade, everything stays where it is, unless nothing that is looked for is in sight: then
 * the chart moves there. Where it starts, `chart-memory.ts` says.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { contains } from '../../../drawing/boxes.ts';
import type { Picture } from '../../store/picture.ts';
import { unfadedOf } from '../../store/shown.ts';
import { useChoices } from '../../store/store-context.tsx';
import { motion } from '../motion/motion.ts';
import { sightOf } from '../sight/in-sight.ts';
import { levelsBarSpace, soughtViewport } from './first-viewport.ts';
import { sizeOf } from './viewport.ts';

export function useMatchesInSight(picture: Picture): void {
  const { setViewport, getViewport } = useReactFlow();
  const flow = useStoreApi();
  const unfaded = useChoices(unfadedOf);
  const wasUnfaded = useRef(unfaded);
  useEffect(() => {
    const isNew = wasUnfaded.current !== unfaded;
    wasUnfaded.current = unfaded;
    const pane = flow.getState().domNode;
    if (!isNew || unfaded === null || pane === null) return;
    const size = sizeOf(pane);
    const sought = picture.positioned.cards.filter(({ id }) => unfaded.has(id));
    const sight = sightOf(getViewport(), size);
    if (sought.length === 0 || sought.some((card) => contains(sight, card))) return;
    void setViewport(soughtViewport(picture.drawing, sought, size, levelsBarSpace(picture.view, size)), motion());
  }, [unfaded, picture, flow, getViewport, setViewport]);
}
