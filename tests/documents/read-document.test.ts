import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Heading } from '../../src/documents/block.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { textOf } from '../../src/documents/read-inlines.ts';
import { documentOf } from '../support/read-text.ts';

const headingsOf = (blocks: readonly Block[]): Heading[] => blocks.filter((block) => block.kind === 'heading');
const kindsOf = (text: string): string[] => documentOf(text).blocks.map((block) => block.kind);

describe('blocks', () => {
  test('have the lines of the file, front matter included', () => {
    const { blocks } = documentOf(
      '---\ntitle: Support\n---\n\n# Support\n\nText\n\n- one\n  - two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n',
    );
    expect(blocks.map((block) => [block.kind, block.line])).toEqual([
      ['heading', 5],
      ['paragraph', 7],
      ['list', 9],
      ['table', 12],
    ]);
    const [, , list, table] = blocks;
    expect(list?.kind === 'list' && list.items[0]?.blocks[0]?.line).toBe(10);
    expect(table?.kind === 'table' && table.rows[0]?.line).toBe(14);
  });

  test('keep addresses as written, reference links resolved', () => {
    const { blocks } = documentOf('See [one](/a b/#x) and [two][ref].\n\n[ref]: https://example.com/%7Ex\n');
    const paragraph = documentOf('See [one](</a b/#x>) and [two][ref].\n\n[ref]: https://example.com/%7Ex\n').blocks[0];
    expect(blocks).toHaveLength(1);
    expect(paragraph?.kind === 'paragraph' && paragraph.inlines).toEqual([
      'See ',
      { kind: 'link', href: '/a b/#x', children: 'one' },
      ' and ',
      { kind: 'link', href: 'https://example.com/%7Ex', children: 'two' },
      '.',
    ]);
  });

  test('keep a script address in Markdown for the finding, and drop it in raw HTML', () => {
    const [paragraph] = documentOf('[a](javascript:alert(1)) and <a href="java\tscript:alert(1)">b</a>').blocks;
    expect(paragraph?.kind === 'paragraph' && paragraph.inlines).toEqual([
      { kind: 'link', href: 'javascript:alert(1)', children: 'a' },
      ' and b',
    ]);
  });
});

describe('anchors', () => {
  test('follow the headings’ words, explicit ids and numbers for doubles', () => {
    const anchors = headingsOf(
      documentOf(
        '# D1 - Agent 1\n## Job Grade\n## Job Grade\n## Agent {#agent}\n## Über & Co.\n## 役割\n## __proto__\n## Agent',
      ).blocks,
    ).map((heading) => heading.anchor);
    expect(anchors).toEqual([
      'd1---agent-1',
      'job-grade',
      'job-grade-1',
      'agent',
      'über--co',
      '役割',
      'proto',
      'agent-1',
    ]);
  });

  test('are named places too', () => {
    const { blocks } = documentOf('<a id="here"></a>\n\n### <a name="Old"></a>Cluster\n');
    expect(blocks.map((block) => (block.kind === 'anchor' ? block.name : block.kind))).toEqual([
      'here',
      'Old',
      'heading',
    ]);
  });

  test('drop what kramdown adds', () => {
    const { blocks } = documentOf(
      '## On this page\n{:.no_toc}\n\n- TOC\n{:toc .hidden}\n\n{::options toc_levels="2" /}\n\n## Next {: .wide}\n',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'heading']);
    expect(headingsOf(blocks)[1]?.text).toBe('Next');
  });
});

describe('template tags', () => {
  test('become named includes and are never shown', () => {
    const { blocks, observations } = documentOf(
      '# Support\n\n<%= partial("shared/hiring", :locals => { :x => "y" }) %>\n\n{{% sales/performance %}}\n\n{{< video id="1" >}}\n\nText <%= job_families(\'sales\') %> on\n',
    );
    expect(blocks.flatMap((block) => (block.kind === 'include' ? [block.name] : []))).toEqual([
      'shared/hiring',
      'sales/performance',
      'video',
    ]);
    const last = blocks.at(-1);
    expect(last?.kind === 'paragraph' && last.inlines).toEqual([
      'Text ',
      { kind: 'include', name: 'job_families sales' },
      ' on',
    ]);
    expect(observations.filter((each) => each.kind === 'template-tag').map((each) => each.source.line)).toEqual([
      3, 5, 7, 9,
    ]);
  });

  test('leave links, lists and code around them whole', () => {
    const { blocks } = documentOf('- [our <%= name %> page](<%= root %>/page/)\n- `<% x %>`\n');
    const [list] = blocks;
    expect(list?.kind === 'list' && list.items.map((item) => item.inlines)).toEqual([
      [{ kind: 'link', href: '<%= root %>/page/', children: ['our ', { kind: 'include', name: 'name' }, ' page'] }],
      [{ kind: 'code', text: '<% x %>' }],
    ]);
  });

  test('keep lines right over several lines', () => {
    expect(headingsOf(documentOf('<%=\n partial\n "x"\n%>\n\n# Title').blocks)[0]?.line).toBe(6);
  });
});

