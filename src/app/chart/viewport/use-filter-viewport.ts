/**
 * Where the chart stands when the filter changes: a picture of fewer roles is fitted into its place, around the role that
 * one looks at where it was; and the whole one comes back where it was. Where the others only fade, it moves to what is
 * looked for if none of that is in sight.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { contains } from '../../../drawing/boxes.ts';
import type { Picture } from '../../store/picture.ts';
import { filteredFor, unfadedOf } from '../../store/shown.ts';
import { useChoices, useChoicesStore } from '../../store/store-context.tsx';
import { motion } from '../motion/motion.ts';
import { sightOf } from '../sight/in-sight.ts';
import type { ChartMemory } from './chart-memory.ts';
import { firstViewport, levelsBarSpace, soughtViewport } from './first-viewport.ts';
import { focusViewport } from './focus-viewport.ts';
import { heldCard } from './use-staying.ts';
import type { Viewport } from './viewport.ts';

export function useFilterViewport(picture: Picture, memory: ChartMemory): void {
  const { setViewport, getViewport } = useReactFlow();
  const flow = useStoreApi();
  const { choices } = useChoicesStore();
  const drawn = useRef(filterOf(choices.getState()));
  const unfiltered = useRef<Viewport | null>(null);

  // With every new picture: most are new for other reasons, and those leave the chart where it is.
  useLayoutEffect(() => {
    const now = filterOf(choices.getState());
    const before = drawn.current;
    drawn.current = now;
    const pane = flow.getState().domNode;
    if (now === before || pane === null || picture.cards.size === 0) return;
    if (before === null) unfiltered.current = getViewport();
    const size = { width: pane.clientWidth, height: pane.clientHeight };
    const held = heldCard(memory, picture, pane, choices.getState().subject?.id ?? null);
    const fitted = () =>
      held
        ? focusViewport(picture.drawing, held.is, held.was, size)
        : firstViewport(picture.positioned, size, levelsBarSpace(picture.view, size));
    setViewport(now === null ? (unfiltered.current ?? fitted()) : fitted());
  }, [picture, memory, choices, flow, getViewport, setViewport]);

  const unfaded = useChoices(unfadedOf);
  const wasUnfaded = useRef(unfaded);
  // Where others fade, everything stays where it is, unless nothing that is looked for is in sight.
  useEffect(() => {
    const isNew = wasUnfaded.current !== unfaded;
    wasUnfaded.current = unfaded;
    const pane = flow.getState().domNode;
    if (!isNew || unfaded === null || pane === null) return;
    const size = { width: pane.clientWidth, height: pane.clientHeight };
    const sought = picture.positioned.cards.filter(({ id }) => unfaded.has(id));
    const sight = sightOf(getViewport(), size);
    if (sought.length === 0 || sought.some((card) => contains(sight, card))) return;
    void setViewport(soughtViewport(picture.drawing, sought, size, levelsBarSpace(picture.view, size)), motion());
  }, [unfaded, picture, flow, getViewport, setViewport]);
}

/** What the filter leaves in the picture; the same until the filter changes. */
function filterOf(choices: Parameters<typeof filteredFor>[0] & { readonly fades: boolean }) {
  return choices.fades ? null : filteredFor(choices);
}
