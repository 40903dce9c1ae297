/**
 * Sections whose heading says the wrong thing or nothing: they count where their content belongs.
 */
import type { DraftSection } from './assign-sections.ts';
import { countItems } from './count-items.ts';
import { gradeSentence } from './grades.ts';
import type { FamilyObservation } from './job-family.ts';
import type { Prose } from './prose.ts';
import { wording } from './wording/current.ts';
import type { HeadingKind } from './wording/wording.ts';

const { requirements, responsibilities } = wording.openings;

type Lists = 'responsibilities' | 'requirements';

/**
 * Gives a role's sections the kinds that their contents tell, and notes each change.
 * `sections` are those of one role, or of the family of a document with one role.
 */
export function correctSections(sections: DraftSection[], path: string): FamilyObservation[] {
  const notes: FamilyObservation[] = [];
  const note = (section: DraftSection, kind: FamilyObservation['kind'], expected: HeadingKind): void => {
    notes.push({ kind, source: { path, line: section.node.line }, found: section.node.text, expected });
  };
  const has = (kind: HeadingKind): boolean => sections.some((section) => section.kind === kind);

  for (const section of sections) {
    if (!section.unlabelled) continue;
    section.kind = kindOfContent(section.prose, has);
    note(section, 'mislabelled-heading', section.kind);
  }
  for (const section of sections) {
    const kind = section.kind;
    if (kind !== 'responsibilities' && kind !== 'requirements') continue;
    const first = sections.find((other) => other.kind === kind);
    const doubled =
      first !== section && first?.node.text === section.node.text && first.node.depth === section.node.depth;
    if (doubled && !has(otherList(kind))) {
      section.kind = otherList(kind);
      note(section, 'doubled-heading', section.kind);
    }
  }
  const duties = dutiesWithoutHeading(sections, has);
  if (duties) {
    duties.kind = 'responsibilities';
    note(duties, 'mislabelled-heading', 'responsibilities');
  }
  return notes;
}

function otherList(kind: Lists): Lists {
  return kind === 'responsibilities' ? 'requirements' : 'responsibilities';
}

function kindOfContent({ blocks, passages }: Prose, has: (kind: HeadingKind) => boolean): HeadingKind {
  if (countItems(blocks) === 0) return passages.some((passage) => gradeSentence(passage, true)) ? 'grade' : 'other';
  const opening = passages[0]?.text ?? '';
  if (requirements.test(opening)) return 'requirements';
  if (responsibilities.test(opening)) return 'responsibilities';
  return has('responsibilities') ? 'requirements' : 'responsibilities';
}

/**
 * Where there are requirements and no responsibilities, a list right before them, under a heading that says
 * something else (a subject, or the grade), is what the role does.
 */
function dutiesWithoutHeading(
  sections: readonly DraftSection[],
  has: (kind: HeadingKind) => boolean,
): DraftSection | null {
  if (has('responsibilities')) return null;
  const grade = sections.find((section) => section.kind === 'grade' && countItems(section.prose.blocks) > 2);
  if (grade) return grade;
  const at = sections.findIndex((section) => section.kind === 'requirements');
  const before = sections[at - 1];
  return before?.kind === 'other' && countItems(before.prose.blocks) > 2 ? before : null;
}
