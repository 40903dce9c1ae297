// A card at every zoom: no text that is too small to be read, and nothing beyond its box.
import { describe, expect, it } from 'vitest';
import { drawCardAt, drawCardFacts } from '../../src/drawing/card-at.ts';
import { detailAt, smallestText } from '../../src/drawing/detail.ts';
import type { Shape, TextShape } from '../../src/drawing/drawing.ts';
import { measureText } from '../../src/drawing/measure-text.ts';
import { aCard, cardFrame } from '../support/small-picture.ts';
import { realTitles } from '../support/titles.ts';

const texts = (shapes: readonly Shape[]) => shapes.filter((shape): shape is TextShape => shape.kind === 'text');
const zooms = [0.02, 0.1, 0.249, 0.25, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.86, 1, 1.25, 2];

describe('a card at a zoom', () => {
  it.each(zooms)('has no title or grade below 9 px on the screen at %s', (zoom) => {
    for (const title of realTitles) {
      for (const text of texts(drawCardAt(aCard({ title }), cardFrame, detailAt(zoom)))) {
        expect(text.size * zoom, `${title}: ${text.text}`).toBeGreaterThanOrEqual(smallestText - 0.001);
      }
    }
  });

  it('has its title, in full or its first words with an ellipsis, wherever a line of it can be read', () => {
    const letters = (text: string) => text.replaceAll(/[ \u00a0]/gu, '');
    let shortened = 0;
    for (const zoom of [0.5, 0.585, 0.6, 0.7, 0.8]) {
      for (const title of realTitles) {
        const words = texts(drawCardAt(aCard({ title }), cardFrame, detailAt(zoom))).map(({ text }) => text);
        const shown = letters(words.join(''));
        if (shown === letters(title)) continue;
        shortened += 1;
        expect(shown).toMatch(/…$/u);
        expect(letters(title).startsWith(shown.slice(0, -1)), `${title}: ${words.join('|')}`).toBe(true);
        expect(shown.length, title).toBeGreaterThan(8);
      }
    }
    expect(shortened).toBeLessThan(20);
  });

  it('has something of a title of whatever words', () => {
    for (const title of [
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter',
      'A'.repeat(400),
      '役'.repeat(90),
    ]) {
      const [first] = texts(drawCardAt(aCard({ title }), cardFrame, detailAt(0.5)));
      expect(title.startsWith(first?.text.slice(0, 3) ?? '-')).toBe(true);
    }
  });

  it('leaves no word that only joins others before the ellipsis', () => {
    const title = 'Senior Director of Revenue Strategy and Sales Operations for the Americas and Asia Pacific';
    const words = texts(drawCardAt(aCard({ title }), cardFrame, detailAt(0.5))).map(({ text }) => text);
    expect(words.join(' ')).toMatch(/^Senior Director of( Revenue( Strategy( and Sales)?)?)?\u00a0…$/u);
    expect(words.join(' ')).not.toMatch(/ (of|and|for|the)\u00a0…$/u);
  });

  it('shows the more the nearer it is', () => {
    const words = (zoom: number) => texts(drawCardAt(aCard(), cardFrame, detailAt(zoom))).map(({ text }) => text);
    expect(words(1)).toContain('10');
    expect(words(0.7).join(' ')).toBe('Director of Customer Success');
    expect(words(0.3)).toEqual(['10']);
    expect(words(0.1)).toEqual([]);
  });

  it('says from afar that a role has no grade', () => {
    const words = texts(drawCardAt(aCard({ badge: null }), cardFrame, detailAt(0.3))).map(({ text }) => text);
    expect(words).toEqual(['–']);
  });

  it('keeps the grade beside the title where no lane says it', () => {
    const frame = { ...cardFrame, namesDepartment: true };
    const words = (title: string) => texts(drawCardAt(aCard({ title }), frame, detailAt(0.8)));
    expect(words('Backend Engineer').map(({ text }) => text)).toContain('10');
    for (const title of realTitles) {
      for (const { size } of words(title)) expect(size * 0.8).toBeGreaterThanOrEqual(smallestText - 0.001);
    }
  });

  it('leaves facts out from the last one where they do not all fit', () => {
    const [few] = texts(drawCardFacts(cardFrame, ['Individual', '12 requirements']));
    expect(few?.text).toBe('Individual · 12 requirements');
    const [some] = texts(
      drawCardFacts(cardFrame, ['Individual', '12 requirements', 'a fact that is far too long to fit']),
    );
    expect(some?.text).toBe('Individual · 12 requirements');
    expect(measureText(some?.text ?? '', some?.size ?? 0, 400)).toBeLessThan(cardFrame.width);
  });
});
