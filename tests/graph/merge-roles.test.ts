import { describe, expect, it } from 'vitest';
import { type FamilyWords, family, type RoleWords, role } from '../support/families.ts';
import { graphOf, observed } from '../support/graphs.ts';

/** How many roles two pages of one department make of two titles. */
const rolesOf = (a: string, b: string, first: RoleWords = {}, second: RoleWords = {}, said: FamilyWords = {}) =>
  graphOf(family('sales/ladder', role(a, first), said), family('sales/page', role(b, second), said)).roles.length;

describe('the same role in two documents', () => {
  it.each([
    ['VP of Sales', 'Vice President, Sales'],
    ['Sr. Director, Sales', 'Senior Director of Sales'],
    ['Director, Field Sales', 'Field Sales Director'],
    ['Director of Sales & Growth', 'Director, Sales and Growth'],
    ['Manager, Field Sales', 'Manager of Field Sales'],
    ['Data Analyst', 'Data Analyst'],
    ['営業部長', '営業部長'],
  ])('is one role: %s = %s', (a, b) => {
    expect(rolesOf(a, b)).toBe(1);
  });

  it.each([
    ['Senior Manager, Corporate Events', 'Senior Corporate Events Manager'],
    ['Manager, Field Sales', 'Field Sales Manager'],
    ['Director of Sales', 'Senior Director of Sales'],
    ['Senior Manager', 'Senior Manager'],
    ['Director', 'Director'],
    ['Senior Engineer', 'Senior Engineer'],
  ])('is two roles: %s ≠ %s', (a, b) => {
    expect(rolesOf(a, b)).toBe(2);
  });

  it('is found by an abbreviation that a document introduces', () => {
    const said = { abbreviations: { CSM: 'Customer Success Manager' } };
    expect(rolesOf('Senior CSM', 'Senior Customer Success Manager', {}, {}, said)).toBe(1);
    expect(rolesOf('Senior CSM', 'Senior Customer Success Manager')).toBe(2);
  });

  it('stays two where the grades contradict, and says so', () => {
    const graph = graphOf(
      family('sales/ladder', role('Director of Sales', { grade: 10 })),
      family('sales/page', role('Sales Director', { grade: 11 })),
    );
    expect(graph.roles).toHaveLength(2);
    expect(observed(graph)).toEqual(['contradicting-grade: Sales Director (Director of Sales)']);
    expect(rolesOf('Director of Sales', 'Sales Director', { grade: [10, 11] }, { grade: 11 })).toBe(1);
  });

  it('is never found within one document, nor across departments', () => {
    const twice = graphOf(family('sales/a', role('Data Analyst'), role('Data Analyst')));
    expect(twice.roles.map(({ id }) => id)).toEqual(['sales/a#data-analyst', 'sales/a#data-analyst-2']);
    expect(observed(twice)).toEqual(['duplicate-id: Data Analyst']);
    expect(
      graphOf(family('sales/a', role('Data Analyst')), family('product/a', role('Data Analyst'))).roles,
    ).toHaveLength(2);
  });

  it('belongs to the ladder, keeps the lists of both with their sources, and answers to its former id', () => {
    const graph = graphOf(
      family('sales/a-page', role('Sales Director', { requirements: ['Speaks'], reportsTo: 'VP of Sales' })),
      family(
        'sales/ladder',
        role('Senior Manager, Sales'),
        role('Director of Sales', { grade: 10, requirements: ['Leads'] }),
      ),
    );
    const director = graph.roles.find(({ id }) => id === 'sales/ladder#director-of-sales');
    expect(director?.aliases).toEqual(['Sales Director']);
    expect(director?.formerIds).toContain('sales/a-page#sales-director');
    expect(director?.sources.map(({ path }) => path)).toEqual(['sales/ladder.md', 'sales/a-page.md']);
    expect(director?.sections.map(({ source }) => source.path)).toEqual(['sales/ladder.md', 'sales/a-page.md']);
    expect(graph.families.find(({ id }) => id === 'sales/a-page')?.roles).toEqual([]);
    expect(graph.links.find(({ kind }) => kind === 'reports-to')?.sources.map(({ path }) => path)).toEqual([
      'sales/a-page.md',
    ]);
  });

  it('has both managers where the documents differ, and a finding says so', () => {
    const graph = graphOf(
      family('sales/a', role('Director of Sales', { reportsTo: 'VP of Sales' })),
      family('sales/b', role('Director of Sales', { reportsTo: 'VP of Growth' })),
    );
    expect(graph.links.filter(({ kind }) => kind === 'reports-to')).toHaveLength(2);
    expect(observed(graph)).toContain('contradicting-manager: VP of Growth (VP of Sales)');
  });
});
