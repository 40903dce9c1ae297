import { describe, expect, it } from 'vitest';
import { family, role, type Target } from '../support/families.ts';
import { graphOf, linksOf, observed, roleNamed } from '../support/graphs.ts';

const support = family(
  'support/Support-Engineering/index.html.md.erb',
  role('Support Engineer', { grade: 6 }),
  role('Senior Support Engineer', { grade: 7 }),
  role('Manager, Support', { grade: 8, anchor: 'support-manager' }),
  { anchors: ['hiring-process'] },
);
const sales = family(
  'sales/sales',
  role('Sales Development Representative'),
  role('Senior Sales Development Representative'),
);

/** Where one next step of `sales/asks` leads, by name. */
function leadsTo(target: Target): string {
  const asks = family('sales/asks', role('Sales Engineer'), role('Staff Sales Engineer'), { nextOf: [[0, target]] });
  return linksOf(graphOf(support, sales, asks), 'next-step')[0]?.replace('Sales Engineer → ', '') ?? 'nowhere';
}

describe('a target', () => {
  it.each([
    '/job-families/support/support-engineering/#support-manager',
    '/job-families/Support/Support-Engineering#support-manager',
    '/job-families/support/support-engineering/index.html#support-manager',
    'https://handbook.example.com/job-families/support/support-engineering/#support-manager',
    'https://www.handbook.example.com/job-families/support/support-engineering/?tab=1#Support-Manager',
    '../../support/Support-Engineering/index.html.md.erb#support-manager',
    '../../support/support-engineering/#support-manager',
    'https://git.example.org/repo/blob/main/source/job-families/support/support-engineering/index.html.md.erb#support-manager',
  ])('is found by page and anchor, however they are written: %s', (href) => {
    const seen = family('sales/seen', role('Sales Clerk'), {
      nextOf: [[0, ['Support Engineer', 'https://handbook.example.com/job-families/support/support-engineering/']]],
    });
    const asks = family('sales/asks/index.md', role('Sales Engineer'), { nextOf: [[0, ['whoever leads', href]]] });
    expect(linksOf(graphOf(support, seen, asks), 'next-step')).toContain('Sales Engineer → Manager, Support');
  });

  it.each([
    [
      'its anchor before its name',
      ['Support Engineer', '/job-families/support/support-engineering/#support-manager'],
      'Manager, Support',
    ],
    [
      'its name on the page',
      ['Sr. Support Engineer', '/job-families/support/support-engineering/'],
      'Senior Support Engineer',
    ],
    ['its name anywhere', 'Senior Support Engineer', 'Senior Support Engineer'],
    ['a near miss', 'Senior Suport Enginer', 'Senior Support Engineer'],
    ['a rank on the page', ['Senior', '/job-families/support/support-engineering/'], 'Senior Support Engineer'],
    [
      'the family by its name',
      ['Support Engineering', '/job-families/support/support-engineering/'],
      'Support Engineering family',
    ],
    [
      'the family by its page alone',
      ['here', '/job-families/support/support-engineering/'],
      'Support Engineering family',
    ],
    ['the other level', 'Staff', 'Staff Sales Engineer'],
  ] as const)('is found by %s', (_, target, found) => {
    expect(leadsTo(target)).toBe(found);
  });

  it('is a placeholder as the document names it where its page is missing', () => {
    expect(leadsTo(['Director of Growth', '/job-families/sales/growth/'])).toBe('Director of Growth');
    expect(leadsTo(['Growth Marketing', '/job-families/sales/growth/'])).toBe('Growth Marketing family');
    expect(leadsTo(['Director, Support', '/job-families/support/support-engineering/'])).toBe('Director, Support');
  });

  it('is found by name where its page moved, with the new page as a suggestion', () => {
    const graph = graphOf(
      support,
      family(
        'sales/asks',
        role('Sales Engineer', { reportsTo: ['Manager, Support', '/job-families/help/support-engineering/'] }),
      ),
    );
    expect(linksOf(graph, 'reports-to')).toEqual(['Sales Engineer → Manager, Support']);
  });

  it('is told with what is wrong with its address', () => {
    const asked = (target: Target) => {
      const asks = family('sales/asks', role('Sales Engineer'), { nextOf: [[0, target]] });
      return observed(graphOf(support, asks)).filter((one) => !one.startsWith('unresolved'));
    };
    const page = '/job-families/support/support-engineering/';
    expect(asked(['Manager, Support', `${page}#manager`])).toEqual([
      `missing-anchor: ${page}#manager (#support-manager)`,
    ]);
    expect(asked(['Manager, Support', 'TODO'])).toEqual(['placeholder-link: TODO']);
    expect(asked(['Manager, Support', '#'])).toEqual(['placeholder-link: #']);
    const moved = '/job-families/support/old/support-engineering/';
    expect(asked(['Support Engineer', moved])).toEqual([
      `missing-page: ${moved} (support/Support-Engineering/index.html.md.erb)`,
    ]);
    expect(asked(['Manager, Support', 'javascript:alert(1)'])).toEqual([]);
  });

  it('may be said by its grade, where one role alone is called so', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Manager', { grade: 7 }),
        role('Manager, Books', { grade: 8 }),
        role('Senior Manager, Books', { grade: 9, extends: 'grade 8 manager' }),
      ),
    );
    expect(linksOf(graph, 'extends')).toEqual(['Senior Manager, Books → Manager, Books']);
  });

  it('is one placeholder, however many documents name it and however they write it', () => {
    const graph = graphOf(
      family('sales/a', role('Sales Clerk', { reportsTo: 'VP, Sales' })),
      family('sales/b', role('Sales Writer', { reportsTo: 'Vice President of Sales' })),
      family('hr/c', role('Payroll Clerk', { reportsTo: 'Vice Presidnet of Sales' })),
    );
    const placeholder = graph.roles.filter(({ kind }) => kind === 'referenced');
    expect(placeholder).toMatchObject([{ title: 'VP, Sales', aliases: ['Vice President of Sales'], family: null }]);
    expect(placeholder[0]?.sources).toHaveLength(3);
  });

  it('means a role of its own family where the name is as general as “Director”', () => {
    const graph = graphOf(
      family('a/b', role('Book Editor', { reportsTo: 'Director' })),
      family('a/c', role('Map Editor', { reportsTo: 'Director' })),
    );
    expect(graph.roles.filter(({ title }) => title === 'Director').map(({ id }) => id)).toEqual([
      'a/b#director',
      'a/c#director',
    ]);
  });

  it('is told when it is the role itself, and leads nowhere', () => {
    const graph = graphOf(family('a/b', role('Book Editor', { reportsTo: 'Book Editor', extends: 'Book Editor' })));
    expect(graph.links.map(({ to }) => to)).toEqual([null, null]);
    expect(observed(graph)).toEqual(['self-link: Book Editor', 'self-link: Book Editor']);
  });
});

