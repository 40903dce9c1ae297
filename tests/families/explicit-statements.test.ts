import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { projectFolder } from '../../src/cli/project.mjs';
import type { JobFamily } from '../../src/families/job-family.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { linksOf, roleNamed } from '../support/graphs.ts';
import { familyOf, roleOf } from '../support/read-text.ts';

const encoder = new TextEncoder();
const graphOfTexts = (texts: Readonly<Record<string, string>>) =>
  readCareerGraph(Object.entries(texts).map(([path, text]) => ({ path, bytes: encoder.encode(text) })));

const withFrontMatter = (lines: string, text: string) => `---\ntitle: Support Engineer\n${lines}\n---\n\n${text}`;

const single = `The Support Engineer is a grade 6.

The Support Engineer reports to the Support Manager.

## Responsibilities

- Answers questions

## Career Ladder

The next step is the Senior Support Engineer.
`;

const ladder = `## Junior Support Engineer

The Junior Support Engineer is a grade 4.

### Responsibilities

- Learns

## Support Engineer

The Support Engineer is a grade 6.

### Responsibilities

- Answers questions

## A day in the life of an engineer

### Responsibilities

- Drinks coffee
`;

/** `kind line found | expected` of what front matter gave rise to. */
function told({ observations }: JobFamily): string[] {
  return observations
    .filter(({ kind }) => kind.endsWith('front-matter'))
    .map(
      ({ kind, source, found, expected }) =>
        `${kind.replace('-front-matter', '')} ${source.line} ${found} | ${expected}`,
    );
}

describe('a document about one role', () => {
  it('is read from its front matter first, each statement with its line and words', () => {
    const family = familyOf(
      withFrontMatter(
        'role: Support Engineer\ngrade: 7\ntrack: individual\nreportsTo: Care Director\nnextSteps: ["[Lead](lead.md)", Product Manager]\nextends: Associate',
        '## Responsibilities\n\n- Answers\n',
      ),
    );
    const role = roleOf(family, 'Support Engineer');
    expect(role.grades).toEqual([
      { scale: 'grade', number: 7, label: '7', source: { path: 'sales/support.md', line: 4 }, words: 'grade: 7' },
    ]);
    expect(role.track).toMatchObject({ kind: 'individual', words: 'track: individual', source: { line: 5 } });
    expect(role.managers).toMatchObject([{ text: 'Care Director', href: null, words: 'reportsTo: Care Director' }]);
    expect(role.inherits).toMatchObject([{ text: 'Associate', section: 'all', source: { line: 8 } }]);
    expect(family.nextSteps).toMatchObject([
      { text: 'Lead', href: 'lead.md', from: 0, kind: 'named', source: { line: 7 } },
      { text: 'Product Manager', href: null, from: 0, kind: 'named' },
    ]);
    expect(told(family)).toEqual([]);
  });

  it('has no contradiction where the text says the same, and keeps both places', () => {
    const family = familyOf(
      withFrontMatter('grade: 6\nreportsTo: Support Manager\nnextSteps: Senior Support Engineer', single),
    );
    const role = roleOf(family, 'Support Engineer');
    expect(told(family)).toEqual([]);
    expect(role.grades.map(({ source }) => source.line)).toEqual([3, 8]);
    expect(role.managers.map(({ source }) => source.line)).toEqual([4, 10]);
    expect(family.nextSteps.map(({ source }) => source.line)).toEqual([5, 18]);
  });

  it('wins over the text, which is told', () => {
    const family = familyOf(withFrontMatter('grade: 7\nreportsTo: Care Director\nnextSteps: not defined yet', single));
    const role = roleOf(family, 'Support Engineer');
    expect(role.grades.map(({ label }) => label)).toEqual(['7']);
    expect(role.managers.map(({ text }) => text)).toEqual(['Care Director']);
    expect(family.nextSteps.map(({ kind, text }) => [kind, text])).toEqual([['undefined', '']]);
    expect(told(family)).toEqual([
      'contradicting 8 The Support Engineer is a grade 6. | grade: 7',
      'contradicting 10 The Support Engineer reports to the Support Manager. | reportsTo: Care Director',
      'contradicting 18 The next step is the Senior Support Engineer. | nextSteps: not defined yet',
    ]);
  });

  it('is renamed, and still answers to the name in the text', () => {
    const { roles } = familyOf(withFrontMatter('role: Care Engineer', single));
    expect(roles.map(({ title, aliases }) => [title, aliases])).toEqual([['Care Engineer', ['Support Engineer']]]);
  });

  it('takes several grades, levels of other scales, and an empty list for none', () => {
    const read = (lines: string) => familyOf(withFrontMatter(lines, single));
    expect(roleOf(read('grade: [7, 8a]'), 'Support Engineer').grades.map(({ label }) => label)).toEqual(['7', '8a']);
    expect(roleOf(read('grade: IC4'), 'Support Engineer').grades).toMatchObject([{ scale: 'IC', number: 4 }]);
    expect(read('nextSteps: []').nextSteps).toEqual([]);
    expect(roleOf(read('grade:'), 'Support Engineer').grades.map(({ label }) => label)).toEqual(['6']);
  });
});

