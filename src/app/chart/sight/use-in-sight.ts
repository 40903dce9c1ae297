/** Who paints the chart, how much of it are elements, and in which detail: renders only when one of these changes. */
import { type ReactFlowState, useStore } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { Picture } from '../../store/picture.ts';
import { type InSight, inSight } from './in-sight.ts';

export function useInSight(picture: Picture): InSight {
  const last = useRef<InSight | null>(null);
  const shown = useRef(picture);
  // The region of another picture says nothing, who painted it does no harm.
  if (shown.current !== picture) {
    shown.current = picture;
    last.current = null;
  }
  const select = useMemo(
    () =>
      ({ transform: [x, y, zoom], width, height }: ReactFlowState): InSight => {
        // Before the pane has been measured: as large as the page.
        const pane = width > 0 ? { width, height } : { width: innerWidth, height: innerHeight };
        const before = last.current;
        const now = inSight(picture, { x, y, zoom }, pane, before);
        last.current = before !== null && isSame(before, now) ? before : now;
        return last.current;
      },
    [picture],
  );
  return useStore(select);
}

function isSame(one: InSight, other: InSight): boolean {
  if (one.painter !== other.painter || one.detail !== other.detail) return false;
  // On the canvas nobody asks for the region.
  if (one.painter === 'canvas') return true;
  const { x, y, width, height } = other.region;
  return one.region.x === x && one.region.y === y && one.region.width === width && one.region.height === height;
}
