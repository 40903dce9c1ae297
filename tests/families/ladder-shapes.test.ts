// Ladders as different companies write them: every shape says the same facts in its own way.
import { describe, expect, test } from 'vitest';
import type { JobFamily } from '../../src/families/job-family.ts';
import { familyOf, itemsOf } from '../support/read-text.ts';

/** `Title grade -> managers, responsibilities+requirements`, and the steps as `from > to`. */
function read(family: JobFamily): { readonly roles: readonly string[]; readonly steps: readonly string[] } {
  return {
    roles: family.roles.map((role) => {
      const managers = (role.managers.length > 0 ? role.managers : family.managers).map(({ text }) => text);
      const items = `${itemsOf(role, 'responsibilities')}+${itemsOf(role, 'requirements')}`;
      return `${role.title} ${role.grades[0]?.label ?? '?'} -> ${managers.join(' or ') || '?'}, ${items}`;
    }),
    steps: family.nextSteps.map(({ from, text, kind }) => {
      const start = from === null ? '*' : (family.roles[from]?.title ?? '');
      return `${start} > ${kind === 'undefined' ? '?' : text}`;
    }),
  };
}

const shapes: Readonly<Record<string, { text: string; roles: string[]; steps: string[] }>> = {
  'codes in headings, lists right below, and a path of codes': {
    text: '# Workshop\n\n## L1 Junior Technician\n\n- Learns\n\n## L2 Technician\n\nReports to the Workshop Manager.\n\n- Repairs\n- Tests\n\n## M2 Workshop Manager\n\n- Leads six people\n\n## Promotion path\n\nL1 → L2 → M2. From L2 you can also move into a Trainer role.\n',
    roles: [
      'L1 Junior Technician L1 -> ?, 0+1',
      'L2 Technician L2 -> Workshop Manager, 0+2',
      'M2 Workshop Manager M2 -> ?, 0+1',
    ],
    steps: ['L1 Junior Technician > L2', 'L2 Technician > M2', 'L2 Technician > Trainer'],
  },
  'codes behind titles, facts behind bold labels': {
    text: '# Technician\n\n## Technician (P1)\n\n**Reports to:** Workshop Lead\n**Next role:** Senior Technician or Trainer\n\n### What you’ll do\n\n- Repair\n\n### What we’re looking for\n\n- Care\n- Ears\n\n## Senior Technician (P2)\n\n**Reports to:** Head of Workshop (dotted line: COO)\n**Next role:** not defined yet\n\n### What you’ll do\n\n- Plan\n\n### About you\n\n- Calm\n',
    roles: ['Technician (P1) P1 -> Workshop Lead, 1+2', 'Senior Technician (P2) P2 -> Head of Workshop, 1+1'],
    steps: ['Technician (P1) > Senior Technician', 'Technician (P1) > Trainer', 'Senior Technician (P2) > ?'],
  },
  'a list of titles with lists of facts and sections below': {
    text: '# Technician\n\n- **Technician**\n  - Level: 1\n  - Reports to: Workshop Lead\n  - Responsibilities:\n    - Repairs\n    - Tests\n  - Requirements:\n    - Care\n- **Senior Technician**\n  - Level: 2\n  - Manager: Workshop Lead\n  - Next step: Trainer\n  - Responsibilities:\n    - Plans\n  - Requirements:\n    - Calm\n',
    roles: ['Technician 1 -> Workshop Lead, 2+1', 'Senior Technician 2 -> Workshop Lead, 1+1'],
    steps: ['Senior Technician > Trainer'],
  },
  'a table with a column for each fact': {
    text: '# Workshop\n\n| Role | Level | Reports to | Next role |\n| --- | --- | --- | --- |\n| Technician | 1 | Workshop Lead | Workshop Lead |\n| Workshop Lead | 2 | [Head of Workshop](/head/) | n/a |\n\n## Technician\n\n### Responsibilities\n\n- Repairs\n',
    roles: ['Technician 1 -> Workshop Lead, 1+0', 'Workshop Lead 2 -> Head of Workshop, 0+0'],
    steps: ['Technician > Workshop Lead'],
  },
  'a table with a column for each track': {
    text: '# Workshop tracks\n\nBoth tracks grow.\n\n| Level | Individual contributor | Management |\n| --- | --- | --- |\n| 1 | Technician | |\n| 2 | Senior Technician | Workshop Manager |\n| 3 | – | Director of Workshops |\n',
    roles: [
      'Technician 1 -> ?, 0+0',
      'Senior Technician 2 -> ?, 0+0',
      'Workshop Manager 2 -> ?, 0+0',
      'Director of Workshops 3 -> ?, 0+0',
    ],
    steps: [],
  },
  'one page for one role, its facts on top': {
    text: '# Technician II\n\nLevel: P2\nDepartment: Workshop\nReports to: Workshop Lead\n\n## What you’ll do\n\n- Repair\n\n## What you’ll bring\n\n- Care\n\n## Career progression\n\nFrom Technician II you can move into Senior Technician or Trainer.\n',
    roles: ['Technician II P2 -> Workshop Lead, 1+1'],
    steps: ['Technician II > Senior Technician', 'Technician II > Trainer'],
  },
  'sections in bold, facts behind labels, a path of titles': {
    text: '# Workshop\n\n## Technician\n\n**Level:** 3\n**Manager:** Workshop Lead\n\n**Responsibilities:**\n\n- Repairs\n\n**Requirements:**\n\n- Care\n\n## Workshop Lead\n\n**Level:** 4\n**Manager:** COO\n\n**Responsibilities:**\n\n- Leads\n\n## Career progression\n\nTechnician -> Workshop Lead -> COO\n',
    roles: ['Technician 3 -> Workshop Lead, 1+1', 'Workshop Lead 4 -> COO, 1+0'],
    steps: ['Technician > Workshop Lead', 'Workshop Lead > COO'],
  },
  'an HTML table with codes and titles': {
    text: '# Workshop\n\n<table>\n<tr><th>Level</th><th>Title</th><th>What we expect</th></tr>\n<tr><td>T1</td><td>Technician</td><td>Repairs</td></tr>\n<tr><td>T2</td><td>Senior Technician</td><td>Plans</td></tr>\n</table>\n',
    roles: ['Technician T1 -> ?, 0+0', 'Senior Technician T2 -> ?, 0+0'],
    steps: [],
  },
  'a list that a sentence introduces as the levels': {
    text: '# Technician\n\nThere are three levels:\n\n1. **Junior Technician** – learns how we work.\n2. Technician – repairs alone.\n3. **Senior Technician**: plans for others.\n\nAll levels report to the Workshop Lead. The next step after Senior Technician is Workshop Lead.\n',
    roles: [
      'Junior Technician ? -> Workshop Lead, 0+0',
      'Technician ? -> Workshop Lead, 0+0',
      'Senior Technician ? -> Workshop Lead, 0+0',
    ],
    steps: ['Senior Technician > Workshop Lead'],
  },
  'numbered headings, and steps with a verb of becoming': {
    text: '# 1. Technician job family\n\n## 1.1 Technician\n\n### 1.1.1 Duties\n\n1. Repairs\n\n### 1.1.2 Requirements\n\n1. Care\n\n## 1.2 Senior Technician\n\nAfter two years, Senior Technicians are promoted to Workshop Lead.\n\n### 1.2.1 Duties\n\n1. Plans\n\n## 1.3 Next steps\n\nA Technician can become a Senior Technician or a Trainer.\n',
    roles: ['Technician ? -> ?, 1+1', 'Senior Technician ? -> ?, 1+0'],
    steps: ['Technician > Senior Technician', 'Technician > Trainer', 'Senior Technician > Workshop Lead'],
  },
  'a table of facts on a page for one role': {
    text: '# Technician\n\n| | |\n| --- | --- |\n| Level | T4 |\n| Reports to: | Workshop Lead |\n| Next role | [Trainer](/trainer/) |\n\n## Responsibilities\n\n- Repairs\n',
    roles: ['Technician T4 -> Workshop Lead, 1+0'],
    steps: ['* > Trainer'],
  },
  'titles in bold on a page without headings': {
    text: '---\ntitle: Workshop\n---\n\n**Technician**\n\n*Grade 4. Reports to the Workshop Lead.*\n\nResponsibilities:\n\n- Repairs\n\n**Workshop Lead**\n\n*Grade 6. Reports to the COO.*\n\nResponsibilities:\n\n- Leads\n- Plans\n',
    roles: ['Technician 4 -> Workshop Lead, 1+0', 'Workshop Lead 6 -> COO, 2+0'],
    steps: [],
  },
  'pictures, grades in brackets, sections and facts in bold with a dash or colon': {
    text: '# 🔧 Technician\n\n## 🧑‍🔧 Technician (Grade 5)\n\n**What you do** – You repair.\n\n* Repair\n* Test\n\n**What you need**\n\n* Care\n\n**Who you report to**: Workshop Lead\n\n**Where you can go next**: Senior Technician, Shop Assistant\n\n## 🚀 Senior Technician (Level 2)\n\n**What you do**\n\n* Plan\n',
    roles: ['Technician (Grade 5) 5 -> Workshop Lead, 2+1', 'Senior Technician (Level 2) Level 2 -> ?, 1+0'],
    steps: ['Technician (Grade 5) > Senior Technician', 'Technician (Grade 5) > Shop Assistant'],
  },
  'titles that differ in their rank alone': {
    text: '# Titles in the workshop\n\nWe name three levels.\n\n## Junior Technician\n\n- Learns\n- Sweeps\n\n## Technician\n\n- Repairs\n\n## Senior Technician\n\nPlans for others.\n',
    roles: ['Junior Technician ? -> ?, 2+0', 'Technician ? -> ?, 1+0', 'Senior Technician ? -> ?, 0+0'],
    steps: [],
  },
  'what someone will do, then the skills needed': {
    text: '# Technician\n\n## Role levels\n\n### Associate technician\n\nHelps.\n\nAt this level, you will:\n\n- sweep\n- sand\n\n#### Skills needed for this role level\n\n- Wood. You can tell trees apart.\n\n### Technician\n\nRepairs.\n\n#### Skills needed for this role level\n\n- Wood. You can choose it.\n- Glue.\n',
    roles: ['Associate technician ? -> ?, 2+1', 'Technician ? -> ?, 0+2'],
    steps: [],
  },
  'a page for one code, with competencies for headings': {
    text: '# T3 Technician\n\nYou repair.\n\n## Results\n\n- Repairs in a day\n- Plans\n\n## Talent\n\n- Teaches\n',
    roles: ['T3 Technician T3 -> ?, 0+3'],
    steps: [],
  },
  'facts in one line with marks between them': {
    text: '---\ntitle: Technician\n---\n\n## Technician\n\n**Grade 5 · reports to the Workshop Lead · next: Senior Technician**\n\n### Experience\n\n- A year\n\n## Senior Technician\n\nGrade: 6 | Reports to: Workshop Lead | Next role: none\n\n### Experience\n\n- Two years\n',
    roles: ['Technician 5 -> Workshop Lead, 0+1', 'Senior Technician 6 -> Workshop Lead, 0+1'],
    steps: ['Technician > Senior Technician'],
  },
  'a job description that calls itself so': {
    text: '# Job Description\n\n**Job Title:** Workshop Technician\n**Department:** Workshop\n**Reports To:** Workshop Lead\n**Grade:** 6\n\n## Essential Duties and Responsibilities\n\n- Repairs\n\n## Qualifications\n\n- Care\n',
    roles: ['Workshop Technician 6 -> Workshop Lead, 1+1'],
    steps: [],
  },
  'a position description with a table of facts and a person specification': {
    text: '# Position Description: Workshop Technician\n\n| Position | Workshop Technician |\n| --- | --- |\n| Reports to | Workshop Lead |\n| Pay band | 7 |\n\n## KEY RESPONSIBILITIES\n\n1. Repairs\n2. Tests\n\n## PERSON SPECIFICATION\n\n### Essential\n\n- Care\n\n### Desirable\n\n- A licence\n',
    roles: ['Workshop Technician 7 -> Workshop Lead, 2+1'],
    steps: [],
  },
  'facts in a list under each level': {
    text: '# Technician\n\n## Levels\n\n### Technician I\n\n- **Grade:** 5\n- **Reports to:** Workshop Lead\n- **Career path:** Technician II, Shop Assistant\n\n#### Key responsibilities\n\n- Repairs\n\n#### Skills and experience\n\n- Care\n\n### Technician II\n\n- **Grade:** 6\n- **Career path:** TBD\n\n#### Key responsibilities\n\n- Plans\n',
    roles: ['Technician I 5 -> Workshop Lead, 1+1', 'Technician II 6 -> ?, 1+0'],
    steps: ['Technician I > Technician II', 'Technician I > Shop Assistant', 'Technician II > ?'],
  },
};

