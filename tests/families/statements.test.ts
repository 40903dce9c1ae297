import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFamily } from '../../src/families/read-family.ts';
import { documentOf, familyOf, roleOf } from '../support/read-text.ts';

const page = (body: string): string =>
  `---\ntitle: Support\n---\n\n## Levels\n\n### Support Agent\n\n#### Job Grade\n\ngrade 6\n\n### Senior Support Agent\n\n#### Job Grade\n\ngrade 7\n\n${body}`;
const one = (body: string): string => `---\ntitle: Head of Care\n---\n\n## Responsibilities\n- a\n\n${body}`;

describe('grades', () => {
  const gradesOf = (sentence: string): number[] =>
    familyOf(one(`## Job Grade\n\n${sentence}\n`)).roles[0]?.grades.map((grade) => grade.number) ?? [];

  test.each([
    ['The Head of Care is a [grade 9](/pay/#job-grades).', [9]],
    ['The Head of Care is a job grade [level 11](/pay/).', [11]],
    ['The Head of Care is a [12](/pay/#job-grades).', [12]],
    ['The Head of Care is a level 9.5.', [9.5]],
    ['The Head of Care is [Job Grade 10](/pay/).', [10]],
    ['The Head of Care is a [grade #7](/pay/).', [7]],
    ['The Head of Care is a [grade](/pay/#grades) 6 job.', [6]],
    ['The Head of Care can be a [grade 11 or a grade 12](/pay/).', [11, 12]],
    ['The Head of Care is a grade 9 and extends the responsibilities of the grade 8 level.', [9]],
    ['The Head of Care leads 12 people.', []],
  ])('%s', (sentence, grades) => {
    expect(gradesOf(sentence)).toEqual(grades);
  });

  test('may be said to be another role’s', () => {
    const family = familyOf(
      page(
        '### Support Agent, Team Lead\n\n#### Job Grade\n\nThis job is the same grade as the Senior Support Agent.\n',
      ),
    );
    expect(roleOf(family, 'Support Agent, Team Lead').grades.map((grade) => grade.number)).toEqual([7]);
  });

  test('keep the line and the words they rest on', () => {
    expect(familyOf(one('## Job Grade\n\nThe Head of Care is a grade 9.\n')).roles[0]?.grades[0]).toEqual({
      scale: 'grade',
      number: 9,
      label: '9',
      source: { path: 'sales/support.md', line: 10 },
      words: 'The Head of Care is a grade 9.',
    });
  });
});

