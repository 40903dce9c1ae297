/**
 * Draws a card as it is shown at a zoom: with facts from near, with its title alone from farther away, with its grade
 * alone, and as a block of its department's colour from where nothing can be read. The box stays the same.
 */

import type { ViewCard } from '../view/view.ts';
import {
  badgeHeight,
  badgeTop,
  badgeWidthOf,
  type CardFrame,
  centredText,
  drawBadge,
  drawCard,
  drawCardSurface,
  paddingLeft,
  paddingRight,
  paddingVertical,
  titleShapes,
} from './card.ts';
import type { Detail } from './detail.ts';
import type { CardDrawing, RectShape, Shape, TextShape } from './drawing.ts';
import { fitBetween, fitShortened } from './fit-title.ts';
import { measureText } from './measure-text.ts';
import { readableText } from './readable-text.ts';

/** Px that the line of facts takes at the bottom of a card. */
const factsHeight = 11;
const factsSize = 7.5;
/** Px right of a title that needs all the room there is. */
const narrowPadding = 4;
/** Px of a grade that stands alone. */
const gradeSize = 36;

/** A card's shapes, relative to its top left corner, with no text below the detail's smallest. */
export function drawCardAt(card: ViewCard, frame: CardFrame, detail: Detail): readonly Shape[] {
  switch (detail.kind) {
    case 'facts':
      return drawCard(card, frame, factsHeight);
    case 'card':
      return drawCard(card, frame);
    case 'title':
      return drawTitleCard(card, frame, detail.smallest) ?? drawGradeCard(card, frame, detail.smallest);
    case 'grade':
      return drawGradeCard(card, frame, detail.smallest);
    case 'block':
      return [blockOf(card, frame)];
  }
}

/** The quiet line of facts at the bottom of a card that is near: as many of them, in their order, as fit. */
export function drawCardFacts(card: Pick<CardDrawing, 'width' | 'height'>, facts: readonly string[]): readonly Shape[] {
  const words = facts.map(readableText).filter((fact) => fact !== '');
  const room = card.width - paddingLeft - paddingRight;
  while (words.length > 0 && measureText(words.join(' · '), factsSize, 400) > room) words.pop();
  if (words.length === 0) return [];
  const text: TextShape = {
    kind: 'text',
    x: paddingLeft,
    y: card.height - 1 - 5,
    text: words.join(' · '),
    size: factsSize,
    weight: 400,
    italic: false,
    anchor: 'start',
    fill: 'quieter',
  };
  return [text];
}

/** Null when there is no room for words. Where no lane says the grade, the badge stays as long as the title leaves it room. */
function drawTitleCard(card: ViewCard, frame: CardFrame, smallest: number): readonly Shape[] | null {
  const weight = card.kind === 'documented' ? 600 : 500;
  const area = {
    width: frame.width - paddingLeft - paddingRight + 4,
    height: frame.height - 1 - 2 * paddingVertical,
    corner: null,
    footer: 0,
  };
  const title = readableText(card.title) || 'untitled';
  const badge = card.badge && { ...card.badge, text: readableText(card.badge.text) };
  if (badge !== null && frame.namesDepartment) {
    const badgeWidth = badgeWidthOf(badge.text, smallest);
    const corner = { width: badgeWidth + 3, bottom: badgeTop + badgeHeight - paddingVertical };
    const beside = fitBetween(title, weight, { ...area, corner }, smallest * 1.14, smallest);
    const left = frame.width - paddingRight - badgeWidth;
    if (beside !== null) {
      return [
        ...drawCardSurface(card.kind, frame),
        ...drawBadge(badge, left + 4, badgeTop, badgeWidth, frame.department, smallest),
        ...titleShapes(card, beside, weight),
      ];
    }
  }
  const wide = { ...area, width: frame.width - paddingLeft - narrowPadding };
  const fitted =
    fitBetween(title, weight, area, smallest * 1.14, smallest) ??
    fitBetween(title, weight, wide, smallest, smallest) ??
    fitShortened(title, weight, wide, smallest);
  return fitted && [...drawCardSurface(card.kind, frame), ...titleShapes(card, fitted, weight)];
}

function drawGradeCard(card: ViewCard, frame: CardFrame, smallest: number): readonly Shape[] {
  const surface = drawCardSurface(card.kind, frame);
  const text = readableText(card.badge?.text ?? '');
  // A role without any grade says so; an empty card would look like one that is still to come.
  if (text === '')
    return [...surface, centredText('–', (frame.width + 4) / 2, (frame.height - 1) / 2, gradeSize, 'quieter')];
  const room = frame.width - paddingLeft - paddingRight;
  const size = Math.min(gradeSize, (gradeSize * room) / Math.max(1, measureText(text, gradeSize, 600)));
  if (size < smallest) return surface;
  const fill = { department: frame.department, tone: 'text' } as const;
  return [...surface, centredText(text, (frame.width + 4) / 2, (frame.height - 1) / 2, size, fill)];
}

/** What the documents only name is hollow. */
function blockOf(card: ViewCard, frame: CardFrame): RectShape {
  const isDocumented = card.kind === 'documented';
  const inset = isDocumented ? 0 : 4;
  return {
    kind: 'rect',
    x: inset,
    y: inset,
    width: frame.width - 2 * inset,
    height: frame.height - 1 - 2 * inset,
    radius: 0,
    fill: isDocumented ? { department: frame.department, tone: 'strong' } : null,
    stroke: isDocumented ? null : { paint: 'outline', width: 8, dash: [], cap: 'butt' },
  };
}