describe('a ladder', () => {
  test.each(Object.entries(shapes))('may be written as %s', (_, { text, roles, steps }) => {
    expect(read(familyOf(text))).toEqual({ roles, steps });
  });

  test('keeps the words that a labelled value rests on, and its line', () => {
    const [role] = familyOf(shapes['sections in bold, facts behind labels, a path of titles']?.text ?? '').roles;
    expect(role?.managers[0]).toMatchObject({ words: 'Manager: Workshop Lead', source: { line: 6 } });
    expect(role?.grades[0]).toMatchObject({ source: { line: 5 } });
  });
});

describe('what only looks like such a shape', () => {
  test('titles that differ in their rank are no levels where another heading is a role', () => {
    const family = familyOf(
      '# Care\n\n## Head of Care\n### Responsibilities\n- a\n\n## Who is who\n### Engineer\nA colleague.\n### Senior Engineer\nAnother.\n',
    );
    expect(family.roles.map((role) => role.title)).toEqual(['Head of Care']);
  });

  test('words in bold stay words on a page with headings', () => {
    const family = familyOf(
      '# Technician\n\n## Requirements\n\n**Good Technician**\n\nCares.\n\n**Great Technician**\n\nCares more.\n',
    );
    expect(family.roles.map((role) => role.title)).toEqual(['Technician']);
  });

  test('a number of things is no number of a heading', () => {
    const family = familyOf('# Technician\n\n## Requirements\n- a\n\n## 30 60 90 days\n\nRepairs.\n');
    expect(family.roles[0]?.sections.map(({ heading }) => heading)).toContain('30 60 90 days');
  });

  test.each([
    ['a colon in a sentence', 'Manager of the workshop: repairs and tests.'],
    ['a label without a value', 'Reports to:'],
    ['an answer', 'Manager: no'],
    ['words in lower case', 'Manager: whoever is there'],
  ])('%s names no manager', (_, line) => {
    const family = familyOf(`---\ntitle: Technician\n---\n\n${line}\n\n## Requirements\n- a\n`);
    expect(family.roles[0]?.managers).toEqual([]);
  });

  test('a list of skills under bold names is no ladder', () => {
    const family = familyOf(
      '---\ntitle: Technician\n---\n\n## Requirements\n\n- **Project manager skills**\n  - Plans\n  - Tells\n- **Coach**\n  - Listens\n',
    );
    expect(read(family).roles).toEqual(['Technician ? -> ?, 0+5']);
  });

  test('a sentence about levels before a list of anything is no list of levels', () => {
    const family = familyOf(
      '---\ntitle: Technician\n---\n\nAt all levels:\n\n- we repair\n- we test\n\n## Requirements\n- a\n',
    );
    expect(read(family).roles).toEqual(['Technician ? -> ?, 0+1']);
  });
});
