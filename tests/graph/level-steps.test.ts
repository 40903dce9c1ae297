import { describe, expect, it } from 'vitest';
import { family, role } from '../support/families.ts';
import { graphOf, linksOf, roleNamed } from '../support/graphs.ts';

const steps = (...families: Parameters<typeof graphOf>) => linksOf(graphOf(...families), 'level-step').sort();

describe('level steps', () => {
  it('follow grades, whatever the order of the document', () => {
    expect(
      steps(
        family(
          'a/b',
          role('Senior Editor', { grade: 7 }),
          role('Editor', { grade: 6 }),
          role('Junior Editor', { grade: 5 }),
        ),
      ),
    ).toEqual(['Editor → Senior Editor', 'Junior Editor → Editor']);
  });

  it('follow the order of the document where nothing is graded, and ranks where it begins at the top', () => {
    const up = ['Editor → Senior Editor', 'Senior Editor → Staff Editor'];
    expect(steps(family('a/b', role('Editor'), role('Senior Editor'), role('Staff Editor')))).toEqual(up);
    expect(steps(family('a/b', role('Staff Editor'), role('Senior Editor'), role('Editor')))).toEqual(up);
  });

  it('keep a level without a grade where the document has it', () => {
    expect(
      steps(family('a/b', role('Editor', { grade: 5 }), role('Senior Editor'), role('Staff Editor', { grade: 8 }))),
    ).toEqual(['Editor → Senior Editor', 'Senior Editor → Staff Editor']);
  });

  it('keep the tracks apart and reach the first manager from one grade below', () => {
    expect(
      steps(
        family(
          'a/b',
          role('Film Editor', { grade: 6 }),
          role('Senior Film Editor', { grade: 7 }),
          role('Staff Film Editor', { grade: 8 }),
          role('Manager, Film', { grade: 8 }),
          role('Director of Film', { grade: 10 }),
        ),
      ),
    ).toEqual([
      'Film Editor → Senior Film Editor',
      'Manager, Film → Director of Film',
      'Senior Film Editor → Manager, Film',
      'Senior Film Editor → Staff Film Editor',
    ]);
  });

  it('keep different work apart on rungs of the same grade', () => {
    expect(
      steps(
        family(
          'a/b',
          role('Film Editor', { grade: 6 }),
          role('Book Writer', { grade: 6 }),
          role('Senior Film Editor', { grade: 7 }),
          role('Senior Book Writer', { grade: 7 }),
        ),
      ),
    ).toEqual(['Book Writer → Senior Book Writer', 'Film Editor → Senior Film Editor']);
  });

  it('lead from Manager to Senior Manager of one grade', () => {
    expect(
      steps(family('a/b', role('Senior Manager, Film', { grade: 9 }), role('Manager, Film', { grade: 9 }))),
    ).toEqual(['Manager, Film → Senior Manager, Film']);
  });

  it('never lead from one scale to another', () => {
    expect(
      steps(family('a/b', role('Film Editor', { grade: 'IC4' }), role('Senior Film Editor', { grade: 'P5' }))),
    ).toEqual([]);
  });

  it('reach a management family of the same department that names the very same work', () => {
    const engineers = family(
      'eng/backend',
      role('Backend Engineer', { grade: 6 }),
      role('Senior Backend Engineer', { grade: 7 }),
    );
    const managers = family('eng/managers', role('Backend Engineering Manager', { grade: 8, leadsPeople: true }));
    const elsewhere = family('ops/managers', role('Backend Engineering Manager', { grade: 8, leadsPeople: true }));
    const across = 'Senior Backend Engineer → Backend Engineering Manager';
    expect(steps(engineers, managers)).toContain(across);
    expect(steps(engineers, elsewhere)).not.toContain(across);
  });

  it('are never called stated, and say why', () => {
    const graph = graphOf(family('a/b', role('Editor', { grade: 5 }), role('Senior Editor', { grade: 6 })));
    expect(graph.links).toMatchObject([{ stated: false, sources: [], reason: 'next level above in B (5 → 6)' }]);
  });
});

describe('tracks', () => {
  const trackOf = (title: string, ...families: Parameters<typeof graphOf>) =>
    roleNamed(graphOf(...families), title).track;

  it('take no title that ends in Manager as a reason', () => {
    expect(trackOf('Account Manager', family('a/b', role('Account Manager')))).toMatchObject({ kind: 'unknown' });
    expect(trackOf('Staff Account Manager', family('a/b', role('Staff Account Manager')))).toMatchObject({
      kind: 'individual',
    });
  });

  it.each([
    ['a Director', family('a/b', role('Director of Film')), 'Director of Film', 'Director and above'],
    [
      'someone who leads people',
      family('a/b', role('Film Manager', { leadsPeople: true })),
      'Film Manager',
      'leads people (line 1)',
    ],
    [
      'someone who is reported to',
      family('a/b', role('Film Manager'), role('Film Editor', { reportsTo: 'Film Manager' })),
      'Film Manager',
      'Film Editor reports to it',
    ],
    [
      'a manager of a team',
      family('a/b', role('Manager, Film')),
      'Manager, Film',
      'the title names a manager of a team',
    ],
  ])('tell why %s is of the management track', (_, one, title, reason) => {
    expect(trackOf(title, one)).toMatchObject({ kind: 'management', reason });
  });

  it('tell by the place in the ladder where the title does not', () => {
    const ladder = family(
      'a/b',
      role('Account Manager', { grade: 6 }),
      role('Manager, Accounts', { grade: 8 }),
      role('Senior Account Manager', { grade: 9 }),
    );
    expect(trackOf('Account Manager', ladder).kind).toBe('individual');
    expect(trackOf('Senior Account Manager', ladder).kind).toBe('management');
  });
});
