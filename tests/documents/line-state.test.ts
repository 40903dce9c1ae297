/** The lines of a text, found faster than markdown-it does, and the same. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import { LineState } from '../../src/documents/line-state.ts';

const markdown = new MarkdownIt();
const stateOf = (text: string) => new LineState(text, markdown, {}, []);

it('marks the same lines, blanks and indents as markdown-it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\n', '\n', ' ', '\t', '-', 'a', 'é'), maxLength: 60 }), (text) => {
      const { bMarks, eMarks, tShift, sCount, bsCount, mayNestDeep, plain, parts, ...ours } = stateOf(text);
      const theirs = new markdown.block.State(text, markdown, {}, []);
      const lists = { bMarks, eMarks, tShift, sCount, bsCount };
      const own = Object.entries(lists).map(([name, marks]) => [name, marks.slice(0, ours.lineMax + 1)]);
      expect({ ...ours, ...Object.fromEntries(own) }).toEqual({ ...theirs });
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['- '.repeat(30), true],
  [`Words\n\n${'> 1. '.repeat(15)}words`, true],
  ['>'.repeat(25), true],
  [`${' '.repeat(30)}words`, true],
  [`${'- '.repeat(12)}words and more of them`, false],
  ['- - -\n- - -\n- - -\n- - -\n- - -\n- - -\n- - -\n', false],
  ['1. One\n2. Two\n\n* Three and no more than that', false],
])('tells of %j whether a line may nest deep', (text, mayNestDeep) => {
  expect(stateOf(text).mayNestDeep).toBe(mayNestDeep);
});
