/** Headings, paragraphs and lists of one line an item, told by their first letters: the same as markdown-it reads. */
import commonmark from 'commonmark-spec';
import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { expect, it } from 'vitest';
import { addPlainBlocks, type PlainItem } from '../../src/documents/plain-blocks.ts';

const theirs = new MarkdownIt({ html: true });
const ours = new MarkdownIt({ html: true });
addPlainBlocks(ours);

/** Blocks in their order: what begins, on which line, and with which words. */
function outline(markdown: MarkdownIt, text: string): string[] {
  const tokens: Token[] = [];
  markdown.block.parse(text, markdown, {}, tokens);
  return tokens.flatMap((token, at) => {
    const line = (token.map?.[0] ?? 0) + 1;
    switch (token.type) {
      case 'plain_heading':
        return [`heading_open ${token.tag} ${line}: ${token.content}`];
      case 'plain_paragraph':
        return [`paragraph_open p ${line}: ${token.content}`];
      case 'plain_list':
        return [
          `bullet_list_open ul ${line}`,
          ...token.meta.flatMap((item: PlainItem) => [
            `list_item_open li ${item.line}`,
            `paragraph_open p ${item.line}: ${item.text}`,
            'list_item_close',
          ]),
          'bullet_list_close',
        ];
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

it('makes one token of each', () => {
  const tokens: Token[] = [];
  ours.block.parse('## Analyst\n\nReads\nand writes.\n\n* 5 years\n* **Care**\n\n* Tact\n\nEnd', ours, {}, tokens);
  expect(tokens.map(({ type }) => type)).toEqual(['plain_heading', 'plain_paragraph', 'plain_list', 'plain_paragraph']);
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
