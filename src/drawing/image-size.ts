/**
 * How large an image of a drawing can be. Browsers give a blank canvas, or none, beyond their limits and say nothing,
 * so the size is settled beforehand and the person is told when it is less than asked for.
 */

/** What a browser's canvas can hold: px a side, and px in all. */
export interface CanvasLimits {
  readonly side: number;
  readonly area: number;
}

/**
 * Chromium and Firefox hold 16,384 px a side without shrinking; in area 2²⁸ px is the least of what desktop browsers
 * give. Halve both and try again when a browser gives an empty image nevertheless.
 */
export const usualLimits: CanvasLimits = { side: 16_384, area: 2 ** 28 };

export interface ImageSize {
  /** Pixels of the image for one px of the drawing. */
  readonly scale: number;
  /** Whole pixels; the drawing may end a fraction of one before. */
  readonly width: number;
  readonly height: number;
  /** For the person who exports, when the scale is less than asked for; null otherwise. */
  readonly notice: string | null;
}

/** The largest image of a drawing up to the wanted scale that a canvas can hold. */
export function fitImage(
  drawing: { readonly width: number; readonly height: number },
  wanted = 2,
  limits: CanvasLimits = usualLimits,
): ImageSize {
  const width = Math.max(1, drawing.width);
  const height = Math.max(1, drawing.height);
  const bySide = (limits.side - 1) / Math.max(width, height);
  const byArea = Math.sqrt(limits.area / (width * height)) * 0.999;
  const scale = Math.min(wanted, bySide, byArea);
  return {
    scale,
    width: Math.min(limits.side, Math.ceil(width * scale)),
    height: Math.min(limits.side, Math.ceil(height * scale)),
    notice: scale < wanted ? noticeFor(scale, wanted) : null,
  };
}

function noticeFor(scale: number, wanted: number): string {
  const percent = (share: number) => `${Math.floor(share * 100)}%`;
  return (
    `The chart is too large for a picture at ${percent(wanted)}: it was saved at ${percent(scale)}. ` +
    'Save it as SVG for a picture that stays sharp at any size.'
  );
}
