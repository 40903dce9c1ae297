// How words are compared: their forms, how alike two items are, and which words are marked.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bagOf, likeness } from '../../../src/graph/comparison/likeness.ts';
import { markChanges } from '../../../src/graph/comparison/mark-changes.ts';
import { stem } from '../../../src/graph/comparison/stem.ts';

it.each([
  ['manage', 'manages', 'managing', 'managed', 'management'],
  ['plan', 'plans', 'planning', 'planned'],
  ['lead', 'leads', 'leading', 'led', 'leader'],
  ['improve', 'improves', 'improving', 'improvement', 'improvements'],
  ['collaborate', 'collaborates', 'collaborating', 'collaboration'],
  ['strategy', 'strategies'],
])('takes the forms of a word for one word: %s', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

it.each([
  ['communication', 'community'],
  ['product', 'process'],
  ['team', 'technical'],
  ['report', 'responsibility'],
])('keeps different words apart: %s and %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

const even = () => 1;

it('takes the same words in any order for the same, and strangers for nothing', () => {
  expect(likeness(bagOf('Leads teams of writers'), bagOf('Writers’ teams are led'), even)).toBeGreaterThan(0.9);
  expect(likeness(bagOf('Leads teams of writers'), bagOf('Bakes bread'), even)).toBe(0);
  expect(likeness(bagOf('two years of baking'), bagOf('5 years of baking'), even)).toBe(1);
});

it('is between 0 and 1, the same both ways, and 1 with itself', () => {
  const text = fc.array(fc.constantFrom('lead', 'plan', 'bake', 'write', '3', 'the', 'years'), { maxLength: 9 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [bagOf(one.join(' ')), bagOf(other.join(' '))];
      const value = likeness(a, b, even);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-12);
      expect(likeness(b, a, even)).toBeCloseTo(value, 12);
      if (a.size > 0) expect(likeness(a, a, even)).toBeCloseTo(1, 12);
    }),
  );
});

const marked = (one: string, other: string) => {
  const words = (side: 'one' | 'other') =>
    markChanges(one, other)[side].map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim()));
  return [words('one').join(' '), words('other').join(' ')];
};

it.each([
  ['Writes a book', 'Writes two books', 'Writes [a book]', 'Writes [two books]'],
  ['Writes books', 'Writes books for children', 'Writes books', 'Writes books [for children]'],
  [
    'Problem-solving, and “care”.',
    'problem solving and care',
    'Problem-solving, and “care”.',
    'problem solving and care',
  ],
  ['Knows the town', 'Sees the sea', '[Knows the town]', '[Sees the sea]'],
  ['', 'Sees', '', '[Sees]'],
])('marks the words that differ: “%s” and “%s”', (one, other, left, right) => {
  expect(marked(one, other)).toEqual([left, right]);
});

it('loses no letter of either text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      const { one: left, other: right } = markChanges(one, other);
      const text = (runs: readonly { readonly text: string }[]) => runs.map((run) => run.text).join('');
      expect(text(left)).toBe(one.trimStart());
      expect(text(right)).toBe(other.trimStart());
    }),
  );
});
