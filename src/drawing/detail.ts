/**
 * How much of a card is drawn at a zoom: never a text that would be smaller on the screen than can be read.
 * Knows zooms and sizes, nothing of what is drawn.
 */

/** Px on the screen of the smallest text that Rungs shows. */
export const smallestText = 9;

export interface Detail {
  /**
   * `facts`: title, grade, notes and facts; `card`: without the facts; `title`: the title alone, larger on the plane the
   * farther away it is; `grade`: the grade alone; `block`: no words.
   */
  readonly kind: 'facts' | 'card' | 'title' | 'grade' | 'block';
  /** The least zoom at which it is shown. */
  readonly from: number;
  /** Px on the plane of the smallest text that can be read from there on. */
  readonly smallest: number;
}

const detail = (kind: Detail['kind'], from: number): Detail => ({ kind, from, smallest: smallestText / from });

/** What an image shows, whatever the screen's zoom. */
export const plainDetail: Detail = detail('card', smallestText / 10.5);

/** From near to far. The titles of cards are 10.5 px or more, and a grade that stands alone 36 px. */
const details: readonly Detail[] = [
  detail('facts', 1.25),
  plainDetail,
  detail('title', 0.7),
  detail('title', 0.585),
  detail('title', 0.5),
  detail('grade', 0.25),
];
const block: Detail = { kind: 'block', from: 0, smallest: Number.POSITIVE_INFINITY };

/** What is drawn of cards at a zoom; the same object for all zooms of a step. */
export function detailAt(zoom: number): Detail {
  // A zoom that was reached in steps may be a hair below where it should be.
  return details.find(({ from }) => zoom >= from - 1e-6) ?? block;
}

/** Whether the words beside the cards stand in place; farther away, names are chosen by the room there is. */
export function showsLabels({ from }: Detail): boolean {
  return from >= plainDetail.from;
}
