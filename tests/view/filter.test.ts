// What a filter lets through, what its counts promise, and what becomes of the pictures.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CareerGraph } from '../../src/graph/career-graph.ts';
import { countFiltered, type Filter, noFilter, selectShown } from '../../src/view/filter.ts';
import { gradeOptions } from '../../src/view/filterables.ts';
import { selectFocus } from '../../src/view/select-focus.ts';
import { selectView } from '../../src/view/select-view.ts';
import { compiledTexts } from '../support/compiled-texts.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { careerGraph } from '../support/graph-notation.ts';

const company = careerGraph(`
  sales/csm: Associate 5 > CSM 6 > Senior CSM 7 | Manager, CSM 8 > Director of Success 10
  sales/ops: Analyst 5 > Senior Analyst
  labs/research: Fellow IC5 > Senior Fellow IC6
  Director of Success ^ !Chief Revenue Officer
  Senior CSM -> ?Next level
  Senior CSM ^ Manager, CSM
  Manager, CSM ^ Director of Success
  Senior CSM -> labs/research#Fellow
`);

function titles(graph: CareerGraph, changes: Partial<Filter>, findings: readonly string[] = []): readonly string[] {
  const shown = selectShown(graph, { ...noFilter, ...changes }, new Set(findings));
  return graph.roles.filter(({ id }) => shown === null || shown.has(id)).map(({ title }) => title);
}

test('a filter that asks for nothing is none', () => {
  expect(selectShown(company, noFilter, new Set())).toBeNull();
  expect(selectShown(company, { ...noFilter, text: '   ' }, new Set())).toBeNull();
});

describe('places', () => {
  test('a department holds its families, and the placeholders that stand with them', () => {
    expect(titles(company, { departments: new Set(['labs']) })).toEqual(['Fellow', 'Senior Fellow']);
    const sales = titles(company, { departments: new Set(['sales']) });
    expect(sales).toContain('Chief Revenue Officer');
    expect(sales).toContain('Next level');
    expect(sales).not.toContain('Fellow');
  });

  test('a family narrows its own department and leaves other departments whole', () => {
    const places = { departments: new Set(['sales', 'labs']), families: new Set(['sales/ops']) };
    expect(titles(company, places)).toEqual(['Analyst', 'Senior Analyst', 'Fellow', 'Senior Fellow']);
  });

  test('a family alone is enough', () => {
    expect(titles(company, { families: new Set(['sales/ops']) })).toEqual(['Analyst', 'Senior Analyst']);
  });
});

describe('grades', () => {
  test('are those of one scale, both ends included, estimates too', () => {
    expect(titles(company, { grades: { scale: 'grade', from: 7, to: 8 } })).toEqual([
      'Senior CSM',
      'Manager, CSM',
      'Senior Analyst',
    ]);
    expect(titles(company, { grades: { scale: 'IC', from: 6, to: null } })).toEqual(['Senior Fellow']);
  });

  test('that one can filter by are those of the chart, the commonest scale first', () => {
    const options = [...gradeOptions(company)].map(([scale, grades]) => [scale, grades.map(({ label }) => label)]);
    expect(options).toEqual([
      ['grade', ['5', '6', '7', '8', '10']],
      ['IC', ['IC5', 'IC6']],
    ]);
  });
});

test('tracks, documents and findings each ask for themselves', () => {
  expect(titles(company, { tracks: new Set(['management']) })).toEqual(
    expect.arrayContaining(['Manager, CSM', 'Director of Success']),
  );
  expect(titles(company, { documented: false })).toEqual(['Chief Revenue Officer', 'Next level']);
  expect(titles(company, { documented: true })).not.toContain('Next level');
  expect(titles(company, { withFindings: true }, ['sales/csm#csm'])).toEqual(['CSM']);
  expect(titles(company, { withFindings: true })).toEqual([]);
});

describe('words', () => {
  const { graph: linked } = compiledTexts({
    'forest/ranger.md':
      '---\ntitle: Ingénieur Ranger\n---\n\n## Requirements\n\n- Reads tracks of *wolves*\n- Sleeps lightly\n',
    'forest/warden.md': '---\ntitle: Warden\n---\n\n## Responsibilities\n\n- Counts wolves\n',
  });

  test('stand in the names of a role, its family or its department, whatever their case and accents', () => {
    expect(titles(linked, { text: 'INGENIEUR' })).toEqual(['Ingénieur Ranger']);
    expect(titles(linked, { text: 'forest' })).toHaveLength(2);
    expect(titles(company, { text: 'csm senior' })).toContain('Senior CSM');
  });

  test('or all in one line of its lists', () => {
    expect(titles(linked, { text: 'wolves' })).toHaveLength(2);
    expect(titles(linked, { text: 'tracks wolves' })).toEqual(['Ingénieur Ranger']);
    expect(titles(linked, { text: 'tracks lightly' })).toEqual([]);
  });
});