describe('raw HTML', () => {
  test('keeps tables, with the lines of their cells', () => {
    const [table] = documentOf(
      '<table>\n<tr>\n<td></td>\n<td><b>IC4</b></td>\n</tr>\n\n<tr><td colspan="2">Craft</td></tr>\n<tr><td>Scope</td><td>One <p>Two</td></tr>\n</table>',
    ).blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(textOf(table.header.cells[1] ?? '')).toBe('IC4');
    expect(table.header.cellLines).toEqual([3, 4]);
    expect(table.rows.map((row) => row.cells.map((cell) => textOf(cell)))).toEqual([
      ['Craft', ''],
      ['Scope', 'One\nTwo'],
    ]);
  });

  test('is reduced to its text, without scripts, and noted', () => {
    const { blocks, observations } = documentOf('<div onclick="x()">Hello <b>you</b><script>alert(1)</script></div>\n');
    expect(blocks).toEqual([{ kind: 'paragraph', inlines: ['Hello ', { kind: 'strong', children: 'you' }], line: 1 }]);
    expect(observations[0]?.kind).toBe('raw-html');
  });

  test('is not what a writer puts in angle brackets', () => {
    const [paragraph] = documentOf('Manager of <Product> teams').blocks;
    expect(paragraph?.kind === 'paragraph' && textOf(paragraph.inlines)).toBe('Manager of <Product> teams');
  });

  test('shows no comments', () => {
    expect(kindsOf('<!-- for all\n\nlevels -->\n\nText')).toEqual(['paragraph']);
  });
});

describe('tables', () => {
  test('keep cells beyond the header', () => {
    const [table] = documentOf('| Level |\n| - |\n| Senior | Grade 7 |\n').blocks;
    expect(table?.kind === 'table' && table.rows[0]?.cells.map((cell) => textOf(cell))).toEqual(['Senior', 'Grade 7']);
  });
});

describe('files that cannot be used', () => {
  test('are documents with the reason', () => {
    const empty = documentOf(' \n\t\n');
    expect([empty.readable, empty.observations[0]?.kind]).toEqual([false, 'empty']);
    const picture = readDocument({ path: 'x.md', bytes: new Uint8Array([0x89, 0x50, 0, 0, 0, 1]) });
    expect([picture.readable, picture.observations[0]?.kind, picture.text]).toEqual([false, 'not-text', '']);
    const plain = documentOf('Only words.');
    expect([plain.readable, plain.observations[0]?.kind]).toEqual([true, 'no-heading']);
  });
});

/** In milliseconds for 20 KB. A slow machine under load is allowed for: what is quadratic takes seconds. */
const LIMIT = 400;

/** How long this process has kept a processor busy, in ms: what else runs on the machine does not count. */
function busyTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
const repeated = (piece: string, length = 20_000): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('hostile texts', () => {
  test.each([
    '>',
    '> ',
    '- ',
    '* a\n',
    '[',
    '![',
    '[a](',
    '[a](b',
    '*a **b ',
    '_a_b',
    '`a``b',
    '<a ',
    '<',
    '<!--',
    '<div>',
    '<table><tr><td>',
    '<%',
    '{{%',
    '{{< a >}}',
    '# a\n',
    '|\n|-',
    '[a]: b\n',
    '&',
    '\\*',
    '{#',
    '---\n',
    '\u0000a',
    '\ufdd00\ufdd1',
    '\ud800',
  ])('20 KB of %j are read at once', (piece) => {
    documentOf(repeated(piece));
    const started = busyTime();
    expect(documentOf(`${repeated(piece)}a`).readable || piece.includes('\u0000')).toBe(true);
    expect(busyTime() - started).toBeLessThan(LIMIT);
  });

  test('nesting thousands deep is cut and told', () => {
    const { observations } = documentOf(`${'> '.repeat(5_000)}deep`);
    expect(observations.map((each) => each.kind)).toContain('too-deep');
    const stairs = Array.from({ length: 180 }, (_, at) => `${' '.repeat(at)}- a`).join('\n');
    expect(documentOf(stairs).readable).toBe(true);
  });

  test('wide tables and a line of a megabyte are read', () => {
    const wide = documentOf(`|${repeated('a|', 3_000)}\n|${repeated('-|', 3_000)}\n${'|b|\n'.repeat(2_000)}`);
    const [table] = wide.blocks;
    expect(table?.kind === 'table' && table.header.cells.length).toBeLessThanOrEqual(100);
    const started = busyTime();
    expect(documentOf(repeated('*a [', 1_000_000)).blocks).toHaveLength(1);
    expect(busyTime() - started).toBeLessThan(LIMIT * 3);
  });

  test('any bytes give a document', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const document = readDocument({ path: 'x.md', bytes });
        return document.readable || document.observations.length > 0;
      }),
    );
  });

  test('any text made of Markdown gives a document whose lines lie in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# ',
        '- ',
        '> ',
        '|',
        '|-|\n',
        '\n',
        '\n\n',
        '**',
        '[a](b)',
        '<a id="x">',
        '<td>',
        '</table>',
        '<%= x %>',
        '{{%',
        '---\n',
        '```',
        '    ',
      ),
      fc.string({ maxLength: 12, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.replace(/\r\n?/g, '\n').split('\n').length;
        return documentOf(text).blocks.every((block) => block.line >= 1 && block.line <= lines + 1);
      }),
      { numRuns: 300 },
    );
  });
});