describe('reporting lines', () => {
  const managersOf = (text: string) =>
    familyOf(`---\ntitle: Head of Care\n---\n\n${text}\n\n## Requirements\n- a\n`).roles[0]?.managers.map(
      ({ text, href }) => (href ? `${text} ${href}` : text),
    );

  test.each([
    ['The Head of Care reports to the [VP of Care](/vp/).', ['VP of Care /vp/']],
    ['The Head of Care reports directly to the Sr. Director, Care.', ['Sr. Director, Care']],
    ['Reporting to the Chief Care Officer, the Head of Care plays a key role.', ['Chief Care Officer']],
    ['This position reports to the Manager, Care role at the company.', ['Manager, Care']],
    ['This role leads two teams, and reports either to a VP of Care or the COO.', ['VP of Care', 'COO']],
    ['The Head of Care works with all of our agents and reports to the COO.', ['COO']],
    ['The Head of Care will report to the Manager, Care or above.', ['Manager, Care']],
    [
      'The Head of Care reports to the [Director, Care](/d/) or [Sr. Director, Care](/s/).',
      ['Director, Care /d/', 'Sr. Director, Care /s/'],
    ],
    ['The Head of Care reports to the VP of Care, and Carers report to the Head of Care.', ['VP of Care']],
    ['The Head of Care reports on quality to the board and builds reports to track it.', []],
    ['The Head of Care coaches those who report to them.', []],
    ['The Head of Care reports to the VP, IT and is responsible for tools.', ['VP, IT']],
    ['The Head of Care reports to the Chief Care Officer (CCO).', ['Chief Care Officer (CCO)']],
    [
      'The Head of Care reports to the Senior Manager or Director of Care Services.',
      ['Senior Manager of Care Services', 'Director of Care Services'],
    ],
    ['The Head of Care reports to the [Manager/Senior Manager, Care](/c/#m).', ['Manager/Senior Manager, Care /c/#m']],
    ['The Head of Care reports to the Manager/Senior Manager, Care.', ['Manager, Care', 'Senior Manager, Care']],
    [
      'The Head of Care reports to a leader they support or to the Chief of Care (if there is one).',
      ['leader they support', 'Chief of Care'],
    ],
    ['The Head of Care reports to the COO, each level below to the one above it.', ['COO']],
  ])('%s', (text, managers) => {
    expect(managersOf(text)).toEqual(managers);
  });

  test('stated once for the family are the family’s, and of a role named in the introduction that role’s', () => {
    const family = familyOf(
      '---\ntitle: Support\n---\n\nThis job family reports to the [IT Manager](/it/). The Senior Support Agent reports to the CIO.\n\n## Levels\n### Support Agent\n#### Job Grade\ngrade 6\n### Senior Support Agent\n#### Job Grade\ngrade 7\n',
    );
    expect(family.managers.map((manager) => manager.text)).toEqual(['IT Manager']);
    expect(roleOf(family, 'Senior Support Agent').managers.map((manager) => manager.text)).toEqual(['CIO']);
    expect(roleOf(family, 'Support Agent').managers).toEqual([]);
  });

  test('by a dotted line are told apart', () => {
    const family = familyOf(
      one(
        'The Head of Care reports to the COO.\n\nThe Head of Care has a dotted line reports dotted-line to the CFO.\n',
      ),
    );
    expect(family.roles[0]?.managers.some((manager) => manager.dotted)).toBe(true);
  });

  test.each([
    ['The Head of Care reports to the COO, with a dotted line to the [CFO](/cfo/).', ['COO', 'CFO dotted']],
    ['The Head of Care reports to the COO and has a dotted line to the CFO.', ['COO', 'CFO dotted']],
    ['The Head of Care reports to the COO (dotted line).', ['COO dotted']],
  ])('direct and dotted in one sentence: %s', (text, managers) => {
    const stated = familyOf(one(text)).roles[0]?.managers ?? [];
    expect(stated.map((manager) => (manager.dotted ? `${manager.text} dotted` : manager.text))).toEqual(managers);
  });

  test.each([
    'All levels report to the IT Manager.',
    'Support Agents report to the IT Manager.',
    'All of them report to the IT Manager.',
    'Unless a level below says otherwise, team members in this job family report to the IT Manager.',
    'The Support Agents team reports to the IT Manager.',
  ])('of the whole family: %s', (text) => {
    const family = familyOf(
      `---\ntitle: Support Agent\n---\n\n${text}\n\n## Levels\n### Support Agent (Intermediate)\n#### Job Grade\nThe Support Agent is a grade 6.\n### Senior Support Agent\n#### Job Grade\ngrade 7\n`,
    );
    expect(family.managers.map((manager) => manager.text)).toEqual(['IT Manager']);
    expect(family.roles.map((role) => role.managers)).toEqual([[], []]);
  });

  test.each([
    ['copied from the level below are the section’s own', 'The Agent reports to the Head of Care.', ['Head of Care']],
    ['of another role are that role’s', 'The Care Lead reports to the Head of Care.', []],
  ])('%s', (_, sentence, managers) => {
    const family = familyOf(
      `---\ntitle: Agent\n---\n## Agent\nThe Agent reports to the Head of Care.\n### Requirements\n- a\n## Senior Agent\n${sentence}\n### Requirements\n- b\n## Care Lead\nThe Care Lead reports to the COO.\n### Requirements\n- c\n`,
    );
    expect(roleOf(family, 'Senior Agent').managers.map((manager) => manager.text)).toEqual(managers);
    expect(roleOf(family, 'Agent').managers.map((manager) => manager.text)).toEqual(['Head of Care']);
  });

  test('of a title with a short form before its stop', () => {
    const family = familyOf(
      '---\ntitle: Care\n---\n## Director, Operations\nThe Director, Operations reports to the Sr. Director, Operations.\n### Job Grade\ngrade 8\n## Sr. Director, Operations\nThe Sr. Director, Operations reports to the COO.\n### Job Grade\ngrade 9\n',
    );
    expect(family.roles.map((role) => role.managers.map(({ text }) => text))).toEqual([
      ['Sr. Director, Operations'],
      ['COO'],
    ]);
  });

  test('of all roles, where a sentence speaks of what each of them is', () => {
    const family = familyOf(
      '---\ntitle: Caring\n---\n\nCare Agents are part of the house and report to the COO.\n\n## Care Agent (Intermediate)\n### Job Grade\ngrade 6\n## Senior Care Agent\n### Job Grade\ngrade 7\n',
    );
    expect(family.managers.map((manager) => manager.text)).toEqual(['COO']);
  });

  test('of a team that is called by its work', () => {
    const family = familyOf(
      '---\ntitle: Tool Engineer\n---\n\nThe Tool Engineering team reports to the CTO.\n\n## Tool Engineer\n### Requirements\n- a\n## Senior Tool Engineer\n### Requirements\n- b\n',
    );
    expect(family.managers.map((manager) => manager.text)).toEqual(['CTO']);
  });
});

