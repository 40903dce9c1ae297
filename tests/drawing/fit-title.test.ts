import { describe, expect, it } from 'vitest';
import { fitTitle } from '../../src/drawing/fit-title.ts';

const area = { width: 150, height: 57, corner: null, footer: 0 };

describe('fitTitle', () => {
  it('keeps the full size while three lines hold the title', () => {
    const fitted = fitTitle('Senior Director of Customer Success', 600, area);
    expect(fitted.size).toBe(13.5);
    expect(fitted.lines).toEqual(['Senior Director of', 'Customer Success']);
  });

  it('takes smaller sizes, not below 10.5 px, before a fourth line', () => {
    const fitted = fitTitle('Senior Manager, Professional Services Education Delivery EMEA', 600, area);
    expect(fitted.lines).toHaveLength(3);
    expect(fitted.size).toBeLessThan(13.5);
    expect(fitted.size).toBeGreaterThanOrEqual(10.5);
  });

  it('holds a title of a hundred letters at 10.5 px or more', () => {
    const title = 'Senior Principal Engineering Manager, Infrastructure Platforms and Developer Productivity Tooling';
    expect(fitTitle(title, 600, area).size).toBeGreaterThanOrEqual(10.5);
  });

  it('leaves the corner free on the lines beside it, and only there', () => {
    const corner = { width: 60, bottom: 28 };
    const title = 'Director of Customer Success';
    expect(fitTitle(title, 600, { ...area, corner }).lines).toEqual(['Director of', 'Customer Success']);
    expect(fitTitle(title, 600, { ...area, corner: { width: 60, bottom: 57 } }).lines).toEqual([
      'Director of',
      'Customer',
      'Success',
    ]);
  });

  it('centres the title together with what stands below it', () => {
    const alone = fitTitle('Staff CSM', 600, area);
    const withFooter = fitTitle('Staff CSM', 600, { ...area, footer: 17 });
    expect(alone.top).toBeCloseTo((57 - alone.lineHeight) / 2, 6);
    expect(alone.top - withFooter.top).toBeCloseTo(8.5, 6);
  });

  it('gives an area without any room one line rather than none', () => {
    expect(fitTitle('Staff CSM', 600, { ...area, width: 0 }).lines).toEqual(['Staff CSM']);
  });
});
