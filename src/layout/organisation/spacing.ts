/** Distances of the organisation, in px. All cards stand on rows, so that the gaps between rows are free for lines. */
import { CARD_HEIGHT, CARD_WIDTH } from '../card-size.ts';

export const CARD_GAP = 28;
export const ROW_GAP = 32;
export const ROW_HEIGHT = CARD_HEIGHT + ROW_GAP;
export const SLOT_WIDTH = CARD_WIDTH + CARD_GAP;

/** Between trees side by side, and between shelves of trees. */
export const TREE_GAP = 56;
export const MARGIN = 32;

/** From a card's bottom to the line that joins its reports; second managers' lines keep to the other half of the gap. */
export const BUS_OFFSET = ROW_GAP / 2 - 4;
export const DOTTED_OFFSET = ROW_GAP / 2 + 6;

/** How far left of stacked cards their common line runs. */
export const TRUNK_OFFSET = CARD_GAP / 2;