describe('next steps', () => {
  const stepsOf = (body: string) =>
    familyOf(page(`## Career Ladder\n\n${body}\n`)).nextSteps.map(({ from, kind, text, href }) => ({
      from,
      kind,
      text,
      ...(href === null ? {} : { href }),
    }));
  const named = (text: string, href?: string, from: number | null = null) => ({
    from,
    kind: 'named',
    text,
    ...(href === undefined ? {} : { href }),
  });

  test.each([
    ['The next step in the Support job family is to move to the [Care](/care/) job family.', [named('Care', '/care/')]],
    ['The Support Job Family would flow into the [Care](/care/) Job Family.', [named('Care', '/care/')]],
    [
      'The Support Job Family would move into the Director, Care [Job Family](/a/), Director, the Techanical Care Manager [Job Family](/b/) or the Head of Care [Job Family](/c/).',
      [
        named('Director, Care', '/a/'),
        named('Director, the Techanical Care Manager', '/b/'),
        named('Head of Care', '/c/'),
      ],
    ],
    ['The next step for the Senior Support Agent is Manager, Support.', [named('Manager, Support', undefined, 1)]],
    ['The next step in the Support job family is not yet defined.', [{ from: null, kind: 'undefined', text: '' }]],
    [
      'The next step for the Senior Support Agent is a Senior Director level that is yet to be defined.',
      [{ from: 1, kind: 'undefined', text: 'Senior Director' }],
    ],
    [
      'The next step in the Support job family is to move to a senior manager role which is not yet defined.',
      [{ from: null, kind: 'undefined', text: 'senior manager' }],
    ],
    [
      'The next step in the Support job family is to move to the [TODO]() job family.',
      [{ from: null, kind: 'undefined', text: '' }],
    ],
    [
      'The next step in the Support job family is to become a Senior, Staff, or Principal Support Agent.',
      [named('Senior Support Agent'), named('Staff Support Agent'), named('Principal Support Agent')],
    ],
    [
      'The next step in the Support job family is a Principal Job Level (WIP).',
      [{ from: null, kind: 'undefined', text: 'Principal' }],
    ],
    [
      'The next step in the Support job family is to move to a senior leadership job family.',
      [{ from: null, kind: 'vague', text: 'senior leadership' }],
    ],
    [
      'Team members may progress; in some instances team members may move to other roles such as Field Care or Sales Design.',
      [named('Field Care'), named('Sales Design')],
    ],
    ['Support Agents who like law have moved to the [Care](/care/) job family.', [named('Care', '/care/', 0)]],
    [
      'The next steps would be to move into a Senior Agent within this Job Family, to the [Care](/care/) Job Family or the [Sales](/sales/) Job Family.',
      [named('Senior Agent'), named('Care', '/care/'), named('Sales', '/sales/')],
    ],
    ['Some Senior Support Agents move to the [Care](/care/) job family.', [named('Care', '/care/', 1)]],
    ['Some colleagues also move to other roles in care.', [{ from: null, kind: 'vague', text: 'roles in care' }]],
    ['Beyond the Senior Support Agent, the next step is not defined yet.', [{ from: 1, kind: 'undefined', text: '' }]],
    ['For more details on the ladders, please review the [career page](/careers/).', []],
  ])('%s', (body, steps) => {
    expect(stepsOf(body)).toEqual(steps);
  });

  test('are read from lists', () => {
    expect(
      stepsOf(
        '* The next steps for individual contributors is to move into:\n    * A Manager role within this Job Family\n    * To a Technical Architect role\n',
      ),
    ).toEqual([named('Manager'), named('Technical Architect')]);
  });

  test.each([
    ['The next step for individual contributors is to become a Team Lead.', 'individual'],
    ['The next step for managers of people is to become a Team Lead.', 'management'],
    ['The next step for both individual contributors and people managers is to become a Team Lead.', undefined],
  ])('say of which track: %s', (body, track) => {
    const steps = familyOf(page(`## Career Ladder\n\n${body}\n`)).nextSteps;
    expect(steps.map((step) => [step.from, step.text, step.track])).toEqual([[null, 'Team Lead', track]]);
  });

  test('of a role that another page describes are that page’s', () => {
    expect(
      stepsOf(
        '* The next step for a Manager, Support is to move to a Director role within this Job Family.\n* The next step for the Support Agent is to become a Team Lead.\n',
      ),
    ).toEqual([named('Team Lead', undefined, 0)]);
  });

  test('go on from the step before', () => {
    expect(
      stepsOf(
        'The next step for the Support Agent is to be a Senior Support Agent. The next step after that would be [Director, Support](/d/).',
      ),
    ).toEqual([named('Senior Support Agent', undefined, 0), named('Director, Support', '/d/', 1)]);
  });

  test('are read from drawn ladders, from this page’s roles only', () => {
    const chart =
      '```mermaid\ngraph LR;\n  a(Support Agent) --> b("Senior Support Agent");\n  b-->c(Manager, Support);\n  x(Other Agent) --> b\n  b -- joins --- y\n  %% b --> z(Hidden)\n  click c "/manager/"\n```';
    expect(stepsOf(chart)).toEqual([
      named('Senior Support Agent', undefined, 0),
      named('Manager, Support', '/manager/', 1),
    ]);
  });

  test.each([
    ['A Carer may be interested in exploring Training as an alternative at this point.', [['Training', 'named']]],
    ['A Carer may be interested in becoming a Trainer.', [['Trainer', 'named']]],
    [
      'A Carer will be promoted to Senior Carer when they have led; mostly by caring for many.',
      [['Senior Carer', 'named']],
    ],
    ['A Carer is interested in people and may be promoted.', []],
  ])('stand in a sentence about a role: %s', (sentence, steps) => {
    const family = familyOf(
      `---\ntitle: Carer\n---\n## Carer\n${sentence}\n### Job Grade\ngrade 5\n## Senior Carer\n### Job Grade\ngrade 6\n`,
    );
    expect(family.nextSteps.map(({ from, text, kind }) => [from, text, kind])).toEqual(
      steps.map(([text, kind]) => [0, text, kind]),
    );
  });

  test('stand in a role’s own section too', () => {
    const family = familyOf(
      '---\ntitle: Care\n---\n## Carer\n### Job Grade\ngrade 5\n### Career Ladder\nThe next step is to move to VP, Care.\n## Care Lead\n### Job Grade\ngrade 6\n',
    );
    expect(family.nextSteps.map(({ from, text }) => [from, text])).toEqual([[0, 'VP, Care']]);
  });
});

