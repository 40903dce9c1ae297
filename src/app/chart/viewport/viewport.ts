/** What of the chart's plane is on the screen, and how large the screen's place for it is, in px. */

export interface Viewport {
  /** Where the plane's origin stands, px from the screen's. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The chart's place as it is now, which React Flow learns only later. */
export function sizeOf({ clientWidth, clientHeight }: Element): Size {
  return { width: clientWidth, height: clientHeight };
}
