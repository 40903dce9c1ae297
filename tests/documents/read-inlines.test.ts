/** Words and plain links, which are read without markdown-it's rules for inlines: the same as with them. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import type { Inline } from '../../src/documents/block.ts';
import { readInlines } from '../../src/documents/read-inlines.ts';

const markdown = new MarkdownIt({ html: true });
markdown.normalizeLink = (href) => href;
markdown.validateLink = () => true;
const read = (text: string): readonly Inline[] => readInlines(text, { markdown, environment: {}, tags: [] }).inlines;

it('reads words with links between them', () => {
  expect(read('Reports to the [Lead](/lead/#a_b).')).toEqual([
    'Reports to the ',
    { kind: 'link', href: '/lead/#a_b', children: ['Lead'] },
    '.',
  ]);
});

it('reads any mixture of words and marks as markdown-it does', () => {
  const fragments = fc.constantFrom(
    ...['words', ' ', '[', ']', '(', ')', '[Lead](/lead)', '[R&D; team](#r_d)', '[](x)', '[x]()', '[x](y z)', '!', '&'],
    ...['&amp;', '&#65;', '&x', ';', '_', '*', '**', '~', '~~', '\\', '<b>', '</b>', '<', '[a [b](c)', '![x](y.png)'],
    ...['[**x**](y)', '[x](y "z")', '[x](<y>)', '[x](y(z))', '[x]: y', '\u00a0', '’'],
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
