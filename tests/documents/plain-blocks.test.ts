/** Headings, paragraphs and lists of one line an item, told by their first letters: the same as markdown-it reads. */
import commonmark from 'commonmark-spec';
import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { expect, it } from 'vitest';
import { LineState } from '../../src/documents/line-state.ts';
import type { PlainBlock } from '../../src/documents/plain-block.ts';
import { addPlainBlocks } from '../../src/documents/plain-blocks.ts';

const theirs = new MarkdownIt({ html: true });
const ours = new MarkdownIt({ html: true });
addPlainBlocks(ours);

/** Blocks in their order: what begins, on which line, and with which words. */
function outline(markdown: MarkdownIt, text: string): string[] {
  const tokens: Token[] = [];
  const state = new LineState(text, markdown, {}, tokens);
  markdown.block.tokenize(state, 0, state.lineMax);
  let from = 0;
  const found: string[] = [];
  for (const block of state.plain) {
    found.push(...outlineOf(tokens.slice(from, block.before)), ...plainOutline(block));
    from = block.before;
  }
  return [...found, ...outlineOf(tokens.slice(from))];
}

function plainOutline(block: PlainBlock): string[] {
  const { line } = block;
  if (block.kind === 'heading') return [`heading_open h${block.depth} ${line}: ${block.text}`];
  if (block.kind === 'paragraph') return [`paragraph_open p ${line}: ${block.text}`];
  const items = block.items.flatMap((item) => [
    `list_item_open li ${item.line}`,
    `paragraph_open p ${item.line}: ${item.inlines}`,
    'list_item_close',
  ]);
  return [`bullet_list_open ul ${line}`, ...items, 'bullet_list_close'];
}

function outlineOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, at) => {
    const line = (token.map?.[0] ?? 0) + 1;
    switch (token.type) {
      case 'heading_open':
      case 'paragraph_open':
        return [`${token.type} ${token.tag} ${line}: ${tokens[at + 1]?.content}`];
      case 'inline':
        return token.map === null ? [token.content] : [];
      case 'heading_close':
      case 'paragraph_close':
        return [];
      default:
        if (token.type.endsWith('_close')) return [token.type];
        return [`${token.type} ${token.tag} ${line}${token.content === '' ? '' : `: ${token.content}`}`];
    }
  });
}

function plainOf(text: string): { readonly plain: readonly PlainBlock[]; readonly tokens: readonly Token[] } {
  const tokens: Token[] = [];
  const state = new LineState(text, ours, {}, tokens);
  ours.block.tokenize(state, 0, state.lineMax);
  return { plain: state.plain, tokens };
}

it('keeps each without a token', () => {
  const { plain, tokens } = plainOf('## Analyst\n\nReads\nand writes.\n\n* 5 years\n* **Care**\n\n* Tact\n\nEnd');
  expect(plain.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'paragraph']);
  expect(tokens).toEqual([]);
});

it('tells which of them may hold markup, and misses none', () => {
  const { plain } = plainOf('One\n\n* Two\n* [Three](/3)\n* Four & five\n\n_Six_\n\nSeven\neight\n\n* Nine\n');
  expect(plain).toMatchObject([
    { isPlain: true },
    { marked: [1, 2] },
    { isPlain: false },
    { isPlain: false },
    { marked: [] },
  ]);
});

it('reads what CommonMark gives as examples as markdown-it does', () => {
  for (const { markdown } of commonmark.tests) {
    const text = markdown.replaceAll('→', '\t');
    expect(outline(ours, text)).toEqual(outline(theirs, text));
  }
});

it('leaves a table to markdown-it whose first row begins as a heading does', () => {
  const text = '# a | b\n|---|---|';
  expect(outline(ours, text)).toEqual(outline(theirs, text));
});

it('reads any mixture of lines as markdown-it does', () => {
  const indent = fc.constantFrom('', '', '', '', ' ', '  ', '   ', '    ', '\t', '      ');
  const marker = fc.constantFrom(
    ...['', '', '* ', '* ', '* ', '- ', '- ', '+ ', '*', '-', '*   ', '*     ', '*\t', '1. ', '2. ', '7) ', '10', '> '],
    ...['# ', '## ', '####### ', '#', '* * ', '- - ', '** ', '_', '__', '`', '```', '~~~', '| ', '<div>', '[', '\\'],
  );
  const words = fc.constantFrom(
    ...[
      '',
      'words',
      'Words of a line',
      'a | b',
      '--- ',
      '---',
      '===',
      '***',
      '* * *',
      '|---|---|',
      'a]: /b',
      '[a]: /b',
      '[a\\] b',
      'b](c)',
      'b] (c)',
    ],
    ...[
      'é',
      '5 years',
      '5. years',
      '5',
      '**bold** words',
      '*soft*',
      '`code`',
      '(aside)',
      '"quoted"',
      'end #',
      'end ##',
    ],
    ...['#', ' padded ', 'nbsp\u00a0', '<!-- note -->', '<b>', '```', 'a\\'],
  );
  const line = fc.tuple(indent, marker, words).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constantFrom('', '', '  ', '\t')), { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      expect(outline(ours, text)).toEqual(outline(theirs, text));
    }),
    { numRuns: 3_000 },
  );
});
