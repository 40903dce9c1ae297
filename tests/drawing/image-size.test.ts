import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitImage, usualLimits } from '../../src/drawing/image-size.ts';

describe('fitImage', () => {
  it('takes the wanted scale where the canvas holds it, and says nothing', () => {
    expect(fitImage({ width: 1440, height: 900 })).toEqual({ scale: 2, width: 2880, height: 1800, notice: null });
  });

  it('takes the largest scale that fits a larger picture, and says so', () => {
    const image = fitImage({ width: 20_000, height: 5_000 });
    expect(image.scale).toBeGreaterThan(0.8);
    expect(image.width).toBeLessThanOrEqual(16_384);
    expect(image.notice).toContain('81%');
  });

  it('never asks for more than a canvas holds, nor for nothing', () => {
    const side = fc.double({ min: 0, max: 400_000, noNaN: true });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const image = fitImage({ width, height });
        expect(Math.max(image.width, image.height)).toBeLessThanOrEqual(usualLimits.side);
        expect(image.width * image.height).toBeLessThanOrEqual(usualLimits.area);
        expect(Math.min(image.width, image.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('heeds tighter limits', () => {
    const image = fitImage({ width: 3000, height: 3000 }, 2, { side: 4096, area: 4096 * 4096 });
    expect(image.width).toBeLessThanOrEqual(4096);
  });
});
