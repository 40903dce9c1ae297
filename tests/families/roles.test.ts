import { describe, expect, test } from 'vitest';
import { familyOf, itemsOf, roleOf } from '../support/read-text.ts';

const titlesOf = (text: string): string[] => familyOf(text).roles.map((role) => role.title);
const levels = (...titles: string[]): string =>
  titles.map((title, at) => `### ${title}\n\n#### Job Grade\n\nThe ${title} is a grade ${at + 5}.\n`).join('\n');

describe('roles from headings', () => {
  test('stand under "Levels", whatever else the page has', () => {
    const family = familyOf(
      `---\ntitle: Support Agent Roles\n---\n\n## Responsibilities\n- a\n- b\n\n## Levels\n\n${levels('Support Agent', 'Senior Support Agent')}\n## Hiring Process\n\n### Screening\nA call.\n`,
    );
    expect(family.name).toBe('Support Agent');
    expect(family.roles.map((role) => [role.title, role.source.line, role.grades[0]?.number])).toEqual([
      ['Support Agent', 11, 5],
      ['Senior Support Agent', 17, 6],
    ]);
    expect(itemsOf(family, 'responsibilities')).toBe(2);
  });

  test('need no "Levels" heading and no particular depth', () => {
    expect(
      titlesOf('# Sales\n\n## Sales Agent\n### Requirements\n- a\n\n## Director, Sales\n### Requirements\n- b\n'),
    ).toEqual(['Sales Agent', 'Director, Sales']);
  });

  test('take sections beside them as well as below, each its own', () => {
    const family = familyOf(
      '---\ntitle: Law\n---\n## Counsel\n### Responsibilities\n- a\n## Senior Counsel\n## Job Grade\ngrade 7\n### Responsibilities\n- b\n- c\n### Senior Counsel Requirements\n- d\n## Hiring Process\n- call\n',
    );
    expect(itemsOf(roleOf(family, 'Counsel'), 'responsibilities')).toBe(1);
    expect(itemsOf(roleOf(family, 'Senior Counsel'), 'responsibilities')).toBe(2);
    expect(itemsOf(roleOf(family, 'Senior Counsel'), 'requirements')).toBe(1);
    expect(roleOf(family, 'Senior Counsel').grades[0]?.number).toBe(7);
  });

  test('of a bare rank take the full name that the page gives them', () => {
    const family = familyOf(
      '---\ntitle: Researcher\n---\n## Levels\n### Intermediate\n#### Job Grade\nThe Researcher (Intermediate) is a grade 6.\n### Senior\n#### Senior Responsibilities\n- a\n',
    );
    expect(family.roles.map((role) => [role.title, role.aliases])).toEqual([
      ['Researcher (Intermediate)', ['Intermediate']],
      ['Senior Researcher', ['Senior']],
    ]);
  });

  test('are not the names that only gather them', () => {
    const text =
      '## Analysts\n### Requirements\n- for all\n- of them\n### Levels\n### Analyst (Intermediate)\n#### Job Grade\ngrade 6\n### Senior Analyst\n#### Job Grade\ngrade 7\n';
    const family = familyOf(`---\ntitle: Analysis\n---\n${text}`);
    expect(family.roles.map((role) => role.title)).toEqual(['Analyst (Intermediate)', 'Senior Analyst']);
    expect(itemsOf(family, 'requirements')).toBe(2);
  });

  test('may be introduced by their grade alone', () => {
    const family = familyOf(
      '---\ntitle: Design\n---\n### Director of Design\n#### Director of Design Job Grade\ngrade 10\n### Vice President of Care Design (CD) Job Grade\ngrade 12\n### Vice President of CD Requirements\n- a\n',
    );
    expect(family.roles.map((role) => [role.title, role.grades[0]?.number])).toEqual([
      ['Director of Design', 10],
      ['Vice President of Care Design (CD)', 12],
    ]);
    expect(itemsOf(family.roles[1] ?? { sections: [] }, 'requirements')).toBe(1);
  });

  test('drop a remark in brackets, and keep a rank in them', () => {
    const family = familyOf(
      `---\ntitle: Care\n---\n## Levels\n${levels('Carer (Intermediate)', 'Staff Carer (this level is reached from within only)')}`,
    );
    expect(family.roles.map((role) => role.title)).toEqual(['Carer (Intermediate)', 'Staff Carer']);
  });

  test('with the same title are told apart by the heading above', () => {
    const family = familyOf(
      '---\ntitle: Two\n---\n## East\n### Levels\n#### Agent\n##### Job Grade\ngrade 5\n## West\n### Levels\n#### Agent\n##### Job Grade\ngrade 6\n',
    );
    expect(family.roles.map((role) => role.under)).toEqual(['East', 'West']);
    expect(family.roles.map((role) => role.anchor)).toEqual(['agent', 'agent-1']);
  });
});

