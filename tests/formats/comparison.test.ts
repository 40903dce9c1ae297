// A comparison as Markdown and as CSV.
import { describe, expect, it } from 'vitest';
import { comparisonCsv } from '../../src/formats/comparison-csv.ts';
import { comparisonMarkdown } from '../../src/formats/comparison-markdown.ts';
import { compareRoles } from '../../src/graph/comparison/compare-roles.ts';
import { family, role } from '../support/families.ts';
import { graphOf, roleNamed } from '../support/graphs.ts';

const graph = graphOf(
  family(
    'a/books',
    role('Book Editor', {
      grade: 5,
      requirements: ['Reads', 'Has edited books for 2 years', '=Knows "all" printers, by name'],
    }),
    role('Senior Book Editor', { grade: 7, requirements: ['Reads', 'Has edited books for 5 years', 'Guides | helps'] }),
    role('Staff Book Editor', { grade: 8, requirements: ['Reads', 'Has edited books for 5 years'] }),
  ),
);

function comparisonOf(...titles: string[]) {
  const comparison = compareRoles(
    graph,
    titles.map((title) => roleNamed(graph, title).id),
  );
  if (comparison === null) throw new Error('the roles are there');
  return comparison;
}

describe('as Markdown', () => {
  const whole = comparisonMarkdown(comparisonOf('Book Editor', 'Senior Book Editor'), { onlyDifferences: false });

  it('has facts in a table, then each list by what differs, words that changed in bold', () => {
    expect(whole).toContain('# Book Editor and Senior Book Editor, compared');
    expect(whole).toContain('1 new · 1 reworded or raised · 1 no longer listed · 1 in both');
    expect(whole).toContain('| Grade | 5 | 7 |');
    expect(whole).toContain('### New (1)\n\n- Guides \\| helps\n');
    expect(whole).toMatch(/- Has edited books for 5 years\n {2}- Book Editor: Has edited books for \*\*2\*\* years\n/);
    expect(whole).toContain('### No longer listed (1)\n\n- \\=Knows "all" printers, by name\n');
    expect(whole).toContain('### In both (1)\n\n- Reads\n');
    expect(whole).not.toMatch(/needed|required for promotion/i);
  });

  it('leaves out on demand what does not differ', () => {
    const short = comparisonMarkdown(comparisonOf('Book Editor', 'Senior Book Editor'), { onlyDifferences: true });
    expect(short).toContain('| Grade | 5 | 7 |');
    expect(short).not.toContain('Department');
    expect(short).not.toContain('In both (1)');
  });

  it('tells of three roles whose an item is', () => {
    const three = comparisonMarkdown(comparisonOf('Book Editor', 'Senior Book Editor', 'Staff Book Editor'), {
      onlyDifferences: true,
    });
    expect(three).toContain('### Not in every role (1)\n\n- Senior Book Editor: Guides \\| helps');
    expect(three).toContain('### No longer listed (1)\n\n- Book Editor: \\=Knows');
  });
});

describe('as CSV', () => {
  it('has one item a line, a cell a role, and keeps every text a text', () => {
    const lines = comparisonCsv(comparisonOf('Book Editor', 'Senior Book Editor'), { onlyDifferences: true }).split(
      '\r\n',
    );
    expect(lines).toEqual([
      'Section,Difference,Likeness,Book Editor,Senior Book Editor',
      'Fact: Grade,Differs,,5,7',
      expect.stringMatching(/^Fact: Next steps,Differs,,/),
      'Requirements,New,,,Guides | helps',
      expect.stringMatching(
        /^Requirements,Reworded or raised,\d+%,Has edited books for 2 years,Has edited books for 5 years$/,
      ),
      `Requirements,No longer listed,,"'=Knows ""all"" printers, by name",`,
      '',
    ]);
  });
});
