import { describe, expect, it } from 'vitest';
import { departmentMark } from '../../src/drawing/department-mark.ts';
import { darkPalette, lightPalette, type PlainPaint, resolvePaint } from '../../src/drawing/palette.ts';
import { contrast, linearLight } from '../support/contrast.ts';

/** Lightness in OKLab (https://bottosson.github.io/posts/oklab/). */
function lightness(hex: string): number {
  const [red, green, blue] = linearLight(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}

describe.each([lightPalette, darkPalette])('the $name palette', (palette) => {
  const plain = (paint: PlainPaint) => resolvePaint(palette, paint);
  const grounds: readonly PlainPaint[] = ['background', 'band', 'lane', 'surface'];

  it.each(['ink', 'quiet', 'quieter', 'accent'] as const)('writes %s legibly on every ground', (paint) => {
    for (const ground of grounds) expect(contrast(plain(paint), plain(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', 'level', 'reporting', 'outline'] as const)('draws %s visibly on every ground', (paint) => {
    for (const ground of grounds) expect(contrast(plain(paint), plain(ground)), ground).toBeGreaterThanOrEqual(3);
  });

  it('writes grades legibly on their tint and on every ground, and shows edges on cards', () => {
    for (let department = 0; department < 12; department++) {
      const tone = (name: 'strong' | 'tint' | 'text') => resolvePaint(palette, { department, tone: name });
      for (const ground of [tone('tint'), ...grounds.map(plain)]) {
        expect(contrast(tone('text'), ground)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(tone('strong'), plain('surface'))).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives departments hues of equal lightness', () => {
    for (const tone of ['strong', 'tint', 'text'] as const) {
      const values = palette.departments.map((colours) => lightness(colours[tone]));
      expect(Math.max(...values) - Math.min(...values)).toBeLessThan(0.02);
    }
  });

  it('has twelve hues and begins again after them', () => {
    expect(new Set(palette.departments.map((colours) => colours.strong)).size).toBe(12);
    const strong = (department: number) => resolvePaint(palette, { department, tone: 'strong' });
    expect(strong(12)).toBe(strong(0));
    expect(strong(-1)).toBe(strong(11));
  });
});

describe('departmentMark', () => {
  /** Shape and hue; shape alone without the paint. */
  const look = (department: number, withHue: boolean) => {
    const { fill, stroke, ...outline } = departmentMark(department, 0, 0, 10);
    return JSON.stringify([outline, fill === null, stroke === null, withHue ? department % 12 : null]);
  };
  const looks = (count: number, withHue: boolean) =>
    new Set(Array.from({ length: count }, (_, department) => look(department, withHue))).size;

  it('tells fourteen departments apart by shape alone', () => {
    expect(looks(14, false)).toBe(14);
  });

  it('tells eighty-four apart by shape and hue', () => {
    expect(looks(84, true)).toBe(84);
  });

  it('stays within the size it is given, and a little', () => {
    for (let department = 0; department < 14; department++) {
      const mark = departmentMark(department, 50, 50, 10);
      const points = mark.kind === 'rect' ? [mark] : mark.steps.filter((step) => step.to !== 'close');
      for (const { x, y } of points) expect(Math.max(Math.abs(x - 50), Math.abs(y - 50))).toBeLessThan(6);
    }
  });
});
