// What two or three roles list, side by side: in the shapes that real pairs of levels have.
import { describe, expect, it } from 'vitest';
import type { CareerGraph } from '../../../src/graph/career-graph.ts';
import { compareRoles } from '../../../src/graph/comparison/compare-roles.ts';
import type { ComparedCell, ComparedRow } from '../../../src/graph/comparison/comparison.ts';
import { family, role } from '../../support/families.ts';
import { graphOf, roleNamed } from '../../support/graphs.ts';

function compared(graph: CareerGraph, ...titles: string[]) {
  const comparison = compareRoles(
    graph,
    titles.map((title) => roleNamed(graph, title).id),
  );
  if (comparison === null) throw new Error('both roles are there');
  return comparison;
}

/** `reworded: Leads a [team] | Leads [teams]`, one line a row; `(again)` before an item that is listed on as it was. */
function rows(graph: CareerGraph, ...titles: string[]): string[] {
  const { sections } = compared(graph, ...titles);
  return sections.flatMap((section) => section.rows).map(rowWords);
}

function rowWords({ kind, cells }: ComparedRow): string {
  return `${kind}: ${cells.map(cellWords).join(' | ')}`;
}

function cellWords(cell: ComparedCell | null): string {
  if (cell === null) return '–';
  const words = cell.words.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim()));
  return `${cell.again ? '(again) ' : ''}${words.join(' ')}`;
}

describe('two levels side by side', () => {
  it('tell what both list, what is worded anew, what is new and what is no longer listed', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor', {
          requirements: ['Reads quickly', 'Has edited books for 2 years', 'Knows the printers in town'],
        }),
        role('Senior Book Editor', {
          requirements: ['Reads quickly.', 'Has edited books for at least 5 years', 'Guides younger editors'],
        }),
      ),
    );
    expect(rows(graph, 'Book Editor', 'Senior Book Editor')).toEqual([
      'same: Reads quickly | Reads quickly.',
      'reworded: Has edited books for [2] years | Has edited books for [at least 5] years',
      'new: – | Guides younger editors',
      'gone: Knows the printers in town | –',
    ]);
    expect(compared(graph, 'Book Editor', 'Senior Book Editor').counts).toEqual({
      same: 1,
      reworded: 1,
      new: 1,
      gone: 1,
      partly: 0,
    });
  });

  it('tell what a level raises of the list that it inherits, beside the list that goes on', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor', {
          responsibilities: ['Solves puzzles of moderate size in manuscripts', 'Answers letters'],
        }),
        role('Senior Book Editor', {
          responsibilities: ['Solves puzzles of enormous size in manuscripts'],
          extends: { responsibilities: 'Book Editor' },
        }),
      ),
    );
    expect(rows(graph, 'Book Editor', 'Senior Book Editor')).toEqual([
      'reworded: (again) Solves puzzles of [moderate] size in manuscripts | Solves puzzles of [enormous] size in manuscripts',
      'same: Solves puzzles of moderate size in manuscripts | Solves puzzles of moderate size in manuscripts',
      'same: Answers letters | Answers letters',
    ]);
    const { sections } = compared(graph, 'Book Editor', 'Senior Book Editor');
    expect(sections.map(({ section, listed }) => [section, ...listed])).toEqual([
      ['requirements', 0, 0],
      ['responsibilities', 2, 3],
    ]);
  });

  it('hold what a level raises against the level’s own words before those that it inherits', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor', { responsibilities: ['Edits small books on time with the help of others'] }),
        role('Senior Book Editor', {
          responsibilities: ['Edits fairly thick books on time with the help of others'],
          extends: { responsibilities: 'Book Editor' },
        }),
        role('Staff Book Editor', {
          responsibilities: ['Edits large books on time with the help of others'],
          extends: { responsibilities: 'Senior Book Editor' },
        }),
      ),
    );
    expect(rows(graph, 'Senior Book Editor', 'Staff Book Editor')[0]).toBe(
      'reworded: (again) Edits [fairly thick] books on time with the help of others | Edits [large] books on time with the help of others',
    );
  });

  it('count what the family lists for every role, and nothing twice', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor', { requirements: ['Reads'] }),
        role('Senior Book Editor', { requirements: ['Writes', 'Reads'], extends: { requirements: 'Book Editor' } }),
        { requirements: ['Is kind'] },
      ),
    );
    expect(rows(graph, 'Book Editor', 'Senior Book Editor')).toEqual([
      'new: – | Writes',
      'same: Reads | Reads',
      'same: Is kind | Is kind',
    ]);
  });

  it('do not take short items for each other that share a common word only', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor', { requirements: ['Experience with printers', 'Experience in a library'] }),
        role('Film Editor', { requirements: ['Experience behind a camera', 'Experience with actors'] }),
      ),
    );
    expect(rows(graph, 'Book Editor', 'Film Editor').map((row) => row.split(':')[0])).toEqual([
      'new',
      'new',
      'gone',
      'gone',
    ]);
  });

  it('pair as a whole: one item does not take what fits another better', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor', {
          requirements: ['Plans the spring list with authors and agents', 'Plans the autumn list with authors'],
        }),
        role('Senior Book Editor', {
          requirements: ['Plans the whole autumn list with authors', 'Plans every spring list with authors and agents'],
        }),
      ),
    );
    expect(rows(graph, 'Book Editor', 'Senior Book Editor')).toEqual([
      'reworded: Plans the autumn list with authors | Plans the [whole] autumn list with authors',
      'reworded: Plans [the] spring list with authors and agents | Plans [every] spring list with authors and agents',
    ]);
  });

  it('are surer the more words they share', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor', {
          requirements: ['Keeps the house style in every manuscript', 'Speaks Finnish and Danish'],
        }),
        role('Senior Book Editor', {
          requirements: [
            'Keeps our house style in each manuscript',
            'Speaks Finnish, Danish and a third language well',
          ],
        }),
      ),
    );
    const [section] = compared(graph, 'Book Editor', 'Senior Book Editor').sections;
    const [style, tongues] = section?.rows.map(({ confidence }) => confidence ?? 0) ?? [];
    expect(style).toBeGreaterThan(0.7);
    expect(tongues).toBeLessThan(style ?? 0);
    expect(tongues).toBeGreaterThan(0.4);
  });
});

