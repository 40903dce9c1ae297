import { describe, expect, test } from 'vitest';
import { familyOf } from '../support/read-text.ts';

const withSpecialty = (name: string, body: string): string =>
  `---\ntitle: Glacier Instructor\n---\n\n## Levels\n\n### Glacier Instructor\n\n#### Job Grade\n\ngrade 6\n\n#### Requirements\n- a\n\n### Senior Glacier Instructor\n\n#### Job Grade\n\ngrade 7\n\n## Specialties\n\n### ${name}\n\n${body}`;

const inheritsOf = (body: string, name = 'Night Tours'): string[] =>
  familyOf(withSpecialty(name, body)).specialties.flatMap((specialty) =>
    specialty.inherits.map(({ section, text, ofLevel }) => `${section}: ${ofLevel ? 'its level' : text}`),
  );

describe('a specialty', () => {
  test.each([
    ['- Extends the corresponding Glacier Instructor level requirements:', ['requirements: its level']],
    ['- In addition to the corresponding Glacier Instructor level responsibilities:', ['responsibilities: its level']],
    ['In addition to the general requirements for Glacier Instructors:', ['requirements: its level']],
    [
      'In addition to the same requirements, responsibilities, and performance indicators defined above, it asks for:',
      ['requirements: its level', 'responsibilities: its level', 'performance: its level'],
    ],
    [
      'Responsibilities and Requirements here are identical to the commensurate level of their peers.',
      ['responsibilities: its level', 'requirements: its level'],
    ],
    ['- Extends that of the Senior Glacier Instructor requirements', ['requirements: Senior Glacier Instructor']],
    ['- Extends that of the Senior Glacier Instructor', ['all: Senior Glacier Instructor']],
    [
      '- Extends the responsibilities of the Glacier Instructor or Senior Glacier Instructor',
      ['responsibilities: Glacier Instructor', 'responsibilities: Senior Glacier Instructor'],
    ],
    [
      'The tasks of this specialty include all of the responsibilities for the Glacier Instructor role.',
      ['responsibilities: Glacier Instructor'],
    ],
    ['- Extends the huts that we keep', []],
    ['- Knows the corresponding paths, and the requirements of the park', []],
  ])('%s', (body, inherits) => {
    expect(inheritsOf(`${body}\n- Carries a lamp\n`)).toEqual(inherits);
  });

  test('says it in any of its sections, each list once, with line and words', () => {
    const [specialty] = familyOf(
      withSpecialty(
        'Night Tours',
        '#### Night Tours Responsibilities\n- Extends the Glacier Instructor responsibilities\n- Lights the way\n\n#### Night Tours Requirements\n- Extends the Glacier Instructor requirements\n- Extends the Glacier Instructor requirements\n- Sees in the dark\n',
      ),
    ).specialties;
    expect(specialty?.inherits).toEqual([
      {
        section: 'responsibilities',
        text: 'Glacier Instructor',
        href: null,
        source: { path: 'sales/support.md', line: 27 },
        words: 'Extends the Glacier Instructor responsibilities',
        ofLevel: false,
      },
      expect.objectContaining({ section: 'requirements', source: { path: 'sales/support.md', line: 31 } }),
    ]);
  });

  test('does not extend itself where it has levels of its own', () => {
    const levels = '#### Requirements\n- b\n\n#### Senior Requirements\n- Extends the Hut Keeper requirements\n';
    expect(inheritsOf(levels, 'Hut Keeper')).toEqual([]);
  });
});
