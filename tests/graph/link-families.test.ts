import { describe, expect, it } from 'vitest';
import { estimateGrades } from '../../src/graph/estimate-grades.ts';
import { graphIndex } from '../../src/graph/graph-index.ts';
import { family, role } from '../support/families.ts';
import { graphOf, linksOf, observed, roleNamed } from '../support/graphs.ts';

// The five documents that the project started from, as `readFamily` gives them.
const leadership = family(
  'sales/customer-success-leadership',
  role('Director of Customer Success', {
    grade: 10,
    reportsTo: ['VP of Customer Success', '/job-families/sales/vp-of-customer-success/'],
    extends: { responsibilities: 'Senior Manager, CSM', requirements: 'Manager, CSM' },
  }),
  role('Senior Director of Customer Success', {
    grade: 11,
    reportsTo: ['VP of Customer Success', '/job-families/sales/vp-of-customer-success/'],
    extends: { responsibilities: 'Director of Customer Success', requirements: 'Director of Customer Success' },
  }),
  role('Vice President of Customer Success', {
    grade: 12,
    aliases: ['VP of Customer Success'],
    extends: {
      responsibilities: 'Senior Director of Customer Success',
      performance: ['Customer Success KPIs', '/job-families/sales/customer-success-management/#performance-indicators'],
    },
  }),
  { next: ['Professional Services', 'Solutions Architect'] },
);
const operations = family(
  'sales/director-customer-operations',
  role('Director of Customer Success Operations', {
    grade: 10,
    aliases: ['Director of Customer Operations'],
    reportsTo: [
      'Sr. Director, Sales Operations',
      'https://handbook.example.com/job-families/sales/sales-operations/#senior-director-sales-operations',
    ],
  }),
  { undefinedNext: [[0, 'Senior Director']] },
);
const director = family('sales/director-customer-success', role('Director Customer Success'));
const experience = family('sales/manager-customer-experience', role('Manager, Customer Experience'), {
  nextOf: [
    [0, ['Director, Solutions Architect', '/job-families/sales/solutions-architect/']],
    [0, ['Director, the Techanical Account Manager', '/job-families/sales/customer-success-management/']],
    [0, ['Director, Customer Success', '/job-families/sales/director-customer-success/']],
  ],
});
const vp = family(
  'sales/vp-of-customer-success',
  role('Vice President of Customer Success', {
    grade: 12,
    aliases: ['VP of Customer Success', 'VP, Customer Success'],
    reportsTo: 'Chief Revenue Officer',
  }),
  { next: [['Cheif Revenue Officer', '/job-families/sales/chief-revenue-officer/']] },
);
const seeds = [leadership, operations, director, experience, vp];

const management = family(
  'sales/customer-success-management',
  { abbreviations: { CSM: 'Customer Success Manager' }, name: 'Customer Success Management' },
  role('Associate CSM', { grade: 5 }),
  role('CSM (Intermediate)', { grade: 6, aliases: ['Customer Success Manager'] }),
  role('Senior CSM', { grade: 7, reportsTo: 'Manager, CSM' }),
  role('Staff CSM', { grade: 9 }),
  role('Manager, Customer Success Managers', { grade: 8, leadsPeople: true }),
  role('Senior Manager, Customer Success Managers', { grade: 9 }),
  role('Director of Customer Success Managers', { grade: 10 }),
  { anchors: ['performance-indicators'] },
);
const architects = family(
  'sales/solutions-architect',
  role('Solutions Architect', { grade: 7 }),
  role('Director, Solutions Architects', { grade: 10 }),
  { name: 'Solutions Architect' },
);