describe('roles without headings', () => {
  test('of a page about one role are its title, with all its sections', () => {
    const family = familyOf(
      '---\ntitle: Manager, Support\nRoleName: Support Manager\n---\nText.\n\n## Responsibilities:\n* a\n  * b\n\n## Requirements for applicant\n* c\n',
    );
    expect(family.roles.map((role) => [role.title, role.aliases, role.source.line])).toEqual([
      ['Manager, Support', ['Support Manager'], 2],
    ]);
    expect(itemsOf(roleOf(family, 'Manager, Support'), 'responsibilities')).toBe(2);
    expect(itemsOf(roleOf(family, 'Manager, Support'), 'requirements')).toBe(1);
  });

  test('are rows of a table, unless a row leads to a page of its own', () => {
    const family = familyOf(
      '---\ntitle: Tax\n---\n## Levels\n| Role | Grade |\n| --- | --- |\n| VP, Tax | Level 12 |\n| [Tax Analyst](#tax-analyst) | Grade 6 |\n| [Intern](/job-families/tax/intern/) | 1 |\n\n### Tax Analyst\n#### Requirements\n- a\n',
    );
    expect(family.roles.map((role) => [role.title, role.grades[0]?.number, role.hasSection])).toEqual([
      ['Tax Analyst', 6, true],
      ['VP, Tax', 12, false],
    ]);
    expect(family.observations).toContainEqual(
      expect.objectContaining({ kind: 'table-without-section', found: 'VP, Tax' }),
    );
  });

  test('in a table are the headings that their rows lead to, whatever these are called', () => {
    const family = familyOf(
      '---\ntitle: Tax\n---\n## Levels\n| Role | Grade |\n| --- | --- |\n| [Manager, Tax](#tax-team-lead) | Grade 8 |\n| [Tax Analyst](#tax-analyst) | Grade 6 |\n| [Tax Clerk](#tax-analyst) | Grade 4 |\n\n### Tax Analyst\n#### Requirements\n- a\n\n### Tax Team Lead\n#### Requirements\n- a\n',
    );
    expect(family.roles.map((role) => [role.title, role.aliases, role.grades[0]?.number])).toEqual([
      ['Tax Analyst', [], 6],
      ['Tax Team Lead', ['Manager, Tax'], 8],
      ['Tax Clerk', [], 4],
    ]);
  });

  test('may share a row of a table, with a slash between them', () => {
    const family = familyOf(
      '---\ntitle: Tax\n---\n## Levels\n| Role | Grade |\n| --- | --- |\n| Head of Tax (Home/Abroad) | 9 |\n| Tax Analyst / Tax Adviser | 6 |\n| Audit/Risk Clerk | 4 |\n\n### Head of Tax, Home\n#### Requirements\n- a\n\n### Head of Tax, Abroad\n#### Requirements\n- a\n\n### Tax Analyst\n#### Requirements\n- a\n\n### Tax Adviser\n#### Requirements\n- a\n\n### Audit/Risk Clerk\n#### Requirements\n- a\n',
    );
    expect(family.roles.map((role) => [role.title, role.grades[0]?.number])).toEqual([
      ['Head of Tax, Home', 9],
      ['Head of Tax, Abroad', 9],
      ['Tax Analyst', 6],
      ['Tax Adviser', 6],
      ['Audit/Risk Clerk', 4],
    ]);
    expect(family.observations).toEqual([]);
  });

  test('are named together where grades are stated in one place', () => {
    const family = familyOf(
      '---\ntitle: Builder\n---\n### Job Grade\nThe Builder is a grade 6.\nThe Senior Builder is a [grade 7](#g).\n\n## Requirements\n- a\n\n## Senior Requirements\n- b\n- c\n',
    );
    expect(
      family.roles.map((role) => [role.title, role.source.line, role.grades[0]?.number, itemsOf(role, 'requirements')]),
    ).toEqual([
      ['Builder', 5, 6, 0],
      ['Senior Builder', 6, 7, 2],
    ]);
    expect(itemsOf(family, 'requirements')).toBe(1);
  });

  test('are none on a page that only lists others', () => {
    const family = familyOf('---\ntitle: Product Roles\n---\n## Product Roles\n\n<%= job_families("product") %>\n');
    expect(family.roles).toEqual([]);
    expect(family.observations[0]?.kind).toBe('no-roles');
  });
});

