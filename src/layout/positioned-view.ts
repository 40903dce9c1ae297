/**
 * Where everything of a view stands, in px of the chart's own plane (y grows downwards, origin at the top left).
 * Knows ids, sizes and links only: no titles, no colours.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PositionedCard extends Box {
  readonly id: string;
}

export interface PositionedLane extends Box {
  /** Id of the view's lane. */
  readonly id: string;
  /** Every second lane of a band is tinted. */
  readonly tinted: boolean;
  /** Where the lane's label stands, at the left of the band. */
  readonly label: Box;
}

export interface PositionedColumn extends Box {
  /** Id of the view's column. */
  readonly id: string;
  /** Where the column's name stands, above its cards: room for two lines; links said of the family end at its edge. */
  readonly heading: Box;
}

/** A department, or a part of a wide one, with lanes of its own. */
export interface PositionedBand extends Box {
  readonly department: string;
  /** `lanes` in the progression; `loose` holds the organisation's cards without any reporting line: no lanes, no columns. */
  readonly kind: 'lanes' | 'loose';
  /** A wide department continues in further bands: which one this is, from 1, and how many there are. */
  readonly part: { readonly number: number; readonly of: number };
  /** Where the department's name stands. */
  readonly heading: Box;
  readonly lanes: readonly PositionedLane[];
  readonly columns: readonly PositionedColumn[];
}

export interface PositionedLink {
  readonly id: string;
  /** Corners of the route from its start to its end, at least two; the drawing rounds them. */
  readonly points: readonly Point[];
  /** The last 10 px at least run straight into the target, so that an arrowhead can stand there. `straight` corners are rounded slightly, a `curved` route is drawn as one soft line through its points. */
  readonly course: 'straight' | 'curved';
}

export interface PositionedView {
  readonly kind: 'progression' | 'organisation' | 'focus' | 'path';
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PositionedBand[];
  readonly cards: readonly PositionedCard[];
  readonly links: readonly PositionedLink[];
}

/** What the picture is for: it decides how bands wrap. */
export interface LayoutOptions {
  /** Width over height to come close to: 1.6 on a desk, 0.46 on a phone. */
  readonly aspect: number;
}

export const wideScreen: LayoutOptions = { aspect: 1.6 };
