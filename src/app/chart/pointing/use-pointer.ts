/** What the pointer does where the canvas paints the cards: the same as with elements. */
import { useStoreApi } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useCallback, useState } from 'react';
import { graphIndex } from '../../../graph/graph-index.ts';
import { subjectOf } from '../../store/derived.ts';
import { useFocusOn } from '../../store/focus.ts';
import type { Picture } from '../../store/picture.ts';
import { useActions, useChoicesStore } from '../../store/store-context.tsx';
import { moveCursor } from '../cards/cursor-card.ts';
import { pickedLink } from '../links/picked-link.ts';
import type { Painter } from '../sight/in-sight.ts';
import { type Hit, hitAt } from './hit.ts';
import { hoverCard } from './hovered-card.ts';

/** What is under the pointer, and where that is, px from the chart's corner. */
export interface Pointed {
  readonly hit: Hit;
  readonly x: number;
  readonly y: number;
}

export function usePointer(picture: Picture, painter: Painter) {
  const flow = useStoreApi();
  const { choices } = useChoicesStore();
  const { select, pickLink } = useActions();
  const focusOn = useFocusOn();
  const [pointed, setPointed] = useState<Pointed | null>(null);

  const find = useCallback(
    (event: MouseEvent) => {
      const { transform, domNode } = flow.getState();
      const corner = domNode?.getBoundingClientRect();
      const isPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
      if (painter !== 'canvas' || corner === undefined || !isPane) return null;
      const [x, y, zoom] = transform;
      const place = { x: event.clientX - corner.x, y: event.clientY - corner.y };
      const at = { x: (place.x - x) / zoom, y: (place.y - y) / zoom };
      return { hit: hitAt(picture, at, zoom, choices.getState().hiddenStyles), at, place };
    },
    [flow, picture, painter, choices],
  );

  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (painter !== 'canvas') return;
      const found = event.buttons === 0 ? find(event) : null;
      const hit = found?.hit ?? null;
      if (found !== null || event.buttons !== 0) hoverCard(hit?.kind === 'card' ? hit.id : null);
      setPointed((before) => {
        if (found === null || hit === null) return null;
        return before?.hit.id === hit.id ? before : { hit, ...found.place };
      });
    },
    [painter, find],
  );

  const onPointerLeave = useCallback(() => {
    setPointed(null);
    if (painter === 'canvas') hoverCard(null);
  }, [painter]);

  const onPaneClick = useCallback(
    (event: MouseEvent) => {
      const found = find(event);
      if (found === null || found.hit === null) return select(null);
      const { hit, at } = found;
      if (hit.kind === 'link') return pickLink(pickedLink(picture, hit.id, at));
      // As with an element, the keyboard goes on where the pointer was.
      if (hit.kind === 'card') moveCursor(hit.id);
      const { graph } = choices.getState().documents;
      const family = hit.kind === 'column' ? familyOf(picture, hit.id) : hit.id;
      select(subjectOf(graph, family));
    },
    [find, picture, choices, select, pickLink],
  );

  const onDoubleClick = useCallback(
    (event: MouseEvent) => {
      const hit = find(event)?.hit;
      if (hit?.kind !== 'card') return;
      const { graph } = choices.getState().documents;
      if (graphIndex(graph).role(hit.id) !== null) focusOn(hit.id);
    },
    [find, choices, focusOn],
  );

  return { pointed: painter === 'canvas' ? pointed : null, onPaneClick, onPointerMove, onPointerLeave, onDoubleClick };
}

function familyOf({ view }: Picture, column: string): string | null {
  if (view.kind !== 'progression') return null;
  return view.columns.find(({ id }) => id === column)?.family ?? null;
}
