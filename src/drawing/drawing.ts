/**
 * The picture as plain shapes and lines of text, in px of the chart's plane: the one geometry behind screen, canvas,
 * SVG, PNG and PDF. Colours are roles (`ink`, `surface`), resolved by a palette when a painter puts them on a surface.
 */
import type { PositionedLink } from '../layout/positioned-view.ts';
import type { LinkStyle } from '../view/view.ts';
import type { Detail } from './detail.ts';

/** A colour by its role; a department's colours by its place in the list. */
export type Paint =
  | 'background'
  | 'band'
  | 'lane'
  | 'surface'
  | 'shadow'
  | 'line'
  | 'outline'
  | 'hover'
  | 'ink'
  | 'quiet'
  | 'quieter'
  | 'accent'
  | 'halo'
  | 'level'
  | 'reporting'
  | { readonly department: number; readonly tone: 'strong' | 'tint' | 'text' };

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  /** Lengths of dashes and gaps, in px; empty for a solid line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** A step of a path; coordinates are absolute. */
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly to: 'quadratic'; readonly cx: number; readonly cy: number; readonly x: number; readonly y: number }
  | {
      readonly to: 'cubic';
      readonly ax: number;
      readonly ay: number;
      readonly bx: number;
      readonly by: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'close' };

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
}

export interface PathShape {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
}

/** One line of text, left to right; `y` is its baseline. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly italic: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Paint;
}

export type Weight = 400 | 500 | 600 | 700;

export type Shape = RectShape | PathShape | TextShape;

/** A card's shapes, relative to its own top left corner, so that it can be painted anywhere; all lie inside its box. */
export interface CardDrawing {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The whole title on one line. */
  readonly title: string;
  /** What else the card says, in words: `grade 10, Sales`. */
  readonly description: string;
  /** What an image shows. */
  readonly shapes: readonly Shape[];
  /** What the screen shows at a zoom, in the same box. */
  readonly shapesAt: (detail: Detail) => readonly Shape[];
}

/** A link's line and arrowhead. */
export interface LinkDrawing {
  readonly id: string;
  readonly style: LinkStyle;
  /** A second manager's line. */
  readonly dotted: boolean;
  readonly from: string;
  readonly to: string;
  /** The link in words: `Next step: Manager, CSM → Director of CS`. */
  readonly title: string;
  /** Where the layout leads the link: the line's corners before they are rounded. */
  readonly route: Pick<PositionedLink, 'points' | 'course'>;
  /** The course of the line, for hit areas and for stroking it again. */
  readonly line: readonly PathStep[];
  readonly shapes: readonly Shape[];
}

/** Words beside the cards; an app may pin them to the edge of the screen instead of painting them in place. */
export interface LabelDrawing {
  readonly kind: 'department' | 'column' | 'lane';
  /** Id of the view's department, column or lane. */
  readonly id: string;
  /** The department whose band it stands in. */
  readonly band: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Relative to the label's own top left corner. */
  readonly shapes: readonly Shape[];
}

/** Painted in this order: ground, labels, links, cards. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Behind everything: bands and lanes. */
  readonly ground: readonly Shape[];
  readonly labels: readonly LabelDrawing[];
  readonly links: readonly LinkDrawing[];
  readonly cards: readonly CardDrawing[];
}
