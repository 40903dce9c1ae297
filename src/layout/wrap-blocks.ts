/**
 * Blocks on shelves: from the left in their order, a new shelf where the width is used up.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface WrappedBlocks extends Size {
  /** Top left corner of each block. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

export function wrapBlocks(blocks: readonly Size[], width: number, gap: number): WrappedBlocks {
  const places: { x: number; y: number }[] = [];
  let x = 0;
  let y = 0;
  let shelf = 0;
  let widest = 0;
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) {
      y += shelf + gap;
      x = 0;
      shelf = 0;
    }
    places.push({ x, y });
    widest = Math.max(widest, x + block.width);
    shelf = Math.max(shelf, block.height);
    x += block.width + gap;
  }
  return { places, width: widest, height: y + shelf };
}

/** Of widths from the widest block to all in one row, the one whose picture a screen of `aspect` shows largest. */
export function bestWidth(
  blocks: readonly Size[],
  gap: number,
  aspect: number,
  sizeAt: (width: number) => Size,
): number {
  const all = blocks.reduce((sum, { width }) => sum + width + gap, 0);
  let best = all;
  let bestSize = Number.POSITIVE_INFINITY;
  for (let width = all; width > 200; width /= 1.08) {
    const size = sizeAt(width);
    const shown = Math.max(size.width / aspect, size.height);
    if (shown < bestSize) {
      bestSize = shown;
      best = width;
    }
    if (blocks.every((block) => block.width >= width)) break;
  }
  return best;
}
