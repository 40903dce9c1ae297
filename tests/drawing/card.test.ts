import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeCard, drawCard, foldBox } from '../../src/drawing/card.ts';
import { departmentMark } from '../../src/drawing/department-mark.ts';
import type { Shape, TextShape } from '../../src/drawing/drawing.ts';
import { measureText } from '../../src/drawing/measure-text.ts';
import { readableText } from '../../src/drawing/readable-text.ts';
import { aCard, cardFrame } from '../support/small-picture.ts';
import { hostileTitles, realTitles } from '../support/titles.ts';

const textsOf = (shapes: readonly Shape[]): readonly TextShape[] => shapes.filter((shape) => shape.kind === 'text');
const titleOf = (shapes: readonly Shape[]) => textsOf(shapes).filter((text) => text.anchor === 'start');
const letters = (text: string) => text.replace(/\s/gu, '');

/** Where a shape's ink may reach, strokes included. */
function extent(shape: Shape): { left: number; top: number; right: number; bottom: number } {
  if (shape.kind === 'text') {
    const width = measureText(shape.text, shape.size, shape.weight);
    const left = { start: shape.x, middle: shape.x - width / 2, end: shape.x - width }[shape.anchor];
    // Inter's accented capitals reach 0.93 em above the baseline, its descenders 0.21 em below.
    return { left, right: left + width, top: shape.y - 0.73 * shape.size, bottom: shape.y + 0.21 * shape.size };
  }
  const half = (shape.stroke?.width ?? 0) / 2;
  const points =
    shape.kind === 'rect'
      ? [shape, { x: shape.x + shape.width, y: shape.y + shape.height }]
      : shape.steps.filter((step) => step.to !== 'close');
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    left: Math.min(...xs) - half,
    right: Math.max(...xs) + half,
    top: Math.min(...ys) - half,
    bottom: Math.max(...ys) + half,
  };
}

function expectInside(shapes: readonly Shape[], width: number, height: number): void {
  for (const shape of shapes) {
    const { left, top, right, bottom } = extent(shape);
    expect(Math.min(left, top, width - right, height - bottom), JSON.stringify(shape)).toBeGreaterThanOrEqual(-0.001);
  }
}

const anyCard = fc.record({
  title: fc.oneof(
    fc.constantFrom(...realTitles, ...hostileTitles),
    fc.string({ maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...'Senior Manager, Director of Sales/Ops-X WiM('.split('')), { maxLength: 120 })
      .map((all) => all.join('')),
  ),
  kind: fc.constantFrom('documented', 'referenced', 'undefined'),
  badge: fc.constantFrom(
    null,
    { text: '10', stated: true },
    { text: '~12', stated: false },
    { text: 'IC4', stated: true },
  ),
  note: fc.constantFrom(null, 'not documented'),
  reports: fc.constantFrom(null, { direct: 3, all: 12, collapsed: false }, { direct: 12, all: 340, collapsed: true }),
});

