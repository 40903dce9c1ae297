/**
 * The card that one looks at stays where it is on the screen while everything around it is laid out anew: the one whose
 * button was pressed, else the selected one, else the one nearest to the middle as far as that leaves the screen full.
 * Another view, focus or path starts where `chart-memory.ts` says.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { Box, Point } from '../../../layout/positioned-view.ts';
import { isNear } from '../../../view/is-near.ts';
import type { Picture } from '../../store/picture.ts';
import { pictureIndex } from '../../store/picture-index.ts';
import { useChoicesStore } from '../../store/store-context.tsx';
import { filled } from './bring-into-sight.ts';
import type { ChartMemory } from './chart-memory.ts';
import { sizeOf } from './viewport.ts';

export function useStaying(picture: Picture, memory: ChartMemory): void {
  const { setViewport } = useReactFlow();
  const flow = useStoreApi();
  const { choices } = useChoicesStore();
  useLayoutEffect(() => {
    const { domNode, transform } = flow.getState();
    if (domNode === null) return;
    const [, , zoom] = transform;
    const held = heldCard(memory, picture, domNode, choices.getState().subject?.id ?? null);
    const near = held ?? cardInTheMiddle(memory, picture, domNode);
    if (near === null) return;
    const { was, is } = near;
    const stays = { x: was.x - (is.x + is.width / 2) * zoom, y: was.y - (is.y + is.height / 2) * zoom, zoom };
    const pane = sizeOf(domNode);
    setViewport(held ? stays : filled(stays, picture.drawing, pane));
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

/** Of the cards that are in sight and stay, in the same view of everything. */
function cardInTheMiddle({ last }: ChartMemory, picture: Picture, chart: HTMLElement): HeldCard | null {
  if (last === null || last.picture === picture || isNear(picture.view)) return null;
  if (last.picture.view.kind !== picture.view.kind) return null;
  const { x, y, zoom } = last.viewport;
  const { clientWidth, clientHeight } = chart;
  let nearest: HeldCard | null = null;
  let least = Number.POSITIVE_INFINITY;
  const sight = { x: -x / zoom, y: -y / zoom, width: clientWidth / zoom, height: clientHeight / zoom };
  for (const before of pictureIndex(last.picture).cards().within(sight)) {
    const is = picture.cards.get(before.id);
    const was = { x: x + (before.x + before.width / 2) * zoom, y: y + (before.y + before.height / 2) * zoom };
    const distance = Math.hypot(was.x - clientWidth / 2, was.y - clientHeight / 2);
    if (is === undefined || distance >= least) continue;
    least = distance;
    nearest = { was, is };
  }
  return nearest;
}

/** The card that holds the keyboard's focus, as after a click on one of its buttons. */
function pressedCard(chart: HTMLElement): string | null {
  const node = document.activeElement?.closest<HTMLElement>('.react-flow__node');
  return node && chart.contains(node) ? (node.dataset.id ?? null) : null;
}