describe('three levels side by side', () => {
  const graph = graphOf(
    family(
      'a/b',
      role('Book Editor', {
        requirements: ['Reads', 'Has a pencil', 'Writes letters to two authors', 'Sings on Fridays'],
      }),
      role('Senior Book Editor', { requirements: ['Reads', 'Writes letters to ten authors', 'Owns a typewriter'] }),
      role('Staff Book Editor', {
        requirements: ['Reads', 'Writes letters to many authors', 'Leads the spring fair', 'Sings on Fridays'],
      }),
    ),
  );

  it('stand in one row where they correspond, and say where one is missing', () => {
    expect(rows(graph, 'Book Editor', 'Senior Book Editor', 'Staff Book Editor')).toEqual([
      'same: Reads | Reads | Reads',
      'reworded: Writes letters to [two] authors | Writes letters to [ten] authors | Writes letters to [many] authors',
      'new: – | – | Leads the spring fair',
      'partly: Sings on Fridays | – | Sings on Fridays',
      'partly: – | Owns a typewriter | –',
      'gone: Has a pencil | – | –',
    ]);
  });

  it('hold every item of every list exactly once', () => {
    const { sections } = compared(graph, 'Book Editor', 'Senior Book Editor', 'Staff Book Editor');
    for (const { rows: all, listed } of sections)
      listed.forEach((count, column) => {
        const items = all.flatMap(({ cells }) => cells[column] ?? []).filter(({ again }) => !again);
        expect(items).toHaveLength(count);
      });
  });
});

it('shows beside what the third of three raises who lists it already', () => {
  const raised = 'Solves puzzles of enormous size in manuscripts';
  const graph = graphOf(
    family(
      'a/b',
      role('Book Editor', { responsibilities: ['Solves puzzles of moderate size in manuscripts'] }),
      role('Senior Book Editor', { extends: { responsibilities: 'Book Editor' } }),
      role('Staff Book Editor', { responsibilities: [raised], extends: { responsibilities: 'Senior Book Editor' } }),
    ),
  );
  const [first] = rows(graph, 'Book Editor', 'Senior Book Editor', 'Staff Book Editor');
  expect(first).toBe(
    'reworded: (again) Solves puzzles of moderate size in manuscripts | (again) Solves puzzles of moderate size in manuscripts | Solves puzzles of [enormous] size in manuscripts',
  );
});

it('sets facts side by side and says which differ', () => {
  const graph = graphOf(
    family(
      'a/b',
      role('Book Editor', { grade: 5, reportsTo: 'Head of Books' }),
      role('Senior Book Editor', { grade: 7, reportsTo: 'Head of Books' }),
      role('Head of Books', { grade: 9 }),
    ),
  );
  const { facts } = compared(graph, 'Book Editor', 'Senior Book Editor');
  const fact = (name: string) => facts.find((each) => each.name === name);
  expect(fact('Grade')).toEqual({ name: 'Grade', values: [['5'], ['7']], differs: true });
  expect(fact('Reports to')).toEqual({
    name: 'Reports to',
    values: [['Head of Books'], ['Head of Books']],
    differs: false,
  });
  expect(fact('Next steps')?.values[0]).toEqual(['Senior Book Editor (inferred)']);
});

it('compares nothing with less than two roles that are there', () => {
  const graph = graphOf(family('a/b', role('Book Editor')));
  expect(compareRoles(graph, ['a/b#book-editor'])).toBeNull();
  expect(compareRoles(graph, ['a/b#book-editor', 'a/b#book-editor', 'nobody'])).toBeNull();
});
