/**
 * The picture as plain shapes and lines of text, in px of the chart's plane: the one geometry behind screen, canvas,
 * SVG, PNG and PDF. Colours are roles (`ink`, `surface`), resolved by a palette when a painter puts them on a surface.
 */
import type { LinkStyle } from '../view/view.ts';

/** A colour by its role; a department's colours by its place in the list. */
export type Paint =
  | 'background'
  | 'surface'
  | 'lane'
  | 'line'
  | 'ink'
  | 'quiet'
  | 'quieter'
  | 'accent'
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

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: Paint | null;
      readonly stroke: Stroke | null;
    }
  | {
      readonly kind: 'path';
      readonly steps: readonly PathStep[];
      readonly fill: Paint | null;
      readonly stroke: Stroke | null;
    }
  | {
      /** One line of text; `y` is its baseline. */
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 500 | 600 | 700;
      readonly italic: boolean;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly fill: Paint;
    };

/** A card's shapes, relative to its own top left corner, so that it can be painted anywhere. */
export interface CardDrawing {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A link's line and arrowhead. */
export interface LinkDrawing {
  readonly id: string;
  readonly style: LinkStyle;
  readonly from: string;
  readonly to: string;
  readonly line: readonly PathStep[];
  readonly shapes: readonly Shape[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Behind everything: bands, lanes and their labels. */
  readonly ground: readonly Shape[];
  readonly links: readonly LinkDrawing[];
  readonly cards: readonly CardDrawing[];
}
