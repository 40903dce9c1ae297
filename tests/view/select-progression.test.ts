import { describe, expect, test } from 'vitest';
import { selectView } from '../../src/view/select-view.ts';
import type { LinkStyle, ProgressionView } from '../../src/view/view.ts';
import { careerGraph } from '../support/graph-notation.ts';

const ALL: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];

function progression(notation: string, styles: readonly LinkStyle[] = ALL): ProgressionView {
  const choices = { view: 'progression', linkStyles: new Set(styles), collapsed: new Set<string>() } as const;
  const view = selectView(careerGraph(notation), choices);
  if (view.kind !== 'progression') throw new Error('another view than asked for');
  return view;
}

function card(view: ProgressionView, title: string) {
  const found = view.cards.find((candidate) => candidate.title === title);
  if (found === undefined) throw new Error(`no card "${title}"`);
  return found;
}

const CSM = `
  sales/csm: Associate CSM 5 > CSM 6 > Senior CSM 7 > Staff CSM 9 | Manager, CSM 8 > Senior Manager, CSM 9
  sales/leads: Director of Success 10 > VP of Success 12
  Senior CSM > Manager, CSM
  VP of Success ^ !Chief Revenue Officer
`;

describe('lanes', () => {
  test('are the grades, high ones on top, what stands above them all over them', () => {
    const lanes = progression(CSM).lanes.map(({ label, number }) => `${label} ${number}`.trim());
    expect(lanes).toEqual(['above', 'Grade 12', 'Grade 10', 'Grade 9', 'Grade 8', 'Grade 7', 'Grade 6', 'Grade 5']);
  });

  test('never mix two scales', () => {
    const view = progression(`
      sales/csm: CSM 5 > Senior CSM 6
      labs/research: Fellow IC5 > Senior Fellow IC6
    `);
    expect(view.lanes.map(({ scale, number }) => `${scale} ${number}`)).toEqual([
      'grade 6',
      'grade 5',
      'IC IC6',
      'IC IC5',
    ]);
    expect(card(view, 'Fellow').lane).not.toBe(card(view, 'CSM').lane);
  });

  test('keep a ladder without grades apart, in its order and without numbers', () => {
    const view = progression('labs/crew: Hand > Mate > Captain\n sales/csm: CSM 5');
    const crew = view.cards.filter(({ column }) => column === 'labs/crew');
    expect(crew.map(({ title }) => title)).toEqual(['Hand', 'Mate', 'Captain']);
    expect(new Set(crew.map(({ lane }) => lane))).toEqual(new Set(['no-grade']));
    expect(crew.map(({ badge }) => badge)).toEqual([null, null, null]);
    expect(view.lanes.at(-1)?.label).toBe('no grade');
  });
});

describe('cards', () => {
  test('tell stated grades from estimated ones', () => {
    const view = progression('a/x: Senior Analyst 7\n a/y: Senior Planner 7\n a/z: Senior Buyer');
    expect(card(view, 'Senior Analyst').badge).toEqual({ text: '7', stated: true });
    expect(card(view, 'Senior Buyer')).toMatchObject({ badge: { text: '~7', stated: false }, lane: 'grade:7' });
  });

  test('stand in two stacks where a family has both tracks, in one where it has not', () => {
    const view = progression(CSM);
    expect(card(view, 'Staff CSM').stack).toBe(0);
    expect(card(view, 'Manager, CSM').stack).toBe(1);
    expect(card(view, 'Director of Success').stack).toBe(0);
  });

  test('of placeholders say so and stand one lane above the highest role that names them', () => {
    const view = progression(`${CSM}\n Staff CSM -> ?Next level`);
    expect(card(view, 'Next level')).toMatchObject({
      lane: 'grade:10',
      column: 'sales/csm',
      badge: null,
      note: 'not defined yet',
    });
    expect(card(view, 'Chief Revenue Officer')).toMatchObject({
      lane: 'above',
      column: 'sales/leads',
      note: 'not documented',
    });
  });

  test('of placeholders stand with the family that names them most', () => {
    const view = progression(`
      a/one: Clerk 3
      b/two: Baker 3 > Chef 4
      Clerk ^ !Owner
      Baker ^ !Owner
      Chef ^ !Owner
    `);
    expect(view.cards.filter(({ title }) => title === 'Owner')).toHaveLength(2);
    expect(view.cards.filter(({ title }) => title === 'Owner').map(({ column }) => column)).toEqual(['a/one', 'b/two']);
  });

  test('that are only named stand in no lane of a grade, executives above all of them', () => {
    const view = progression(`
      a/x: Analyst 4 > Director of Analysis 8
      Director of Analysis ^ !Chief Analysis Officer
      Analyst ^ !Head of Reading
    `);
    expect(card(view, 'Chief Analysis Officer').lane).toBe('above');
    expect(card(view, 'Head of Reading')).toMatchObject({ lane: 'no-grade', column: 'a/x', badge: null });
  });

  test('stand for families that no document describes, in a lane on top of the column that names them', () => {
    const view = progression(`${CSM}\n Senior CSM -> !sales/partners`);
    expect(card(view, 'partners')).toMatchObject({ id: 'sales/partners', column: 'sales/csm', lane: 'families' });
    expect(view.lanes[0]?.label).toBe('families');
    expect(view.links).toContainEqual(expect.objectContaining({ to: 'sales/partners', style: 'next-step' }));
  });

  test('hold every role once', () => {
    const graph = careerGraph(CSM);
    const view = progression(CSM);
    expect(view.cards.map(({ id }) => id).sort()).toEqual(graph.roles.map(({ id }) => id).sort());
  });
});

describe('links', () => {
  const ends = (view: ProgressionView, style: LinkStyle) =>
    view.links.filter((link) => link.style === style).map(({ from, to }) => `${from} → ${to}`);

  test('of a kind that is switched off are left out', () => {
    const view = progression(CSM, ['reports-to']);
    expect(new Set(view.links.map(({ style }) => style))).toEqual(new Set(['reports-to']));
  });

  test('said of a family start at its column', () => {
    const view = progression(`${CSM}\n sales/csm -> sales/leads`);
    expect(ends(view, 'next-step')).toEqual(['sales/csm → sales/leads']);
    expect(view.columns.map(({ id }) => id)).toContain('sales/csm');
  });

  test('to what is not defined yet have a style of their own', () => {
    expect(ends(progression('a/x: Clerk 3\n Clerk -> ?Next'), 'undefined-step')).toEqual([
      'a/x#clerk → a/x#clerk!next',
    ]);
  });

  test('that a stated step says already are not drawn twice', () => {
    const view = progression('a/x: Clerk 3 > Senior Clerk 4\n Clerk -> Senior Clerk');
    expect(view.links.map(({ style }) => style)).toEqual(['next-step']);
  });

  test('of inheritance are not drawn', () => {
    expect(progression('a/x: Clerk 3\n b/y: Baker 3\n Clerk extends Baker').links).toEqual([]);
  });
});

test('a family whose roles stand elsewhere has no empty column', () => {
  const view = progression('a/x: Clerk 3\n a/empty:');
  expect(view.columns.map(({ id }) => id)).toEqual(['a/x']);
});

test('an empty graph gives an empty view', () => {
  expect(progression('')).toMatchObject({ cards: [], columns: [], lanes: [], links: [] });
});
