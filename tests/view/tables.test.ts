// The matrix and the outline: the same roles as in the chart, as rows and as lists.
import { describe, expect, test } from 'vitest';
import { selectMatrix } from '../../src/view/select-matrix.ts';
import { outlineFacts, selectOutline } from '../../src/view/select-outline.ts';
import { tellApart } from '../../src/view/tell-apart.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { careerGraph } from '../support/graph-notation.ts';

const company = careerGraph(`
  sales/csm: Associate 5 > CSM 6 > Senior CSM 7 | Manager, CSM 8
  sales/ops: Analyst 5 > Senior Analyst
  labs/research: Fellow IC5 > Senior Fellow IC6
  Manager, CSM ^ !Chief Revenue Officer
  Manager, CSM ^~ Senior Fellow
  Senior CSM -> ?Next level
  Senior CSM -> labs/research#Fellow
  Senior CSM -> !labs/partners
`);

test('families of one name in one department are told apart by where their documents lie', () => {
  const paths = ['labs/backend/index.md', 'labs/infrastructure/backend.md', null];
  const graph = {
    ...company,
    families: paths.map((path, at) => ({ ...family('labs/research'), id: `labs/${at}`, name: 'Backend', path })),
  };
  const columns = graph.families.map(({ id, name, department }) => ({ id, family: id, name, department }));
  expect([...tellApart(graph, columns).values()]).toEqual(['backend', 'infrastructure / backend', 'not documented']);
  expect(tellApart(graph, columns.slice(1, 2)).size).toBe(0);
  expect(selectMatrix(company, {}).rows.every(({ distinction }) => distinction === null)).toBe(true);

  function family(id: string) {
    const found = company.families.find((each) => each.id === id);
    if (found === undefined) throw new Error(`No family ${id}.`);
    return found;
  }
});

describe('the matrix', () => {
  const { lanes, rows } = selectMatrix(company, {});

  test('has a row for each family, by department and name, and its grades from the lowest to the highest', () => {
    expect(rows.map(({ column, department }) => `${department}: ${column.name}`)).toEqual([
      'labs: research',
      'sales: csm',
      'sales: ops',
    ]);
    expect(lanes.map(({ label, number }) => `${label} ${number}`.trim())).toEqual([
      'Grade 5',
      'Grade 6',
      'Grade 7',
      'Grade 8',
      'Level IC5',
      'Level IC6',
      'above',
      'families',
    ]);
  });

  test('leaves the column of roles without any grade to the end', () => {
    const graph = careerGraph(`
      sales/csm: Associate 5
      sales/crew: Helper
    `);
    expect(selectMatrix(graph, {}).lanes.map(({ label, number }) => `${label} ${number}`.trim())).toEqual([
      'Grade 5',
      'no grade',
    ]);
  });

  test('has each role once, in the cell of its family and grade', () => {
    const csm = rows.find(({ column }) => column.id === 'sales/csm');
    const cells = [...(csm?.cells ?? [])].map(
      ([lane, cards]) => `${lane} ${cards.map(({ title }) => title).join(', ')}`,
    );
    expect(cells).toContain('grade:7 Senior CSM');
    expect(cells).toContain('above Chief Revenue Officer');
    expect(csm?.count).toBe(6);
    const generated = generateCareerGraph({ roles: 400, seed: 3 });
    const ids = selectMatrix(generated, {}).rows.flatMap(({ cells: own }) =>
      [...own.values()].flat().map(({ id }) => id),
    );
    expect(ids.sort()).toEqual(generated.roles.map(({ id }) => id).sort());
  });

  test('leaves out what a filter hides, and rows and grades that are then empty', () => {
    const shown = new Set(['labs/research', 'labs/research#fellow']);
    const left = selectMatrix(company, { shown });
    expect(left.rows.map(({ column }) => column.id)).toEqual(['labs/research']);
    expect(left.lanes.map(({ id }) => id)).toEqual(['IC:5']);
  });
});

describe('the outline', () => {
  test('has departments, their families and the roles of each, from the lowest level', () => {
    const outline = selectOutline(company, {});
    expect(outline.map(({ name, count }) => `${name} ${count}`)).toEqual(['labs 2', 'sales 8']);
    const csm = outline[1]?.families[0];
    expect(csm?.cards.map(({ title }) => title)).toEqual([
      'Associate',
      'CSM',
      'Senior CSM',
      'Manager, CSM',
      'Next level',
      'Chief Revenue Officer',
      'partners',
    ]);
  });

  const factsOf = (id: string) =>
    outlineFacts(company, id).map(({ term, ends }) => {
      const words = ends.map(({ words: end, note }) => (note === null ? end : `${end} (${note})`));
      return `${term}: ${words.join(' · ')}`;
    });

  test('says who leads a role, where one can go from it, and what of it is not defined yet or not documented', () => {
    expect(factsOf('sales/csm#manager-csm')).toEqual([
      'Reports to: Chief Revenue Officer (not documented)',
      'Also reports to: Senior Fellow',
    ]);
    expect(factsOf('sales/csm#senior-csm')).toEqual([
      'Next steps: Next level (not defined yet) · Fellow · partners (not documented, job family)',
      'Reached from: CSM (level below)',
    ]);
    expect(factsOf('labs/research#senior-fellow')).toContain('Direct reports: Manager, CSM');
  });

  test('says nothing of what is no role', () => {
    expect(outlineFacts(company, 'sales/csm')).toEqual([]);
  });
});
