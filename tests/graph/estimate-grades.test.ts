import { describe, expect, it } from 'vitest';
import { estimateGrades } from '../../src/graph/estimate-grades.ts';
import { family, role } from '../support/families.ts';
import { graphOf, roleNamed } from '../support/graphs.ts';

const graded = family(
  'a/graded',
  role('Film Editor', { grade: 6, reportsTo: 'Manager, Sound' }),
  role('Manager, Film', { grade: 8 }),
  role('Director of Film', { grade: 10 }),
);

/** `8`, or null for no estimate. */
function estimated(title: string, ...families: Parameters<typeof graphOf>): string | null {
  const graph = graphOf(...families);
  return estimateGrades(graph).get(roleNamed(graph, title).id)?.label ?? null;
}

describe('an estimated grade', () => {
  it('is that of roles of the same rank, for placeholders too', () => {
    expect(estimated('Director of Sound', graded, family('a/sound', role('Director of Sound')))).toBe('10');
    expect(estimated('Manager, Sound', graded)).toBe('8');
  });

  it('is that of executives for an officer of the company, whatever the law calls one', () => {
    const chief = family('a/chief', role('Chief Film Officer', { grade: 15, reportsTo: 'Chief Executive Officer' }));
    const asks = family('a/sound', role('Sound Clerk', { reportsTo: 'Principal Sound Officer' }));
    const guards = family('a/guards', role('Guard', { grade: 5, reportsTo: 'Security Officer' }));
    const all = [graded, chief, asks, guards];
    expect(estimated('Principal Sound Officer', ...all)).toBe('15');
    expect(estimated('Security Officer', ...all)).not.toBe('15');
  });

  it('says what it rests on, and leaves the grade of the role itself empty', () => {
    const graph = graphOf(graded, family('a/sound', role('Director of Sound')));
    const { id, grade, gradeStated } = roleNamed(graph, 'Director of Sound');
    expect([grade, gradeStated]).toEqual([null, false]);
    expect(estimateGrades(graph).get(id)?.reason).toContain('1 role of the rank “Director”');
  });

  it('is never a number for a family of several levels that has none', () => {
    const ladder = family('a/sound', role('Manager, Sound'), role('Director of Sound'));
    expect(estimated('Director of Sound', graded, ladder)).toBeNull();
  });

  it('is never a number for a next step that is not defined, nor for a rank that nobody has', () => {
    const asks = family('a/asks', role('Director of Sound', { grade: 10 }), {
      undefinedNext: [[0, 'Senior Director']],
    });
    expect(estimated('Senior Director', graded, asks)).toBeNull();
    expect(estimated('Chief Film Officer', graded, family('a/c', role('Chief Film Officer')))).toBeNull();
  });

  it('stays between the levels beside it', () => {
    const ladder = family(
      'a/sound',
      role('Manager, Sound', { grade: 11 }),
      role('Director of Sound'),
      role('Senior Director of Sound', { grade: 13 }),
    );
    expect(estimated('Director of Sound', graded, ladder)).toBe('11');
  });

  it('is on the scale of its family', () => {
    const ladder = family('a/it', role('Data Engineer', { grade: 'IC3' }), role('Senior Data Engineer'));
    const other = family('a/ops', role('Senior Operator', { grade: 'IC4' }), role('Senior Driver', { grade: 7 }));
    expect(estimated('Senior Data Engineer', ladder, other)).toBe('IC4');
  });

  it('is missing where no role has any grade', () => {
    expect(estimated('Film Editor', family('a/b', role('Film Editor')))).toBeNull();
  });
});
