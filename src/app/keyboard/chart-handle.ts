/** What the keyboard asks of the chart, whichever way that is drawn; the chart hands it in while it is there. */
import type { Box } from '../../layout/positioned-view.ts';

export interface ChartHandle {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** One pixel of the plane for one of the screen. */
  readonly zoomToLife: () => void;
  readonly fitAll: () => void;
  /** Brings what is selected into the middle, and what it is linked with into sight where there is room. */
  readonly fitSelection: () => void;
  /** Where every card stands on the plane, by its id. */
  readonly cards: () => ReadonlyMap<string, Box>;
  /** The card nearest to the middle of what is in sight; null for an empty chart. */
  readonly middle: () => string | null;
  /** Brings a card into sight and gives it the focus. */
  readonly reach: (card: string) => void;
}

let current: ChartHandle | null = null;

export function chartHandle(): ChartHandle | null {
  return current;
}

/** Returns the undo, which leaves a handle that came later in its place. */
export function provideChartHandle(handle: ChartHandle): () => void {
  current = handle;
  return () => {
    if (current === handle) current = null;
  };
}
