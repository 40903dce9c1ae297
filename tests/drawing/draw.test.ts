import { describe, expect, it } from 'vitest';
import { draw } from '../../src/drawing/draw.ts';
import type { Drawing, Shape } from '../../src/drawing/drawing.ts';
import { highlightCard, highlightLink } from '../../src/drawing/highlight.ts';
import { smallPicture } from '../support/small-picture.ts';

const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('draw', () => {
  const { view, positioned } = smallPicture();
  const drawing = draw(view, positioned);

  it('draws every card and link where the layout has placed it', () => {
    expect(drawing.cards.map(({ id, x, y }) => ({ id, x, y }))).toEqual(
      positioned.cards.map(({ id, x, y }) => ({ id, x, y })),
    );
    expect(drawing.links.map((link) => link.id).sort()).toEqual(view.links.map((link) => link.id).sort());
  });

  it('says cards and links in words', () => {
    expect(drawing.cards[1]).toMatchObject({ title: 'Director of Customer Success', description: 'grade 10, Sales' });
    expect(drawing.links.map((link) => link.title)).toContain(
      'Next step: Manager, CSM → Director, Solutions Architect',
    );
  });

  it('puts stated steps over all other links', () => {
    expect(drawing.links.at(-1)?.style).toBe('next-step');
  });

  it('names the department, its families and its grades', () => {
    const said = (kind: string) =>
      drawing.labels.filter((label) => label.kind === kind).map(({ shapes }) => texts(shapes));
    expect(said('department')).toEqual([['Sales', '2 families']]);
    expect(said('column')).toEqual([['Customer Success'], ['Solutions Architects']]);
    expect(said('lane')).toEqual([
      ['Grade', '10'],
      ['Grade', '8'],
    ]);
  });

  it('numbers the bands of a department that has several', () => {
    const bands = positioned.bands.map((band) => ({ ...band, part: { number: 2, of: 3 } }));
    const [label] = draw(view, { ...positioned, bands }).labels;
    expect(texts(label?.shapes ?? [])).toEqual(['Sales', '2 of 3', '2 families']);
  });

  it('leaves out what was placed for an older view', () => {
    const without = draw({ ...view, cards: view.cards.slice(1), links: [] }, positioned);
    expect(without.cards).toHaveLength(3);
    expect(without.links).toHaveLength(0);
  });

  it('is the same for the same input', () => {
    // With every shape drawn: cards and links make theirs when they are read.
    const whole = ({ ground, labels, links, cards }: Drawing) => ({
      ...{ ground, labels },
      links: links.map(({ id, title, line, shapes }) => ({ id, title, line, shapes })),
      cards: cards.map(({ id, x, y, description, shapes }) => ({ id, x, y, description, shapes })),
    });
    expect(whole(draw(view, positioned))).toEqual(whole(drawing));
  });

  it('draws the organisation without bands, the department named on each card', () => {
    const organisation = { ...view, kind: 'organisation', parents: new Map(), loose: new Set<string>() } as const;
    const drawn = draw(organisation, { ...positioned, kind: 'organisation', bands: [] });
    expect(drawn.ground).toEqual([]);
    expect(texts(drawn.cards[1]?.shapes ?? [])).toContain('Sales');
  });
});

describe('highlights', () => {
  const { view, positioned } = smallPicture();
  const drawing = draw(view, positioned);

  it('mark a card around its own box', () => {
    const [halo] = highlightCard({ width: 176, height: 60 }, 'selected');
    expect(halo).toMatchObject({ x: -2, y: -2, width: 180 });
    expect(highlightCard({ width: 176, height: 60 }, 'hovered')).toHaveLength(1);
  });

  it('keep a link’s course, dashes and ends', () => {
    const link = drawing.links.find(({ style }) => style === 'reports-to');
    if (link === undefined) throw new Error('no reporting line');
    const [, line] = highlightLink(link);
    expect(line).toMatchObject({
      ...link.shapes[0],
      stroke: { dash: [5, 4], width: 1.5, cap: 'butt', paint: 'accent' },
    });
    expect(highlightLink(link)).toHaveLength(link.shapes.length + 1);
  });
});
