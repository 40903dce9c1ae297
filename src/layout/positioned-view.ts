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
}

export interface PositionedColumn extends Box {
  /** Id of the view's column. */
  readonly id: string;
  /** Where the column's name stands, above its cards. */
  readonly heading: Box;
}

/** A department with lanes of its own; the organisation view has none. */
export interface PositionedBand extends Box {
  readonly department: string;
  /** Where the department's name stands. */
  readonly heading: Box;
  readonly lanes: readonly PositionedLane[];
  readonly columns: readonly PositionedColumn[];
}

export interface PositionedLink {
  readonly id: string;
  /** Corners of the route from its start to its end, at least two; the drawing rounds them. */
  readonly points: readonly Point[];
  /** `straight` corners are rounded slightly, a `curved` route is drawn as one soft line through its points. */
  readonly course: 'straight' | 'curved';
}

export interface PositionedView {
  readonly kind: 'progression' | 'organisation';
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
