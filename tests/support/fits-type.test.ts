import { expect, it } from 'vitest';
import { fitsType } from './fits-type.ts';
import { documentOf } from './read-text.ts';

const misfits = fitsType('src/documents/document.ts', 'Document');
const document = documentOf('# Guide\n\n- one\n  - two\n\n| A |\n|---|\n| [b](c) |\n');

it('finds nothing wrong with what the sources make', () => {
  expect(misfits(document)).toEqual([]);
});

it.each([
  ['a missing part', { ...document, text: undefined }, 'Document.text: nothing in place of string'],
  ['a part too many', { ...document, title: 'Guide' }, 'Document.title: nothing that the type knows'],
  ['another kind of value', { ...document, readable: 'yes' }, 'Document.readable: "yes" in place of boolean'],
  [
    'what is wrong deep in a list',
    { ...document, blocks: [...document.blocks, { kind: 'rule', line: Number.NaN }] },
    'Document.blocks[3].line: null in place of number',
  ],
])('tells %s', (_, value, told) => {
  expect(misfits(value)).toEqual([told]);
});
