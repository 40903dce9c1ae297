import { describe, expect, it } from 'vitest';
import { payGrade, readGradeLabel } from '../../src/families/grade-label.ts';
import { familyOf, roleOf } from '../support/read-text.ts';

describe('a grade written alone', () => {
  it.each([
    ['10', 'grade', 10, '10'],
    [' 9.5 ', 'grade', 9.5, '9.5'],
    ['8a', 'grade', 8.1, '8a'],
    ['8D', 'grade', 8.4, '8d'],
    ['Grade 7', 'grade', 7, '7'],
    ['pay band 8b', 'grade', 8.2, '8b'],
    ['IC4', 'IC', 4, 'IC4'],
    ['L2', 'L', 2, 'L2'],
    ['P 5', 'P', 5, 'P 5'],
    ['M3.5', 'M', 3.5, 'M3.5'],
  ])('%s is of the scale %s', (label, scale, number, shown) => {
    expect(readGradeLabel(label)).toEqual({ scale, number, label: shown });
  });

  it.each(['', 'Senior', '123', '7 years', 'ABCD4', '8e', '4.7', '__proto__'])('%j is none', (label) => {
    expect(readGradeLabel(label)).toBeNull();
  });

  it('is written as it was read', () => {
    for (const label of ['8', '8a', '8b', '8.5', '9'])
      expect(payGrade(readGradeLabel(label)?.number ?? 0).label).toBe(label);
  });
});

describe('steps of a grade', () => {
  it('are read from sentences and cells, and stand between whole grades', () => {
    const family = familyOf(`# Engineer

| Level | Grade |
| --- | --- |
| Engineer | 7 |
| Senior Engineer | 8a |

## Lead Engineer

The Lead Engineer is a grade 8b or 8c.

### Responsibilities

- Leads
`);
    expect(roleOf(family, 'Senior Engineer').grades).toMatchObject([{ scale: 'grade', number: 8.1, label: '8a' }]);
    expect(roleOf(family, 'Lead Engineer').grades.map(({ label }) => label)).toEqual(['8b', '8c']);
  });
});

describe('levels in a table', () => {
  it.each([
    ['L4', 'L', 4, 'L4'],
    ['Level 4', 'grade', 4, '4'],
    ['IC4', 'IC', 4, 'IC4'],
  ])('%s is of the scale %s', (cell, scale, number, label) => {
    const family = familyOf(
      `# Engineer\n\n| Level | Grade |\n| --- | --- |\n| Engineer | 3 |\n| Senior Engineer | ${cell} |\n`,
    );
    expect(roleOf(family, 'Senior Engineer').grades).toMatchObject([{ scale, number, label }]);
  });
});
