import { describe, expect, it } from 'vitest';
import type { Inlines } from '../../src/documents/block.ts';
import { holdsEmptyLink, isEmptyLink } from '../../src/families/empty-link.ts';

const link = (words: string, href: string): Inlines => [{ kind: 'link', href, children: words }];

describe('a link that was never filled in', () => {
  it.each([
    ['Tax', '#'],
    ['Tax', ' TODO '],
    ['TBD', '/job-families/finance/tax/'],
    ['', '/job-families/finance/tax/'],
  ])('[%s](%s)', (words, href) => {
    expect(isEmptyLink(words, href)).toBe(true);
    expect(holdsEmptyLink(link(words, href))).toBe(true);
  });

  it.each([
    ['Tax', '/job-families/finance/tax/'],
    ['TODO list of the team', 'https://example.com/a-long-way'],
    ['Link the accounts', '#accounts'],
  ])('but not [%s](%s)', (words, href) => {
    expect(isEmptyLink(words, href)).toBe(false);
    expect(holdsEmptyLink(link(words, href))).toBe(false);
  });

  it('is found among other words and within bold ones', () => {
    const whole = link('Tax', '/job-families/finance/tax/');
    expect(holdsEmptyLink('No link at all')).toBe(false);
    expect(holdsEmptyLink(['See ', ...whole, ' and ', { kind: 'strong', children: link('Tax', '#') }])).toBe(true);
    expect(holdsEmptyLink(['See ', ...whole, { kind: 'strong', children: 'Tax' }])).toBe(false);
  });
});
