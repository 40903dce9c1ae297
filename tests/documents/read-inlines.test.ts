/** Words and plain links, which are read without markdown-it's rules for inlines: the same as with them. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import type { Inline, Inlines } from '../../src/documents/block.ts';
import { partsOf } from '../../src/documents/inline-parts.ts';
import { readInlines } from '../../src/documents/read-inlines.ts';

const markdown = new MarkdownIt({ html: true });
markdown.normalizeLink = (href) => href;
markdown.validateLink = () => true;
const run = (text: string): Inlines => readInlines(text, { markdown, environment: {}, tags: [] }).inlines;
const read = (text: string): readonly Inline[] => partsOf(run(text));

it('reads words with links between them', () => {
  expect(read('Reports to the [Lead](/lead/#a_b).')).toEqual([
    'Reports to the ',
    { kind: 'link', href: '/lead/#a_b', children: 'Lead' },
    '.',
  ]);
});

it.each([
  '',
  'Words',
  'Words &amp; marks',
  '1 * 2 \\< 3',
  '**bold**',
  'a\nb',
  '**a** b',
  '[](/x)',
  '<b>bold</b>',
  '<u></u>',
])('gives %j, a bare text where it is nothing else, at all depths', (text) => {
  const open = [run(text)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const parts = partsOf(next);
    expect(typeof next === 'string').toBe(parts.length === 0 || (parts.length === 1 && typeof parts[0] === 'string'));
    for (const part of parts) if (typeof part === 'object' && 'children' in part) open.push(part.children);
  }
});

it('reads any mixture of words and marks as markdown-it does', () => {
  const fragments = fc.constantFrom(
    ...['words', ' ', '[', ']', '(', ')', '[Lead](/lead)', '[R&D; team](#r_d)', '[](x)', '[x]()', '[x](y z)', '!', '&'],
    ...['&amp;', '&#65;', '&x', ';', '_', '*', '**', '~', '~~', '\\', '<b>', '</b>', '<', '[a [b](c)', '![x](y.png)'],
    ...['[**x**](y)', '[x](y "z")', '[x](<y>)', '[x](y(z))', '[x]: y', '\u00a0', '’', '\n', '\n', 'a\nb', '\t'],
  );
  // Code before it keeps our short cut from being taken and changes nothing in what follows.
  fc.assert(
    fc.property(fc.array(fragments, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = ` ${parts.join('')}.`;
      expect(read(`\`code\`${text}`)).toEqual([{ kind: 'code', text: 'code' }, ...read(text)]);
    }),
    { numRuns: 3_000 },
  );
});
