import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/drawing/measure-text.ts';
import { wrapText } from '../../src/drawing/wrap-text.ts';

const font = { size: 10, weight: 400 } as const;
const wide = (text: string) => measureText(text, font.size, font.weight) + 0.01;

describe('wrapText', () => {
  it('breaks at spaces and leaves none at the ends of lines', () => {
    const lines = wrapText('Director of Customer Success', font, () => wide('Director of '), 4, 'words');
    expect(lines).toEqual(['Director of', 'Customer', 'Success']);
  });

  it('gives each line its own width', () => {
    const widths = [wide('Senior'), wide('Director of Customer')];
    const lines = wrapText('Senior Director of Customer', font, (line) => widths[line] ?? 0, 2, 'words');
    expect(lines).toEqual(['Senior', 'Director of Customer']);
  });

  it('breaks long compounds after a hyphen or slash, and leaves short ones whole', () => {
    expect(wrapText('Backend/Frontend Lead', font, () => wide('Backend/'), 4, 'words')).toEqual([
      'Backend/',
      'Frontend',
      'Lead',
    ]);
    expect(wrapText('Lead B2B-UX', font, () => wide('Lead B2B-'), 2, 'words')).toEqual(['Lead', 'B2B-UX']);
  });

  it('refuses a word that is too wide, unless words may be broken', () => {
    const width = wide('Donaudampf');
    expect(wrapText('Donaudampfschifffahrt', font, () => width, 9, 'words')).toBeNull();
    const lines = wrapText('Donaudampfschifffahrt', font, () => width, 9, 'anywhere');
    expect(lines?.join('')).toBe('Donaudampfschifffahrt');
    expect(lines?.[0]).toBe('Donaudampf');
  });

  it('breaks a word before a capital rather than anywhere', () => {
    const lines = wrapText('SalesOperationsLead', font, () => wide('OperationsL'), 4, 'anywhere');
    expect(lines).toEqual(['Sales', 'Operations', 'Lead']);
  });

  it('refuses more lines than it may make', () => {
    expect(wrapText('one two three', font, () => wide('three'), 2, 'words')).toBeNull();
  });
});