describe('a document about several roles', () => {
  it('has the roles that are listed and no others, and loses no text', () => {
    const family = familyOf(
      withFrontMatter(
        'roles:\n  - Support Engineer\n  - title: Junior Support Engineer\n    grade: 5\n  - Lead',
        ladder,
      ),
    );
    expect(family.roles.map(({ title, hasSection }) => [title, hasSection])).toEqual([
      ['Support Engineer', true],
      ['Junior Support Engineer', true],
      ['Lead', false],
    ]);
    expect(roleOf(family, 'Lead').source.line).toBe(7);
    expect(family.sections.map(({ heading }) => heading)).toContain('Responsibilities');
    expect(told(family)).toEqual([
      'contradicting 26 the role “A day in the life of an engineer” | roles: Support Engineer, Junior Support Engineer, Lead',
      'contradicting 12 The Junior Support Engineer is a grade 4. | grade: 5',
    ]);
  });

  it('gives what stands beside the list to each role that has nothing of its own', () => {
    const family = familyOf(
      withFrontMatter(
        'reportsTo: Care Director\nroles:\n  - Junior Support Engineer\n  - title: Support Engineer\n    reportsTo: VP of Care',
        ladder,
      ),
    );
    expect(family.managers.map(({ text }) => text)).toEqual(['Care Director']);
    expect(roleOf(family, 'Support Engineer').managers.map(({ text }) => text)).toEqual(['VP of Care']);
  });

  it('keeps next steps with their roles when the list stands in another order', () => {
    const text = `${ladder}\n## Career Ladder\n\nThe next step for the Junior Support Engineer is the Support Engineer.\n`;
    const family = familyOf(withFrontMatter('roles: [Support Engineer, Junior Support Engineer]', text));
    expect(family.nextSteps.map(({ from, text: target }) => [family.roles[from ?? -1]?.title, target])).toEqual([
      ['Junior Support Engineer', 'Support Engineer'],
    ]);
  });
});

describe('order', () => {
  const roles = '## Levels\n\n### Keeper\n\nKeeps.\n\n### Warden\n\nGuards.\n\n### Ranger\n\nRanges.\n';
  const ladderOf = (lines: string) => {
    const graph = graphOfTexts({ 'park/park.md': `---\ntitle: Park\n${lines}\n---\n\n${roles}` });
    return graph.families[0]?.roles.map((id) => graph.roles.find((role) => role.id === id)?.title);
  };

  it('puts the roles from the lowest to the highest, whatever the text suggests', () => {
    expect(ladderOf('order: [Ranger, Keeper, Warden]')).toEqual(['Ranger', 'Keeper', 'Warden']);
    expect(
      ladderOf('roles: [{title: Keeper, order: 3}, {title: Warden, order: 1}, {title: Ranger, order: 2}]'),
    ).toEqual(['Warden', 'Ranger', 'Keeper']);
  });

  it('names a role that is none', () => {
    const family = familyOf(`---\ntitle: Park\norder:\n  - Keeper\n  - Wardn\n---\n\n${roles}`);
    expect(told(family)).toEqual(['invalid 5 order: Wardn | a role of this document: Keeper, Warden, Ranger']);
  });
});