describe('other shapes', () => {
  test('codes of levels are their grades, and the lists below their requirements', () => {
    const family = familyOf(
      '# Agent\n\n## A1 - Agent 1\n* **One**: a\n* b\n* c\n\n## A2 - Agent 2\n* a\n* b\n* c\n\n# Other Pages\n* [Home](home.md)\n',
    );
    expect(
      family.roles.map((role) => [role.title, role.aliases, role.grades[0]?.label, itemsOf(role, 'requirements')]),
    ).toEqual([
      ['A1 - Agent 1', ['A1', 'Agent 1'], 'A1', 3],
      ['A2 - Agent 2', ['A2', 'Agent 2'], 'A2', 3],
    ]);
    expect(roleOf(family, 'A1 - Agent 1').grades[0]).toMatchObject({ scale: 'A', number: 1 });
  });

  test('columns of a matrix are levels, their filled cells requirements under the row’s name', () => {
    const family = familyOf(
      '# Writing Career Framework\n\n| | IC4 | IC5 |\n|---|---|---|\n| **Craft** | | |\n| Scope | A team | A company |\n| Voice | Clear | |\n',
    );
    expect(family.name).toBe('Writing');
    expect(family.roles.map((role) => [role.title, itemsOf(role, 'requirements')])).toEqual([
      ['IC4', 2],
      ['IC5', 1],
    ]);
  });

  test('titles may be in any script', () => {
    const family = familyOf(
      '---\ntitle: サポート\n---\n## Levels\n### サポート担当\n#### Job Grade\ngrade 5\n### 主任サポート担当\n#### Requirements\n- a\n',
    );
    expect(family.roles.map((role) => role.title)).toEqual(['サポート担当', '主任サポート担当']);
  });

  test('questions and hostile names are no trouble', () => {
    const family = familyOf(
      '---\ntitle: __proto__\n---\n## Levels\n### __proto__\n#### Job Grade\ngrade 5\n### constructor\n#### Job Grade\ngrade 6\n## What is a grade 7 like?\nText about grade 7.\n',
    );
    expect(family.roles.map((role) => role.title)).toEqual(
      ['__proto__', 'constructor'].map((name) => expect.stringContaining(name.replace(/_/g, ''))),
    );
  });
});

