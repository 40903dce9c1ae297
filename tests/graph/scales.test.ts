import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/documents/read-configuration.ts';
import type { CareerGraph } from '../../src/graph/career-graph.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { scalesOf } from '../../src/graph/scales.ts';
import { selectProgression } from '../../src/view/select-progression.ts';
import { linksOf, roleNamed } from '../support/graphs.ts';

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text);
const scalesWith = (settings: object) => scalesOf(readConfiguration(bytesOf(JSON.stringify(settings))).configuration);

const page = (title: string, levels: readonly (readonly [string, string | number])[]) =>
  `# ${title}\n\n| Level | Grade |\n| --- | --- |\n${levels.map(([name, grade]) => `| ${name} | ${grade} |\n`).join('')}`;

/** Engineers on `IC`, their managers on `M`, and sales on pay grades. */
const files = {
  'engineering/backend.md': page('Backend Engineer', [
    ['Backend Engineer', 'IC3'],
    ['Senior Backend Engineer', 'IC4'],
    ['Staff Backend Engineer', 'IC5'],
    ['Manager, Backend Engineering', 'M1'],
    ['Senior Manager, Backend Engineering', 'M2'],
  ]),
  'sales/account-executive.md': page('Account Executive', [
    ['Account Executive', 7],
    ['Senior Account Executive', 8],
  ]),
};

function graphWith(settings: object | null, documents: Readonly<Record<string, string>> = files): CareerGraph {
  const all = { ...documents, ...(settings === null ? {} : { 'rungs.config.json': JSON.stringify(settings) }) };
  return readCareerGraph(Object.entries(all).map(([path, text]) => ({ path, bytes: bytesOf(text) })));
}

/** From the top: `Level IC5: Staff Backend Engineer`. */
function lanesOf(graph: CareerGraph): string[] {
  const { lanes, cards } = selectProgression(graph, { linkStyles: new Set() });
  return lanes.map(({ id, label, number }) => {
    const titles = cards.filter(({ lane }) => lane === id).map(({ title }) => title);
    return `${label} ${number}: ${titles.join(', ')}`;
  });
}

describe('scales', () => {
  it('never share a lane unless the configuration says so', () => {
    expect(lanesOf(graphWith(null))).toEqual([
      'Grade 8: Senior Account Executive',
      'Grade 7: Account Executive',
      'Level IC5: Staff Backend Engineer',
      'Level IC4: Senior Backend Engineer',
      'Level IC3: Backend Engineer',
      'Level M2: Senior Manager, Backend Engineering',
      'Level M1: Manager, Backend Engineering',
    ]);
  });

  it('keep scale, number and label of every level', () => {
    const { scale, grade, gradeLabel } = roleNamed(graphWith(null), 'Manager, Backend Engineering');
    expect({ scale, grade, gradeLabel }).toEqual({ scale: 'M', grade: 1, gradeLabel: 'M1' });
  });

  it('share the lanes of equivalent grades, and no others', () => {
    const graph = graphWith({ scales: [{ name: 'IC' }, { name: 'M' }], equivalent: [['IC5', 'M1']] });
    expect(lanesOf(graph)).toEqual([
      'Level M2: Senior Manager, Backend Engineering',
      'Level IC5 · M1: Staff Backend Engineer, Manager, Backend Engineering',
      'Level IC4: Senior Backend Engineer',
      'Level IC3: Backend Engineer',
      'Grade 8: Senior Account Executive',
      'Grade 7: Account Executive',
    ]);
  });

  it('lead across to management one level below an equivalent grade', () => {
    const step = 'Senior Backend Engineer → Manager, Backend Engineering';
    expect(linksOf(graphWith(null), 'level-step')).not.toContain(step);
    expect(linksOf(graphWith({ equivalent: [['IC5', 'M1']] }), 'level-step')).toContain(step);
  });

  it('take their order from the configuration, and their words', () => {
    const settings = { scales: [{ name: 'grade', title: 'Band' }, { name: 'M' }, { name: 'IC', title: 'Rung' }] };
    expect(lanesOf(graphWith(settings)).map((lane) => lane.split(':')[0])).toEqual([
      'Band 8',
      'Band 7',
      'Level M2',
      'Level M1',
      'Rung IC5',
      'Rung IC4',
      'Rung IC3',
    ]);
  });

  it('put listed labels in the order of their list, and on their scale', () => {
    const scales = scalesWith({ scales: [{ name: 'Band', grades: ['Entry', '8a', '8b', '9', 'Head'] }] });
    const settled = scales.settle({ scale: 'grade', number: 8.1, label: '8a' });
    expect(settled).toEqual({ scale: 'Band', number: 2, label: '8a' });
    expect(scales.labelOf({ scale: 'Band', number: 5 })).toBe('Head');
  });

  it('keep the numbers in the labels where these ascend', () => {
    const { settle } = scalesWith({ scales: [{ name: 'Engineering', grades: ['E3', 'E4', 'E6'] }] });
    expect(settle({ scale: 'E', number: 6, label: 'E6' })).toEqual({ scale: 'Engineering', number: 6, label: 'E6' });
  });

  it('lay three scales along the first of them', () => {
    const { heightOf } = scalesWith({
      equivalent: [
        ['IC4', 'M1'],
        ['M1', '8'],
        ['M3', '10'],
        ['IC6', 'M3'],
      ],
    });
    expect(heightOf({ scale: 'grade', number: 8 })).toEqual({ scale: 'IC', number: 4 });
    expect(heightOf({ scale: 'grade', number: 10 })).toEqual({ scale: 'IC', number: 6 });
    const between = heightOf({ scale: 'M', number: 2 });
    expect(between.scale).toBe('IC');
    expect(between.number).toBeGreaterThan(4);
    expect(between.number).toBeLessThan(6);
    expect(between.number).not.toBe(5);
    expect(heightOf({ scale: 'M', number: 4 }).number).toBeGreaterThan(6);
  });

  it('report what cannot be meant', () => {
    const told = (settings: object) =>
      scalesWith(settings).observations.map(({ source, found }) => `${source.line} ${found}`);
    expect(
      told({
        scales: [
          { name: 'A', grades: ['1'] },
          { name: 'B', grades: ['1'] },
        ],
      }),
    ).toEqual(['1 1']);
    expect(told({ equivalent: [['IC4', 'IC5']] })).toEqual(['1 IC4, IC5']);
    expect(told({ equivalent: [['IC4', 'Lead']] })).toEqual(['1 Lead']);
    expect(
      told({
        equivalent: [
          ['IC4', 'M2'],
          ['IC5', 'M1'],
        ],
      }),
    ).toEqual(['1 IC4, M2']);
    expect(
      told({
        equivalent: [
          ['IC4', 'M1'],
          ['IC5', 'M2'],
        ],
      }),
    ).toEqual([]);
  });

  it('leave a family without any grade in the order of its ladder', () => {
    const text =
      '# Editor\n\n## Levels\n\n### Junior Editor\n\nWrites.\n\n### Editor\n\nEdits.\n\n### Lead Editor\n\nDecides.\n';
    const graph = graphWith(null, { 'press/editor.md': text });
    expect(graph.families[0]?.roles.map((id) => graph.roles.find((role) => role.id === id)?.title)).toEqual([
      'Junior Editor',
      'Editor',
      'Lead Editor',
    ]);
    expect(lanesOf(graph)).toEqual(['no grade : Junior Editor, Editor, Lead Editor']);
    expect(linksOf(graph, 'level-step').sort()).toEqual(['Editor → Lead Editor', 'Junior Editor → Editor']);
  });
});