describe('department, track and specialties', () => {
  it('name the department that counts instead of the folder', () => {
    const graph = graphOfTexts({ 'misc/a.md': '---\ntitle: Support Engineer\ndepartment: IT & Care\n---\n\nHelps.\n' });
    expect(graph.departments.map(({ id, name }) => [id, name])).toEqual([['it-care', 'IT & Care']]);
    expect(graph.roles.map(({ department }) => department)).toEqual(['it-care']);
  });

  it('say outright who leads people', () => {
    const graph = graphOfTexts({
      'care/a.md': '---\ntitle: Story Manager\ntrack: individual\n---\n\nTells stories.\n',
    });
    expect(roleNamed(graph, 'Story Manager').track).toEqual({
      kind: 'individual',
      reason: 'the front matter says so (line 3)',
      statement: { path: 'care/a.md', line: 3, words: 'track: individual' },
    });
  });

  it('keep the sections of the specialties that are named, and tell of the others', () => {
    const text = `${single}\n## Specialties\n\n### Billing\n\n- Knows invoices\n\n### Mobile\n\n- Knows phones\n`;
    const family = familyOf(withFrontMatter('specialties: [Billing, Voice]', text));
    expect(family.specialties.map(({ name, sections }) => [name, sections.length])).toEqual([
      ['Billing', 1],
      ['Voice', 0],
    ]);
    expect(told(family)).toEqual([
      expect.stringMatching(/^contradicting \d+ the specialty “Mobile” \| specialties: Billing, Voice$/),
    ]);
  });
});

describe('values that cannot be used', () => {
  it.each([
    ['grade: high', 'invalid 3 grade: high | a number such as 10, or a level such as IC4'],
    ['grade: {a: 1}', 'invalid 3 grade: a map | words or a number, or a list of them'],
    ['track: both', 'invalid 3 track: both | individual or management'],
    ['reportsTo: [[A]]', 'invalid 3 reportsTo: a list | words or a number, or a list of them'],
    ['reportsTo: true', 'invalid 3 reportsTo: true | words or a number, or a list of them'],
    ['roles:\n  - grade: 7', 'invalid 4 roles: a map | a “title:” for each role'],
    ['order: 3', 'invalid 3 order: 3 | the titles of the roles, from the lowest to the highest'],
    ['role: [A, B]', 'invalid 3 role: a list | one title; several stand under roles'],
    ['nextStep: Lead', 'unknown 3 nextStep | nextSteps'],
  ])('%j are told, and the text counts', (lines, problem) => {
    const family = familyOf(withFrontMatter(lines, single));
    expect(told(family)).toContain(problem);
    expect(
      roleOf(family, lines.startsWith('role: ') ? 'A' : 'Support Engineer').grades.map(({ label }) => label),
    ).toEqual(['6']);
  });

  it('leave keys of other programs alone', () => {
    expect(told(familyOf(withFrontMatter('layout: page\nweight: 3\naliases: [/old]\ndescription: x', single)))).toEqual(
      [],
    );
  });

  it('never throw, whatever stands there', () => {
    const keys = [
      'role',
      'roles',
      'grade',
      'department',
      'track',
      'reportsTo',
      'nextSteps',
      'extends',
      'specialties',
      'order',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, '__proto__'), fc.jsonValue({ maxDepth: 4 })), (values) => {
        const text = `---\n${JSON.stringify({ title: 'X', ...values })}\n---\n\n${ladder}`;
        const graph = graphOfTexts({ 'a/b.md': text });
        for (const { source } of checkGraph(graph)) expect(source.line).toBeGreaterThan(0);
      }),
    );
    expect('grade' in {}).toBe(false);
  });

  it('are harmless as __proto__', () => {
    const family = familyOf(withFrontMatter('roles:\n  - title: __proto__\n    grade: 3\n  - constructor', ladder));
    expect(family.roles.map(({ title }) => title)).toEqual(['__proto__', 'constructor']);
  });
});

describe('the template', () => {
  const folder = join(projectFolder, 'tests', 'fixtures', 'template');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

  it('is accepted without a finding, and says what it seems to say', () => {
    const graph = graphOfTexts(texts);
    expect(checkGraph(graph)).toEqual([]);
    expect(linksOf(graph, 'next-step').sort()).toEqual([
      'Senior Support Engineer → Support Manager',
      'Support Engineer → Senior Support Engineer',
    ]);
    expect(linksOf(graph, 'reports-to')).toEqual([
      'Support Engineer → Support Manager',
      'Senior Support Engineer → Support Manager',
      'Support Manager → Chief Executive Officer',
    ]);
    expect(graph.roles.map(({ title, grade }) => `${title} ${grade}`)).toContain('Senior Support Engineer 6');
  });

  it('stands in the README as it is', () => {
    const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
    for (const text of Object.values(texts)) expect(readme).toContain(text.trim());
  });
});