describe('specialties', () => {
  test('are variants, unless they have a grade of their own', () => {
    const family = familyOf(
      '---\ntitle: Support\n---\n## Support Agent\n### Job Grade\ngrade 6\n## Specialties\n### Public Sector\n#### Requirements\n- a\n### Senior Field Agent\n#### Job Grade\ngrade 7\n## Hiring Process\n- a\n',
    );
    expect(family.specialties.map((each) => [each.name, itemsOf(each, 'requirements')])).toEqual([
      ['Public Sector', 1],
    ]);
    expect(family.roles.map((role) => role.title)).toEqual(['Support Agent', 'Senior Field Agent']);
  });

  test('of one role leave the role its later sections', () => {
    const family = familyOf(
      '---\ntitle: Design\n---\n## Design Manager\n### Job Grade\ngrade 8\n### Specialties\n#### Foundations\nText.\n### Requirements\n- a\n- b\n## Design Director\n### Job Grade\ngrade 9\n',
    );
    expect(itemsOf(roleOf(family, 'Design Manager'), 'requirements')).toBe(2);
    expect(family.specialties.map((each) => each.name)).toEqual(['Foundations']);
  });
});

describe('sections with wrong headings', () => {
  test('count where their content belongs, with an observation', () => {
    const family = familyOf(
      '---\ntitle: Care\n---\n### Head of Care\n#### Head of Care Job Grade\ngrade 9\n#### Head of Care Responsibilities\n- a\n- b\n#### Head of Care\n- Extends the Care Manager requirements\n- c\n- d\n### Care Lead\n#### Care Lead Responsibilities\n- a\n#### Care Lead Responsibilities\n- Extends the Carer requirements\n- b\n',
    );
    expect(itemsOf(roleOf(family, 'Head of Care'), 'requirements')).toBe(3);
    expect(itemsOf(roleOf(family, 'Care Lead'), 'requirements')).toBe(2);
    expect(family.observations.map((each) => [each.kind, each.source.line, each.expected])).toEqual([
      ['mislabelled-heading', 10, 'requirements'],
      ['doubled-heading', 17, 'requirements'],
    ]);
  });

  test('are known with typos', () => {
    const family = familyOf('---\ntitle: Care\n---\n### Carer\n#### Responsbilities\n- a\n#### Requirments\n- b\n');
    expect([
      itemsOf(roleOf(family, 'Carer'), 'responsibilities'),
      itemsOf(roleOf(family, 'Carer'), 'requirements'),
    ]).toEqual([1, 1]);
  });

  test('may be items of a list, with what follows or stands under them', () => {
    const family = familyOf(
      '---\ntitle: Care\n---\n### Care Agent\n#### Requirements\n- a\n- b\n- Performance Indicators\n- c\n- d\n### Care Lead\n- **Responsibilities:**\n  - a\n  - b\n- **Requirements**:\n  - c\n',
    );
    expect([
      itemsOf(roleOf(family, 'Care Agent'), 'requirements'),
      itemsOf(roleOf(family, 'Care Agent'), 'performance'),
      itemsOf(roleOf(family, 'Care Lead'), 'responsibilities'),
      itemsOf(roleOf(family, 'Care Lead'), 'requirements'),
    ]).toEqual([2, 2, 2, 1]);
  });

  test.each([
    '- a\n- Communication skills\n- b\n- Hiring',
    '- a\n- Requirements\n  - b\n- c',
    '- a\n- b\n- Requirements',
  ])('are none where a list only speaks of them: %j', (list) => {
    const carer = roleOf(
      familyOf(`---\ntitle: Care\n---\n### Carer\n#### Responsibilities\n${list}\n#### Job Grade\ngrade 5\n`),
      'Carer',
    );
    expect(itemsOf(carer, 'requirements')).toBe(0);
    expect(itemsOf(carer, 'responsibilities')).toBe(list.split('\n').length);
  });

  test('keep wishes apart, in a heading or in bold', () => {
    const family = familyOf(
      '---\ntitle: Carer\n---\n## Requirements\n- a\n- b\n\n**Nice-to-haves**\n\n- c\n\n## Nice to have\n- d\n',
    );
    expect(itemsOf(roleOf(family, 'Carer'), 'requirements')).toBe(2);
    expect(itemsOf(roleOf(family, 'Carer'), 'nice-to-haves')).toBe(2);
  });
});
