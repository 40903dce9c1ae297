/**
 * Sizes that layout and drawing agree on, in px of the chart's plane.
 * A title of three lines, or two and a note, fits a card.
 */

export const CARD_WIDTH = 176;
export const CARD_HEIGHT = 60;

/** Room for a column's name over its cards: two lines. */
export const COLUMN_HEADING_HEIGHT = 36;

/** Room for a department's name at the top of its band: one line. */
export const BAND_HEADING_HEIGHT = 36;

/** Room for `Grade 12` at the left of each lane. */
export const LANE_LABEL_WIDTH = 80;