describe('what a document says of its family', () => {
  it('gives each role without a manager of its own a link that says so', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor'),
        role('Senior Book Editor', { reportsTo: 'Publisher' }),
        role('Manager, Books'),
        { reportsTo: 'Manager, Books' },
      ),
    );
    const links = graph.links.filter(({ kind }) => kind === 'reports-to');
    expect(linksOf(graph, 'reports-to')).toEqual(['Book Editor → Manager, Books', 'Senior Book Editor → Publisher']);
    expect(links.map(({ saidOfFamily }) => saidOfFamily)).toEqual([true, false]);
    expect(observed(graph).filter((one) => one.startsWith('self'))).toEqual([]);
  });

  it('starts a next step from the family, and from the role where there is only one', () => {
    const said = { next: ['Map Editor'], vagueNext: 'other roles' };
    expect(linksOf(graphOf(family('a/b', role('Book Editor'), role('Senior Book Editor'), said)), 'next-step')).toEqual(
      ['B family → Map Editor', 'B family → –'],
    );
    expect(linksOf(graphOf(family('a/b', role('Book Editor'), said)), 'next-step')[0]).toBe('Book Editor → Map Editor');
  });

  it('keeps one undefined step for each role that has none named', () => {
    const graph = graphOf(
      family('a/b', role('Book Editor'), role('Map Editor'), {
        undefinedNext: [
          [0, ''],
          [1, ''],
          [null, ''],
        ],
      }),
    );
    expect(graph.roles.filter(({ kind }) => kind === 'undefined').map(({ id }) => id)).toEqual([
      'a/b#next-step',
      'a/b#next-step-after-book-editor',
      'a/b#next-step-after-map-editor',
    ]);
  });
});

describe('circles', () => {
  it('of reporting lines and of inheritance are reported once, and every link stays', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor', { reportsTo: 'Map Editor', extends: { requirements: 'Map Editor' } }),
        role('Map Editor', { reportsTo: 'Film Editor', extends: { requirements: 'Book Editor' } }),
        role('Film Editor', { reportsTo: 'Book Editor', extends: { responsibilities: 'Book Editor' } }),
      ),
    );
    expect(graph.links.filter(({ stated }) => stated)).toHaveLength(6);
    expect(observed(graph)).toEqual([
      'reporting-cycle: Book Editor → Map Editor → Film Editor → Book Editor',
      'inheritance-cycle: Book Editor → Map Editor → Book Editor',
    ]);
  });

  it('do not swallow a chain of any length', () => {
    const levels = Array.from({ length: 3000 }, (_, i) =>
      role(`Editor ${i}`, { reportsTo: `Editor ${(i + 1) % 3000}` }),
    );
    expect(observed(graphOf(family('a/b', ...levels)))).toHaveLength(1);
  });
});

describe('dotted lines', () => {
  it('stand apart from direct ones', () => {
    const graph = graphOf(family('a/b', role('Book Editor', { reportsTo: 'Publisher', dotted: 'Publisher' })));
    expect(graph.links.map(({ dotted }) => dotted)).toEqual([false, true]);
    expect(roleNamed(graph, 'Publisher').kind).toBe('referenced');
  });
});
