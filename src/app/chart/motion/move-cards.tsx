/**
 * Motion from one picture to the next: a card that stands in both moves from where it was on the screen to where it is
 * now, and what is new fades in. By transform and opacity alone, so that nothing is laid out or painted anew meanwhile.
 */
import { useStoreApi } from '@xyflow/react';
import { createContext, type ReactNode, type RefObject, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import type { Box } from '../../../layout/positioned-view.ts';
import type { Picture } from '../../store/picture.ts';
import type { ChartMemory, Sight } from '../viewport/chart-memory.ts';
import type { Size, Viewport } from '../viewport/viewport.ts';

/** Ms; long enough to follow a card with the eye, too short to wait for. */
const duration = 250;
const easing = 'cubic-bezier(0.2, 0, 0, 1)';
/** More elements than these do not move at the screen's frame rate everywhere. */
const mostMoving = 250;

/** What was in sight before the picture that is shown now, and since when that is shown (ms). */
interface Move {
  readonly before: Sight;
  readonly since: number;
}

const MoveContext = createContext<Move | null>(null);

interface MoveProviderProps {
  readonly memory: ChartMemory;
  readonly picture: Picture;
  readonly children: ReactNode;
}

/** Has the cards below it move whenever the picture changes. */
export function MoveProvider({ memory, picture, children }: MoveProviderProps) {
  // Made while rendering: what was in sight is forgotten as soon as the new picture is there.
  const move = useMemo(() => moveTo(picture, memory.last), [memory, picture]);
  return <MoveContext value={move}>{children}</MoveContext>;
}

function moveTo(picture: Picture, before: Sight | null): Move | null {
  if (before === null || before.picture === picture) return null;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
  return { before, since: performance.now() };
}

/** The element that shows a card's content: it moves when the picture changes, and not when it only comes into sight. */
export function useMoving<Content extends Element>(id: string, box: Box): RefObject<Content | null> {
  const content = useRef<Content>(null);
  const move = useContext(MoveContext);
  const flow = useStoreApi();
  useLayoutEffect(() => {
    // React Flow's own element around the content holds the place.
    const element = content.current?.parentElement;
    const { transform, width, height, nodeLookup } = flow.getState();
    if (!element || move === null || performance.now() - move.since > duration) return;
    if (nodeLookup.size > mostMoving) return;
    const [x, y, zoom] = transform;
    const was = move.before.picture.cards.get(id);
    const way = was && wayBetween(was, move.before.viewport, box, { x, y, zoom });
    if (way && isInSight(was, move.before.viewport, { width, height })) {
      const from = `translate(${way.x}px, ${way.y}px) scale(${way.scale})`;
      if (way.x !== 0 || way.y !== 0 || way.scale !== 1) {
        element.animate({ transform: [from, 'translate(0, 0) scale(1)'] }, { duration, easing, composite: 'add' });
      }
    } else element.animate({ opacity: [0, 1] }, { duration, easing });
  }, [move, id, box, flow]);
  return content;
}

/** The element fades in with every picture but the first. */
export function useFading<Content extends Element>(picture: object): RefObject<Content | null> {
  const content = useRef<Content>(null);
  const move = useContext(MoveContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every picture anew
  useLayoutEffect(() => {
    if (move !== null) content.current?.animate({ opacity: [0, 1] }, { duration, easing: 'ease-in' });
  }, [move, picture]);
  return content;
}

/** From a card's new place to its old one, in px of the new plane, and how much larger it was. */
export function wayBetween(was: Box, then: Viewport, is: Box, now: Viewport): Viewport & { readonly scale: number } {
  const x = (then.x + was.x * then.zoom - now.x - is.x * now.zoom) / now.zoom;
  const y = (then.y + was.y * then.zoom - now.y - is.y * now.zoom) / now.zoom;
  return { x, y, zoom: now.zoom, scale: then.zoom / now.zoom };
}

function isInSight({ x, y, width, height }: Box, { x: left, y: top, zoom }: Viewport, pane: Size): boolean {
  return (
    left + (x + width) * zoom > 0 &&
    top + (y + height) * zoom > 0 &&
    left + x * zoom < pane.width &&
    top + y * zoom < pane.height
  );
}