describe('inheritance', () => {
  const inheritsOf = (item: string) => {
    const family = familyOf(page(`### Staff Support Agent\n\n#### Staff Support Agent Requirements\n\n${item}\n`));
    return roleOf(family, 'Staff Support Agent').inherits.map(({ section, text }) => `${section}: ${text}`);
  };

  test.each([
    ['- Extends the Senior Support Agent requirements', ['requirements: Senior Support Agent']],
    ['- Exends that of the Senior Support Agent responsibilities', ['responsibilities: Senior Support Agent']],
    ['- Extends the Senior Manager, Care requirements.', ['requirements: Senior Manager, Care']],
    ['- Includes all [Senior level requirements listed](#senior).', ['requirements: Senior level']],
    ['- Includes all [requirements listed above](#requirements).', []],
    ['In addition to the Senior Support Agent requirements:', ['requirements: Senior Support Agent']],
    ['All the responsibilities of a Sr. Support Agent, plus:', ['responsibilities: Sr. Support Agent']],
    [
      'The Staff Support Agent has the same responsibilities and requirements as a Support Agent, but more.',
      ['responsibilities: Support Agent', 'requirements: Support Agent'],
    ],
    [
      'The Staff Support Agent role extends the [Senior Support Agent](#s) and the [Care Agent](#c) roles.',
      ['all: Senior Support Agent', 'all: Care Agent'],
    ],
    [
      'This role includes all of the performance indicators of the previous level plus:',
      ['performance: previous level'],
    ],
    ['The Staff Support Agent has all the same requirements as the ones outlined above plus the following:', []],
    ['- Build tools that extend our platform', []],
    ['Everything in the Senior Support Agent role, plus:', ['requirements: Senior Support Agent']],
    ['Everything a Senior Support Agent does, and more.', ['requirements: Senior Support Agent']],
    ['- Same as the Senior Support Agent, plus:', ['requirements: Senior Support Agent']],
    ['- Same requirements as the Senior Support Agent listed above and also:', ['requirements: Senior Support Agent']],
    ['The responsibilities are the same as for a Senior Support Agent.', ['responsibilities: Senior Support Agent']],
    ['- Senior Support Agent requirements, plus:', ['requirements: Senior Support Agent']],
    ['- Builds on the Senior Support Agent responsibilities', ['responsibilities: Senior Support Agent']],
    ['On top of the Senior Support Agent requirements:', ['requirements: Senior Support Agent']],
    ['- As well as the requirements of a Senior Support Agent:', ['requirements: Senior Support Agent']],
    ['- Meets the requirements of the previous level', ['requirements: previous level']],
    ['Everything under Senior Support Agent" plus the following:', ['requirements: Senior Support Agent']],
    ['In addition to everything listed for the Senior Support Agent:', ['requirements: Senior Support Agent']],
    ['In addition to being a Senior Support Agent:', ['requirements: Senior Support Agent']],
    ['In addition to those of a Senior Support Agent:', ['requirements: Senior Support Agent']],
    ['- In addition to the duties of a Senior Support Agent', ['responsibilities: Senior Support Agent']],
    [
      '- In addition to the requirements listed above for the Senior Support Agent',
      ['requirements: Senior Support Agent'],
    ],
    ['- Performs all non-technical responsibilities of a Carer Lead', ['responsibilities: Carer Lead']],
    ['- Inherits from Senior Support Agent', ['requirements: Senior Support Agent']],
    ['Requirements: same as the Senior Support Agent, plus:', ['requirements: Senior Support Agent']],
    ['Plus all of the Senior Support Agent requirements', ['requirements: Senior Support Agent']],
    ['The Senior Support Agent requirements apply here too.', ['requirements: Senior Support Agent']],
    ['The requirements are identical to those of the Senior Support Agent.', ['requirements: Senior Support Agent']],
    [
      'The Staff Support Agent is a grade 8 and extends the requirements of the grade 7 agent level.',
      ['requirements: grade 7 agent'],
    ],
    [
      '- Extends the requirements of the Senior or Lead level [Support Agent](/care/support/)',
      ['requirements: Senior Support Agent', 'requirements: Lead Support Agent'],
    ],
    ['- In addition to the Support Engineers, works with the Care Managers', []],
    ['- Performs well under the pressure of many requirements', []],
    ['- Design, build and extend the tools of Support Agents', []],
    ['- All of the above requirements and:', []],
    ['An intern is not required to meet the Senior Support Agent requirements.', []],
    ['- Understand the requirements of auditors and customers, plus their needs', []],
    ['- Builds on the same tools as the analysts do', []],
    ['- Works with all of the requirements of our partners', []],
    ['- Extends the general requirements with the following:', []],
  ])('%s', (item, inherits) => {
    expect(inheritsOf(item)).toEqual(inherits);
  });
});

