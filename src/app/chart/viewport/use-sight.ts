/** Brings what was searched for, or followed from a link, into sight; a card chosen on the chart itself stays put. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Box } from '../../../layout/positioned-view.ts';
import type { Choices } from '../../store/choices.ts';
import type { Picture } from '../../store/picture.ts';
import { useChoices, useChoicesStore } from '../../store/store-context.tsx';
import { motion } from '../motion/motion.ts';
import { isInSight, sightMargin as margin, viewportAround } from './bring-into-sight.ts';
import { legibleZoom, readingZoom } from './first-viewport.ts';
import { sizeOf } from './viewport.ts';

export function useSight(picture: Picture): void {
  const { setViewport, getViewport } = useReactFlow();
  const flow = useStoreApi();
  const { choices } = useChoicesStore();
  const wish = useChoices(({ sight }) => sight);
  const subject = useChoices(({ subject: chosen }) => chosen);

  // Also runs when unfolding has put the card into the picture.
  useEffect(() => {
    if (wish === null) return;
    const box = boxOf(picture, wish.subject.id);
    if (box === null) return;
    const viewport = getViewport();
    const { domNode } = flow.getState();
    if (domNode === null) return;
    const pane = sizeOf(domNode);
    if (viewport.zoom >= legibleZoom && isInSight(box, viewport, pane)) return;
    // Centred in the pane as it is now: React Flow learns only later that the panel has taken some of it.
    const zoom = Math.max(viewport.zoom, readingZoom);
    setViewport(viewportAround(box, zoom, pane), motion());
  }, [wish, picture, flow, getViewport, setViewport]);

  const beside = useChoices(besideOf);
  const wasBeside = useRef(beside);
  // The panel that opens takes room from the chart: a card that it would cover moves just into sight.
  useEffect(() => {
    const hasOpened = wasBeside.current !== beside;
    wasBeside.current = beside;
    if (subject === null) return;
    // Roles that are compared are brought into sight together, by `use-compared-in-sight.ts`.
    if (hasOpened && beside === 'columns') return;
    const box = boxOf(picture, subject.id);
    const viewport = getViewport();
    const { domNode } = flow.getState();
    if (box === null || domNode === null) return;
    const pane = sizeOf(domNode);
    if (isInSight(box, viewport, pane)) return;
    if (!hasOpened && wasFound(choices.getState())) return;
    const right = viewport.x + (box.x + box.width) * viewport.zoom;
    const bottom = viewport.y + (box.y + box.height) * viewport.zoom;
    const dx = right > pane.width && right - box.width * viewport.zoom > 0 ? right - pane.width + margin : 0;
    const dy = bottom > pane.height ? bottom - pane.height + margin + 48 : 0;
    if (dx === 0 && dy === 0) return;
    const { panBy } = flow.getState();
    panBy({ x: -dx, y: -dy });
  }, [subject, beside, picture, choices, flow, getViewport]);
}

/** How much of the room other panels than the details take from the chart. */
function besideOf({ findings, filtersOpen, path, comparison }: Choices): 'nothing' | 'panel' | 'columns' {
  if (findings.isOpen || filtersOpen || path !== null) return 'panel';
  if (comparison === null) return 'nothing';
  return comparison.length > 1 ? 'columns' : 'panel';
}

function wasFound({ subject, sight }: Choices): boolean {
  return sight?.subject === subject;
}

/** The box of a role's card, of a family's card, or of a family's column name with the cards under it. */
function boxOf(picture: Picture, id: string): Box | null {
  const card = picture.cards.get(id);
  if (card) return card;
  for (const band of picture.positioned.bands) {
    const column = band.columns.find((candidate) => candidate.id === id);
    if (column) return column.heading;
  }
  return null;
}
