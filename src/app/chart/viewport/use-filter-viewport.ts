/**
 * Where the chart stands when the filter changes: a picture of fewer roles is fitted into its place, around the role that
 * one looks at where it was; and the whole one comes back where it was. Where the others only fade,
 * `use-matches-in-sight.ts` does.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import type { Picture } from '../../store/picture.ts';
import { filteredFor } from '../../store/shown.ts';
import { useChoicesStore } from '../../store/store-context.tsx';
import type { ChartMemory } from './chart-memory.ts';
import { firstViewport, levelsBarSpace } from './first-viewport.ts';
import { focusViewport } from './focus-viewport.ts';
import { heldCard } from './use-staying.ts';
import { sizeOf, type Viewport } from './viewport.ts';

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
    const size = sizeOf(pane);
    const held = heldCard(memory, picture, pane, choices.getState().subject?.id ?? null);
    const fitted = () =>
      held
        ? focusViewport(picture.drawing, held.is, held.was, size)
        : firstViewport(picture.positioned, size, levelsBarSpace(picture.view, size));
    setViewport(now === null ? (unfiltered.current ?? fitted()) : fitted());
  }, [picture, memory, choices, flow, getViewport, setViewport]);
}

/** What the filter leaves in the picture; the same until the filter changes. */
function filterOf(choices: Parameters<typeof filteredFor>[0] & { readonly fades: boolean }) {
  return choices.fades ? null : filteredFor(choices);
}
