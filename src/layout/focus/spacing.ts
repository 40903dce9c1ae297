/** Distances of the focus, in px. */

export const CARD_GAP = 36;
/** Between rows of cards: room for links to slant across. */
export const RANK_GAP = 72;
/** Along a path, which is long and whose links slant little. */
export const PATH_RANK_GAP = 52;
/** Between the rows of a block of cards that all hang on one. */
export const FAN_ROW_GAP = 40;
/** Between links that pass a row of cards side by side. */
export const LINK_GAP = 14;
export const MARGIN = 32;

/** How far links run straight out of a card and into one: room for an arrowhead. */
export const STRAIGHT_RUN = 16;
/** Between links that leave a card on one side; less where many do. */
export const PORT_PITCH = 18;
/** Free of links at the ends of a card's edge, for its rounded corners. */
export const PORT_MARGIN = 16;