test('all parts of a filter hold at once', () => {
  const filter = { departments: new Set(['sales']), tracks: new Set(['individual'] as const), text: 'senior' };
  expect(titles(company, filter)).toEqual(['Senior CSM', 'Senior Analyst']);
});

test('a count says how many roles a choice would show, given all else that is chosen', () => {
  const generated = generateCareerGraph({ roles: 120, seed: 5 });
  const findings = new Set(generated.roles.filter((_, index) => index % 3 === 0).map(({ id }) => id));
  const some = <Value>(values: readonly Value[]) => fc.subarray([...values]).map((chosen) => new Set(chosen));
  const filters = fc.record({
    departments: some(generated.departments.map(({ id }) => id)),
    families: fc.constant(new Set<string>()),
    tracks: some(['individual', 'management', 'unknown'] as const),
    grades: fc.option(
      fc.record({ scale: fc.constant('grade'), from: fc.integer({ min: 3, max: 9 }), to: fc.constant(9) }),
    ),
    documented: fc.option(fc.boolean()),
    withFindings: fc.boolean(),
    text: fc.constantFrom('', 'senior', 'data'),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const counts = countFiltered(generated, filter, findings);
      const roles = (changes: Partial<Filter>) => {
        const shown = selectShown(generated, { ...filter, ...changes }, findings);
        return generated.roles.filter(({ id }) => shown === null || shown.has(id)).length;
      };
      expect(counts).toMatchObject({ shown: roles({}), all: generated.roles.length });
      for (const { id } of generated.departments) {
        expect(counts.departments.get(id) ?? 0).toBe(roles({ departments: new Set([id]) }));
      }
      expect(counts.tracks.get('management') ?? 0).toBe(roles({ tracks: new Set(['management']) }));
      expect(counts.documented).toBe(roles({ documented: true }));
      expect(counts.notDocumented).toBe(roles({ documented: false }));
      expect(counts.withFindings).toBe(roles({ withFindings: true }));
    }),
    { numRuns: 60 },
  );
});

describe('a picture', () => {
  const everyStyle = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step'] as const);
  const shownFor = (changes: Partial<Filter>) => selectShown(company, { ...noFilter, ...changes }, new Set());
  const whole = { linkStyles: everyStyle, collapsed: new Set<string>() };

  test('of the progression holds the roles that are left, where they stood, and no empty column, lane or loose link', () => {
    const shown = shownFor({ departments: new Set(['sales']), grades: { scale: 'grade', from: 7, to: 10 } });
    const all = selectView(company, { view: 'progression', ...whole });
    const left = selectView(company, { view: 'progression', ...whole, shown });
    if (left.kind !== 'progression' || all.kind !== 'progression') throw new Error('another view than asked for');
    expect(left.cards).toEqual(all.cards.filter(({ id }) => shown?.has(id)));
    expect(left.columns.map(({ id }) => id)).toEqual(['sales/csm', 'sales/ops']);
    expect(new Set(left.lanes.map(({ id }) => id))).toEqual(new Set(left.cards.map(({ lane }) => lane)));
    const ids = new Set([...left.cards, ...left.columns].map(({ id }) => id));
    for (const { from, to } of [...left.links, ...left.ties])
      expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  });

  test('of the organisation puts those whose manager is hidden on top, and counts what is shown', () => {
    const shown = shownFor({ grades: { scale: 'grade', from: 5, to: 8 } });
    const view = selectView(company, { view: 'organisation', ...whole, shown });
    if (view.kind !== 'organisation') throw new Error('another view than asked for');
    const manager = view.cards.find(({ title }) => title === 'Manager, CSM');
    expect(manager?.reports).toEqual({ direct: 1, all: 1, collapsed: false });
    expect(view.parents.has('sales/csm#manager-csm')).toBe(false);
    expect(view.cards.map(({ title }) => title)).not.toContain('Director of Success');
  });

  test('of a focus keeps its role and says how many neighbours are hidden', () => {
    const choices = { role: 'sales/csm#senior-csm', steps: 1, linkStyles: everyStyle } as const;
    const all = selectFocus(company, choices);
    const left = selectFocus(company, { ...choices, shown: shownFor({ departments: new Set(['labs']) }) });
    expect(left?.cards.map(({ title }) => title)).toEqual(['Senior CSM', 'Fellow']);
    expect(left?.filteredOut).toBe((all?.cards.length ?? 0) - 2);
  });
});
