/**
 * Whether the title of a document is the name of a role: of its only one, or of one beside those of its headings.
 */
import type { DraftFamily, DraftSection } from './assign-sections.ts';
import { gradeSentence } from './grades.ts';
import { nameKey } from './names.ts';
import { type RoleDraft, roleNamed } from './role-draft.ts';
import { singularName } from './titles.ts';

/** Whether the document states a grade, and duties or requirements, of its title beside those of its roles. */
export function statesGradeOfTitle(
  shared: readonly DraftSection[],
  roles: readonly RoleDraft[],
  family: string,
): boolean {
  const first = Math.min(...roles.map((role) => role.source.line));
  const before = shared.filter((section) => section.node.line < first);
  const grade = before.find((section) => section.kind === 'grade');
  if (!grade || !before.some((section) => section.kind === 'responsibilities' || section.kind === 'requirements'))
    return false;
  const stated = grade.prose.sentences.flatMap((sentence) => gradeSentence(sentence, true) ?? []);
  const isRole = roles.some((role) => nameKey(role.title) === nameKey(singularName(family)));
  if (stated.length !== 1 || isRole) return false;
  const subject = stated[0]?.subject ?? '';
  return subject === '' || roleNamed(roles, subject) === null;
}

/** Whether a document without levels says anything of a role: a page that only lists others does not. */
export function describesRole({ overview }: DraftFamily, shared: readonly DraftSection[]): boolean {
  const kinds = new Set(shared.map((section) => section.kind));
  if (kinds.has('responsibilities') || kinds.has('requirements') || kinds.has('grade')) return true;
  return (
    !kinds.has('group') && [overview, ...shared.map(({ prose }) => prose)].some(({ passages }) => passages.length > 0)
  );
}