test('the requirements above are those of the level before, where the document has none for all', () => {
  const inheritsOf = (shared: string) =>
    roleOf(
      familyOf(
        `---\ntitle: Care\n---\n\n${shared}## Levels\n### Carer\n#### Requirements\n- a\n### Senior Carer\n#### Requirements\nAll of the above requirements and:\n- b\n`,
      ),
      'Senior Carer',
    ).inherits.map(({ section, text }) => `${section}: ${text}`);
  expect(inheritsOf('')).toEqual(['requirements: above']);
  expect(inheritsOf('## Requirements\n- z\n\n')).toEqual([]);
});

test.each([
  ['responsibilities', 'requirements'],
  ['requirements', 'responsibilities'],
])('words copied from the %s to the %s are meant for both', (kind, other) => {
  const said = (of: string) => `- Same ${of} as the Agent, and:\n- b\n`;
  const sections = ['Responsibilities', 'Requirements'];
  const section = (name: string) => `### ${name}\n${said(kind)}`;
  const family = familyOf(
    `---\ntitle: Care\n---\n## Agent\n### Job Grade\ngrade 5\n### ${sections.join('\n- a\n### ')}\n- a\n## Senior Agent\n### Job Grade\ngrade 6\n${sections.map(section).join('')}`,
  );
  expect(
    roleOf(family, 'Senior Agent')
      .inherits.map((each) => `${each.section} ${each.text}`)
      .sort(),
  ).toEqual([kind, other].map((each) => `${each} Agent`).sort());
});

