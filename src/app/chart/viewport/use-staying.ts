/**
 * The card that one looks at stays where it is on the screen while everything around it is laid out anew: the one whose
 * button was pressed, else the selected one. Another view, focus or path starts where `chart-memory.ts` says.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { Box, Point } from '../../../layout/positioned-view.ts';
import type { Picture } from '../../store/picture.ts';
import { useChoicesStore } from '../../store/store-context.tsx';
import type { ChartMemory } from './chart-memory.ts';

export function useStaying(picture: Picture, memory: ChartMemory): void {
  const { setViewport } = useReactFlow();
  const flow = useStoreApi();
  const { choices } = useChoicesStore();
  useLayoutEffect(() => {
    const { domNode, transform } = flow.getState();
    const held = domNode && heldCard(memory, picture, domNode, choices.getState().subject?.id ?? null);
    if (!held) return;
    const [, , zoom] = transform;
    const { was, is } = held;
    setViewport({ x: was.x - (is.x + is.width / 2) * zoom, y: was.y - (is.y + is.height / 2) * zoom, zoom });
  }, [picture, memory, choices, flow, setViewport]);
}

interface HeldCard {
  /** Where the card's middle was on the chart, px of the screen. */
  readonly was: Point;
  /** Where it stands in the new picture. */
  readonly is: Box;
}

/** Null while the picture is the one that is in sight already, and where the card was not in sight or is gone. */
export function heldCard(
  { last }: ChartMemory,
  picture: Picture,
  chart: HTMLElement,
  selected: string | null,
): HeldCard | null {
  if (last === null || last.picture === picture) return null;
  const id = pressedCard(chart) ?? selected ?? '';
  const before = last.picture.cards.get(id);
  const is = picture.cards.get(id);
  if (before === undefined || is === undefined) return null;
  const { x, y, zoom } = last.viewport;
  const was = { x: x + (before.x + before.width / 2) * zoom, y: y + (before.y + before.height / 2) * zoom };
  const isInSight = was.x > 0 && was.y > 0 && was.x < chart.clientWidth && was.y < chart.clientHeight;
  return isInSight ? { was, is } : null;
}

/** The card that holds the keyboard's focus, as after a click on one of its buttons. */
function pressedCard(chart: HTMLElement): string | null {
  const node = document.activeElement?.closest<HTMLElement>('.react-flow__node');
  return node && chart.contains(node) ? (node.dataset.id ?? null) : null;
}