describe('drawCard', () => {
  it('fits any title into the card, with all its letters', () => {
    fc.assert(
      fc.property(anyCard, fc.boolean(), (card, namesDepartment) => {
        const shapes = drawCard(aCard(card), { ...cardFrame, namesDepartment });
        expectInside(shapes, 176, 60);
        const said = letters(
          titleOf(shapes)
            .map((text) => text.text)
            .join(''),
        );
        expect(said.startsWith(letters(readableText(card.title)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the title clear of the badge and of the line below', () => {
    for (const title of realTitles) {
      for (const note of [null, 'not documented']) {
        const shapes = drawCard(aCard({ title, note, badge: { text: '~10', stated: false } }), cardFrame);
        const badge = shapes.find((shape) => shape.kind === 'rect' && shape.x > 100);
        if (badge === undefined) throw new Error('no badge');
        const texts = titleOf(shapes).map(extent);
        for (const text of texts) {
          const corner = extent(badge);
          expect(text.right <= corner.left - 2 || text.top >= corner.bottom - 0.5, title).toBe(true);
        }
        texts.slice(1).forEach((text, line) => {
          expect(text.top, title).toBeGreaterThanOrEqual((texts[line]?.bottom ?? 0) - 0.5);
        });
      }
    }
  });

  it('writes titles of real documents at 10.5 px or more', () => {
    for (const title of realTitles) {
      for (const text of titleOf(drawCard(aCard({ title }), cardFrame))) expect(text.size).toBeGreaterThanOrEqual(10.5);
    }
  });

  it('tells kinds of cards apart by their border, not by colour alone', () => {
    const borders = (['documented', 'referenced', 'undefined'] as const).map((kind) => {
      const rect = drawCard(aCard({ kind }), cardFrame).find((shape) => shape.kind === 'rect' && shape.stroke !== null);
      return rect?.kind === 'rect' ? rect.stroke?.dash : undefined;
    });
    expect(borders[0]).toEqual([]);
    expect(borders[1]).not.toEqual(borders[2]);
    expect(borders[1]).not.toEqual([]);
    expect(titleOf(drawCard(aCard({ kind: 'undefined' }), cardFrame))[0]?.italic).toBe(true);
  });

  it('says below a placeholder that it is not documented', () => {
    const shapes = drawCard(aCard({ kind: 'referenced', note: 'not documented' }), cardFrame);
    expect(textsOf(shapes).map((text) => text.text)).toContain('not documented');
  });

  it('tells an estimated grade from a stated one without colour', () => {
    const badge = (stated: boolean) =>
      drawCard(aCard({ badge: { text: stated ? '10' : '~10', stated } }), cardFrame).find(
        (shape) => shape.kind === 'rect' && shape.x > 100,
      );
    expect(badge(true)).toMatchObject({ stroke: null });
    expect(badge(false)).toMatchObject({ fill: null, stroke: { dash: [2.5, 2] } });
  });

  it('counts reports in the organisation, and how many a folded card hides', () => {
    const reports = { direct: 3, all: 12, collapsed: true };
    const words = textsOf(drawCard(aCard({ badge: null, reports }), { ...cardFrame, namesDepartment: true }));
    expect(words.map((text) => text.text)).toEqual(expect.arrayContaining(['+12', '3 reports · 12 in all']));
    const unfolded = drawCard(aCard({ badge: null, reports: { ...reports, collapsed: false } }), cardFrame);
    expect(textsOf(unfolded).map((text) => text.text)).toContain('3 reports · 12 in all');
  });

  it('names the department where no band does', () => {
    const words = textsOf(drawCard(aCard({ badge: null }), { ...cardFrame, namesDepartment: true }));
    expect(words.map((text) => text.text)).toContain('Sales');
  });

  it('gives a long title the room of the department’s name, whose mark stays', () => {
    const frame = { ...cardFrame, namesDepartment: true };
    const shapes = drawCard(aCard({ title: 'Associate Customer Success Manager (CSM)' }), frame);
    expect(textsOf(shapes).map((text) => text.text)).not.toContain('Sales');
    expect(titleOf(shapes)[0]?.size).toBeGreaterThanOrEqual(12);
    expect(shapes.at(-1)).toEqual(departmentMark(0, 162, 47, 7));
  });

  it('has the place of the fold button inside the card', () => {
    const box = foldBox({ width: 176, height: 60 }, 9999);
    expect(box.x + box.width).toBeLessThanOrEqual(176);
    expect(box.y + box.height).toBeLessThanOrEqual(60);
  });
});

describe('describeCard', () => {
  it('says grade, department, note and reports', () => {
    expect(describeCard(aCard(), 'Sales')).toBe('grade 10, Sales');
    const reports = { direct: 1, all: 4, collapsed: false };
    const card = aCard({ badge: { text: '~10', stated: false }, note: 'not documented', reports });
    expect(describeCard(card, 'Sales')).toBe('grade ~10 (estimated), Sales, not documented, 1 report · 4 in all');
    expect(describeCard(aCard({ badge: null }), 'Sales')).toBe('no grade, Sales');
  });
});
