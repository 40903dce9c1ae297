/**
 * Where a picture starts. React Flow is told before it renders for the first time: by itself it would render an empty
 * chart at its own corner first, and everything once more when it has seen its size, its viewport and its nodes.
 */
import { useStoreApi } from '@xyflow/react';
import { useState } from 'react';
import type { Picture } from '../../store/picture.ts';
import { unfadedOf } from '../../store/shown.ts';
import { useChoicesStore } from '../../store/store-context.tsx';
import type { CardNodeType } from '../cards/CardNode.tsx';
import { type ChartMemory, startViewport } from './chart-memory.ts';
import { leastZoom } from './first-viewport.ts';
import type { Size, Viewport } from './viewport.ts';

/** Nothing is moved, joined or selected by React Flow: the cards are buttons of their own. */
export const still = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
} as const;

/** Only the first picture decides where the chart starts; folding and new documents leave it where it is. */
export function useStart(picture: Picture, memory: ChartMemory, selected: string | null): Viewport {
  const flow = useStoreApi();
  const { choices } = useChoicesStore();
  const [start] = useState(() => {
    const pane = paneSize();
    const viewport = startViewport(memory, picture, pane, selected, unfadedOf(choices.getState()));
    flow.setState({ ...still, ...pane, transform: [viewport.x, viewport.y, viewport.zoom] });
    return viewport;
  });
  return start;
}

/** The nodes that are there from the start. */
export function useFirstNodes(nodes: CardNodeType[]): void {
  const flow = useStoreApi();
  useState(() => flow.getState().setNodes(nodes));
}

/** How far out one can go in a picture. */
export function useLeastZoom({ drawing }: Picture): number {
  const { width, height } = useStoreApi().getState();
  return leastZoom(drawing, { width, height });
}

/** The room for the chart, before it is on the screen: the page less its header, and less the details when open. */
function paneSize(): Size {
  const main = document.querySelector('main');
  if (main && main.clientHeight > 0) return { width: main.clientWidth, height: main.clientHeight };
  return { width: innerWidth, height: innerHeight - 53 };
}
