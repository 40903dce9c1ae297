/** The lines of a text, found faster than markdown-it does, and the same. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import { LineState } from '../../src/documents/line-state.ts';

it('marks the same lines, blanks and indents as markdown-it', () => {
  const markdown = new MarkdownIt();
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\n', '\n', ' ', '\t', '-', 'a', 'é'), maxLength: 60 }), (text) => {
      const ours = new LineState(text, markdown, {}, []);
      const theirs = new markdown.block.State(text, markdown, {}, []);
      expect({ ...ours }).toEqual({ ...theirs });
    }),
    { numRuns: 500 },
  );
});
