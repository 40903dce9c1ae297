// Texts for spreadsheets and documents: nothing breaks out of its cell, and no cell becomes a formula.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../src/formats/csv.ts';
import { outlineMarkdown } from '../../src/formats/outline-markdown.ts';
import { tableMarkdown } from '../../src/formats/table-markdown.ts';

it('puts a field in quotation marks where a comma, a mark or a line end would break it', () => {
  expect(
    csvText([
      ['Family', 'Manager, Guides'],
      ['says “x” and "y"', 'two\nlines'],
      ['a; b', ''],
    ]),
  ).toBe('Family,"Manager, Guides"\r\n"says “x” and ""y""","two\nlines"\r\n"a; b",\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])('keeps %j a text', (formula) => {
  expect(csvRows(csvText([[formula]]))).toEqual([[`'${formula}`]]);
});

it('gives back every text, whatever is in it', () => {
  const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  const plain = (field: string) => field.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, '');
  fc.assert(
    fc.property(rows, (texts) => {
      expect(csvRows(csvText(texts)).map((row) => row.map(plain))).toEqual(texts.map((row) => row.map(plain)));
    }),
  );
});

it('makes a Markdown table in which no text becomes markup or another cell', () => {
  const rows = [
    ['Family', 'Grade 5'],
    ['Sales | Europe', '*Associate*; <b>Clerk</b>'],
  ];
  expect(tableMarkdown({ title: 'Roles · Matrix', summary: '1 family.', rows })).toBe(
    [
      '# Roles · Matrix',
      '',
      '1 family.',
      '',
      '| Family | Grade 5 |',
      '| --- | --- |',
      '| Sales \\| Europe | \\*Associate\\*; \\<b\\>Clerk\\</b\\> |',
      '',
    ].join('\n'),
  );
});

it('makes headings and nested lists of an outline; a family without roles is its heading alone', () => {
  const text = outlineMarkdown({
    title: 'Roles · Outline',
    summary: '1 department, 2 families, 1 role.',
    departments: [
      {
        name: 'Sales',
        families: [
          { name: 'Guide', roles: [{ title: 'Senior Guide', notes: ['grade 7'], facts: [['Reports to', 'Head']] }] },
          { name: 'Partners', roles: [] },
        ],
      },
    ],
  });
  expect(text).toBe(
    [
      '# Roles · Outline',
      '1 department, 2 families, 1 role.',
      '## Sales',
      '### Guide',
      '- **Senior Guide**, grade 7\n  - Reports to: Head',
      '### Partners\n',
    ].join('\n\n'),
  );
});

/** Reads CSV as RFC 4180 has it. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') end();
    else if (!quoted && sign === '\r' && text[at + 1] === '\n') {
      end();
      rows.push([]);
      at += 1;
    } else field += sign;
  }
  return rows.slice(0, -1);
}