test('a heading may say in brackets what is inherited', () => {
  const family = familyOf(
    page(
      '### Staff Support Agent\n\n#### Requirements (in addition to the Senior Support Agent requirements)\n\n- a\n',
    ),
  );
  expect(roleOf(family, 'Staff Support Agent').inherits.map(({ section, text }) => `${section}: ${text}`)).toEqual([
    'requirements: Senior Support Agent',
  ]);
});

describe('abbreviations and people', () => {
  test('are told', () => {
    const family = familyOf(
      one(
        'The Customer Success Manager (CSM) works with a Chief of Staff (CoS). It (ABC) is nothing.\n\n## Requirements\n- Manage a team of carers\n',
      ),
    );
    expect(family.abbreviations).toEqual([
      { short: 'CSM', long: 'Customer Success Manager' },
      { short: 'CoS', long: 'Chief of Staff' },
    ]);
    expect(family.roles[0]?.leadsPeople?.words).toBe('Manage a team of carers');
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '# Head of Care\n',
      '## Levels\n',
      '### Senior Agent\n',
      '#### Job Grade\n',
      'The Agent is a grade 8.\n',
      '## Specialties\n',
      '#### Requirements\n',
      '- Extends the Agent requirements\n',
      'The Agent reports to the [Manager](/m/) or ',
      'The next step for the Agent is ',
      '## Career Ladder\n',
      '| Role | Grade |\n|---|---|\n| [A](#a) | 7 |\n',
      '```mermaid\ngraph LR\na-->b\n```\n',
      '---\ntitle: X\n---\n',
      '## IC4\n',
      ' and ',
      ', ',
      '\n\n',
      '(ABC)',
    ),
    fc.string({ maxLength: 20, unit: 'binary' }),
  );

  test('gives a family or none, whose statements stand in it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        const family = readFamily(documentOf(text));
        if (!family) return true;
        const lines = text.replace(/\r\n?/g, '\n').split('\n').length + 1;
        const roles = family.roles.length;
        return (
          family.roles.every((role) => role.title !== '' && role.source.line >= 1 && role.source.line <= lines) &&
          family.nextSteps.every((step) => (step.from === null || step.from < roles) && step.source.line <= lines)
        );
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    'The Agent reports to the b or ',
    'next step ',
    '[a](b), ',
    'Extends all the ',
    'is a grade 8 or ',
    'lead the team ',
    'Sales Operations Manager, ',
    'a-->b\n',
    '### Senior Agent\n#### Job Grade\n',
  ])('20 KB of %j are read at once', (words) => {
    const text = `# Agent\n## Senior Agent\n### Career Ladder\nThe next step is ${words.repeat(Math.ceil(20_000 / words.length))}`;
    const document = documentOf(text);
    const started = performance.now();
    readFamily(document);
    expect(performance.now() - started).toBeLessThan(400);
  });
});
