/**
 * A focus or path that stands as it was fitted is fitted again when its room becomes lower or higher, as when a sheet
 * under it is drawn up or down. Where the reader has moved it, or a panel opens beside it, it stays.
 */
import { type ReactFlowState, useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { centreOf, isNear } from '../../../view/is-near.ts';
import type { Picture } from '../../store/picture.ts';
import { useChoicesStore } from '../../store/store-context.tsx';
import { motion } from '../motion/motion.ts';
import { barSpace } from './bar-space.ts';
import { fitWhole } from './first-viewport.ts';
import { focusViewport } from './focus-viewport.ts';
import type { Size, Viewport } from './viewport.ts';

const widthOf = ({ width }: ReactFlowState) => width;
const heightOf = ({ height }: ReactFlowState) => height;

interface Fitted {
  readonly viewport: Viewport;
  readonly pane: Size;
  readonly picture: Picture;
  readonly subject: string | null;
  /** When it will stand there, ms. */
  readonly stands: number;
}

/** @param start where the picture starts */
export function useFittedAgain(picture: Picture, start: Viewport): void {
  const { setViewport, getViewport } = useReactFlow();
  const { choices } = useChoicesStore();
  const width = useStore(widthOf);
  const height = useStore(heightOf);
  const last = useRef<Fitted | null>(null);

  useEffect(() => {
    const pane = { width, height };
    const { view, drawing, cards } = picture;
    if (width === 0 || height === 0 || !isNear(view)) return;
    const subject = choices.getState().subject?.id ?? null;
    const now = performance.now();
    const before = last.current;
    const viewport = before?.picture === picture ? before.viewport : start;
    last.current = { viewport, pane, picture, subject, stands: before?.stands ?? now };
    const id = centreOf(view);
    const centre = id === null ? undefined : cards.get(id);
    if (before === null || before.picture !== picture || centre === undefined) return;
    if (before.pane.width !== width || before.pane.height === height || before.subject !== subject) return;
    const at = getViewport();
    const isFitted =
      now < before.stands || isSame(at, viewport) || isSame(at, fitWhole(drawing, before.pane, barSpace()));
    if (!isFitted) return;
    const fitted = focusViewport(drawing, centre, null, pane);
    last.current = { viewport: fitted, pane, picture, subject, stands: now + motion().duration + 100 };
    void setViewport(fitted, motion());
  }, [width, height, picture, start, choices, getViewport, setViewport]);
}

function isSame(one: Viewport, other: Viewport): boolean {
  return Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1 && Math.abs(one.zoom - other.zoom) < 0.001;
}
