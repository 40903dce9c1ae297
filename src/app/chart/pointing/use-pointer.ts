/**
 * What the pointer does where the canvas paints the cards, or the names that stand for them over cards that are
 * elements: the same as with elements.
 */
import { useStoreApi } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useCallback, useRef, useState } from 'react';
import { graphIndex } from '../../../graph/graph-index.ts';
import { subjectOf } from '../../store/derived.ts';
import { useFocusOn } from '../../store/focus.ts';
import type { Picture } from '../../store/picture.ts';
import { useActions, useChoicesStore } from '../../store/store-context.tsx';
import { focusCard, moveCursor } from '../cards/cursor-card.ts';
import { pickedLink } from '../links/picked-link.ts';
import type { Painter } from '../sight/in-sight.ts';
import { type Hit, hitAt } from './hit.ts';
import { hoverCard } from './hovered-card.ts';
import { nameAt } from './name-at.ts';

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
  /** The card whose name is under the pointer, over cards that are elements. */
  const [named, setNamed] = useState<string | null>(null);
  const lastNamed = useRef<string | null>(null);

  const findName = useCallback(
    ({ clientX, clientY, target }: MouseEvent) => {
      const { transform, domNode, width, height } = flow.getState();
      // What lies over the chart, such as the legend, lies over its names too.
      const isChart = target instanceof Element && domNode?.contains(target) === true;
      if (!isChart || domNode === null || picture.fromAfar === null) return null;
      const [x, y, zoom] = transform;
      const corner = domNode.getBoundingClientRect();
      const place = { x: clientX - corner.x, y: clientY - corner.y };
      return nameAt(picture, { x, y, zoom }, { width, height }, place);
    },
    [flow, picture],
  );

  const find = useCallback(
    (event: MouseEvent) => {
      const { transform, domNode } = flow.getState();
      const corner = domNode?.getBoundingClientRect();
      const isPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
      if (painter !== 'canvas' || corner === undefined || !isPane) return null;
      const [x, y, zoom] = transform;
      const place = { x: event.clientX - corner.x, y: event.clientY - corner.y };
      const at = { x: (place.x - x) / zoom, y: (place.y - y) / zoom };
      const name = findName(event);
      const hit: Hit | null =
        name === null ? hitAt(picture, at, zoom, choices.getState().hiddenStyles) : { kind: 'card', id: name };
      return { hit, at, place };
    },
    [flow, picture, painter, choices, findName],
  );

  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (painter !== 'canvas') {
        const name = event.buttons === 0 ? findName(event) : null;
        if (name !== lastNamed.current) hoverCard(name);
        lastNamed.current = name;
        setNamed(name);
        return;
      }
      const found = event.buttons === 0 ? find(event) : null;
      const hit = found?.hit ?? null;
      if (found !== null || event.buttons !== 0) hoverCard(hit?.kind === 'card' ? hit.id : null);
      setPointed((before) => {
        if (found === null || hit === null) return null;
        return before?.hit.id === hit.id ? before : { hit, ...found.place };
      });
    },
    [painter, find, findName],
  );

  const onPointerLeave = useCallback(() => {
    setPointed(null);
    setNamed(null);
    if (painter === 'canvas' || lastNamed.current !== null) hoverCard(null);
    lastNamed.current = null;
  }, [painter]);

  /** Before the elements under a name hear of it. */
  const onNameClick = useCallback(
    (event: MouseEvent, what: (id: string) => void) => {
      // A press of a key clicks on the element that has the focus, wherever that is.
      const name = painter === 'elements' && event.detail > 0 ? findName(event) : null;
      if (name === null) return;
      event.stopPropagation();
      what(name);
    },
    [painter, findName],
  );
  const onClickCapture = useCallback(
    (event: MouseEvent) =>
      onNameClick(event, (id) => {
        focusCard(id);
        select(subjectOf(choices.getState().documents.graph, id));
      }),
    [onNameClick, choices, select],
  );

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
  const onDoubleClickCapture = useCallback(
    (event: MouseEvent) =>
      onNameClick(event, (id) => {
        if (graphIndex(choices.getState().documents.graph).role(id) !== null) focusOn(id);
      }),
    [onNameClick, choices, focusOn],
  );

  return {
    pointed: painter === 'canvas' ? pointed : null,
    isOverName: painter === 'elements' && named !== null,
    onPaneClick,
    handlers: { onPointerMove, onPointerLeave, onDoubleClick, onClickCapture, onDoubleClickCapture },
  };
}

function familyOf({ view }: Picture, column: string): string | null {
  if (view.kind !== 'progression') return null;
  return view.columns.find(({ id }) => id === column)?.family ?? null;
}
