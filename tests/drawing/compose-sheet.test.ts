import { describe, expect, it } from 'vitest';
import { composeSheet, legendOf } from '../../src/drawing/compose-sheet.ts';
import { draw } from '../../src/drawing/draw.ts';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { measureText } from '../../src/drawing/measure-text.ts';
import { smallPicture } from '../support/small-picture.ts';

const { view, positioned } = smallPicture();
const drawing = draw(view, positioned);
const options = {
  title: 'Progression',
  subtitle: '4 roles in 2 departments',
  legend: legendOf(view),
  date: '12 March 2025',
  margin: 24,
};
const words = (sheet: Drawing) => sheet.ground.filter((shape) => shape.kind === 'text');

describe('composeSheet', () => {
  const sheet = composeSheet(drawing, options);

  it('holds the whole drawing, moved as one', () => {
    const dx = (sheet.cards[0]?.x ?? 0) - (drawing.cards[0]?.x ?? 0);
    const dy = (sheet.cards[0]?.y ?? 0) - (drawing.cards[0]?.y ?? 0);
    expect(dx).toBe(24);
    expect(sheet.cards.map(({ x, y }) => [x - dx, y - dy])).toEqual(drawing.cards.map(({ x, y }) => [x, y]));
    const start = sheet.links[0]?.line[0];
    const before = drawing.links[0]?.line[0];
    if (start?.to !== 'move' || before?.to !== 'move') throw new Error('a line begins with a move');
    expect([start.x - before.x, start.y - before.y]).toEqual([dx, dy]);
    expect(sheet.height).toBeGreaterThan(drawing.height + dy);
  });

  it('has title, subtitle, date and a legend of what occurs', () => {
    const said = words(sheet).map((shape) => shape.text);
    expect(said).toEqual(
      expect.arrayContaining([
        'Progression',
        '4 roles in 2 departments',
        '12 March 2025',
        'Next step',
        'Level',
        'Reports to',
        'Named, not documented',
        'Estimated grade',
      ]),
    );
    const few = composeSheet(drawing, {
      ...options,
      legend: legendOf({ ...view, links: [], cards: view.cards.slice(0, 1) }),
    });
    expect(words(few).map((shape) => shape.text)).not.toContain('Next step');
  });

  it('keeps all words on the sheet, however narrow the chart and long the title', () => {
    const title = 'Progression of everyone in every department of a company with a rather long name '.repeat(3);
    const narrow = composeSheet({ ...drawing, width: 200 }, { ...options, title });
    for (const shape of words(narrow)) {
      const width = measureText(shape.text, shape.size, shape.weight);
      const left = { start: shape.x, middle: shape.x - width / 2, end: shape.x - width }[shape.anchor];
      expect(left).toBeGreaterThanOrEqual(23.9);
      expect(left + width).toBeLessThanOrEqual(narrow.width - 23.9);
      expect(shape.y).toBeLessThan(narrow.height - 24);
    }
  });

  it('explains marks of departments where no bands name them', () => {
    const organisation = { ...view, kind: 'organisation', parents: new Map(), loose: new Set<string>() } as const;
    const said = words(composeSheet(drawing, { ...options, legend: legendOf(organisation) })).map(
      (shape) => shape.text,
    );
    expect(said).toEqual(expect.arrayContaining(['Sales', 'Engineering']));
  });
});