describe('the five first documents', () => {
  const graph = graphOf(...seeds);

  it('make one role of the Vice President with two sources', () => {
    const role = roleNamed(graph, 'Vice President of Customer Success');
    expect(role.id).toBe('sales/customer-success-leadership#vice-president-of-customer-success');
    expect(role.grade).toBe(12);
    expect(role.sources.map(({ path }) => path)).toEqual([
      'sales/customer-success-leadership.md',
      'sales/vp-of-customer-success.md',
    ]);
    expect(linksOf(graph, 'reports-to')).toContain('Vice President of Customer Success → Chief Revenue Officer');
    expect(linksOf(graph, 'next-step')).toContain('Vice President of Customer Success → Chief Revenue Officer');
    expect(roleNamed(graph, 'Chief Revenue Officer').kind).toBe('referenced');
  });

  it('take the grade of the Director from the page that states it', () => {
    const role = roleNamed(graph, 'Director of Customer Success');
    expect(role.grade).toBe(10);
    expect(role.grades.map(({ grade, source }) => [grade, source.path])).toEqual([
      [10, 'sales/customer-success-leadership.md'],
    ]);
    expect(role.sources).toHaveLength(2);
    expect(role.formerIds).toContain('sales/director-customer-success#director-customer-success');
    expect(graphIndex(graph).role('sales/director-customer-success#director-customer-success')).toBe(role);
  });

  it('name who is not documented as the documents name them', () => {
    expect(graph.roles.filter(({ kind }) => kind === 'referenced').map(({ title }) => title)).toEqual([
      'Chief Revenue Officer',
      'Director, Solutions Architect',
      'Director, Techanical Account Manager',
      'Manager, CSM',
      'Senior Manager, CSM',
      'Solutions Architect',
      'Sr. Director, Sales Operations',
    ]);
    expect(observed(graph)).toContain('misspelt-name: Cheif Revenue Officer (Chief Revenue Officer)');
  });

  it('keep a next step that is not defined as a placeholder of the family that names it', () => {
    const step = roleNamed(graph, 'Senior Director');
    expect(step).toMatchObject({ kind: 'undefined', family: 'sales/director-customer-operations', grade: null });
    expect(linksOf(graph, 'next-step')).toContain('Director of Customer Success Operations → Senior Director');
  });

  it('lead nowhere for what is no role', () => {
    expect(linksOf(graph, 'extends')).toContain('Vice President of Customer Success → –');
    expect(observed(graph)).toContain('not-a-role: Customer Success KPIs');
  });

  it('start a next step of several roles from their family', () => {
    expect(linksOf(graph, 'next-step')).toContain('Customer Success Leadership family → Solutions Architect');
  });
});

describe('the five first documents among their neighbours', () => {
  const graph = graphOf(...seeds, management, architects);

  it('find managers by the abbreviation that another document introduces', () => {
    expect(linksOf(graph, 'extends')).toEqual(
      expect.arrayContaining([
        'Director of Customer Success → Senior Manager, Customer Success Managers',
        'Director of Customer Success → Manager, Customer Success Managers',
      ]),
    );
  });

  it('lead from the customer experience manager to the directors of the linked pages', () => {
    expect(linksOf(graph, 'next-step').filter((link) => link.startsWith('Manager, Customer Experience'))).toEqual([
      'Manager, Customer Experience → Director, Solutions Architects',
      'Manager, Customer Experience → Director of Customer Success Managers',
      'Manager, Customer Experience → Director of Customer Success',
    ]);
  });

  it('lead a whole family to a whole family', () => {
    expect(linksOf(graph, 'next-step')).toContain('Customer Success Leadership family → Solutions Architect family');
  });

  it('infer steps along each track, and to the first manager from one grade below', () => {
    expect(linksOf(graph, 'level-step')).toEqual(
      expect.arrayContaining([
        'Associate CSM → CSM (Intermediate)',
        'CSM (Intermediate) → Senior CSM',
        'Senior CSM → Staff CSM',
        'Senior CSM → Manager, Customer Success Managers',
        'Manager, Customer Success Managers → Senior Manager, Customer Success Managers',
        'Senior Manager, Customer Success Managers → Director of Customer Success Managers',
      ]),
    );
    expect(linksOf(graph, 'level-step')).not.toContain('Staff CSM → Manager, Customer Success Managers');
  });

  it('estimate the missing grade by roles of the same rank', () => {
    const estimate = estimateGrades(graph).get(roleNamed(graph, 'Manager, Customer Experience').id);
    expect(estimate).toMatchObject({ number: 8, label: '8', scale: 'grade' });
    expect(estimate?.reason).toContain('Manager');
  });
});
