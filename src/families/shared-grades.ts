/**
 * Grades that a document states in one place for several of its roles, by their names or for all of them.
 */
import type { DraftSection } from './assign-sections.ts';
import { gradeSentence, statedGrades } from './grades.ts';
import type { StatedGrade } from './job-family.ts';
import { nameKey } from './names.ts';
import { type Passage, slicePassage, splitSentences } from './passages.ts';
import type { Prose } from './prose.ts';
import { addGrades, draftRole, type RoleDraft, roleNamed } from './role-draft.ts';

/** Adds the roles that only sentences name: `The X is a grade 6. The Senior X is a grade 7.` */
export function addGradedNames(shared: readonly DraftSection[], roles: RoleDraft[], path: string): void {
  for (const section of shared) {
    if (section.kind !== 'grade') continue;
    const stated = section.prose.passages
      .flatMap((passage) => splitLines(passage))
      .flatMap((sentence) => {
        const grade = gradeSentence(sentence, true);
        return grade &&
          /^\p{Lu}/u.test(grade.subject) &&
          grade.subject.split(' ').length < 9 &&
          grade.numbers.length > 0
          ? [{ sentence, grade }]
          : [];
      });
    if (new Set(stated.map(({ grade }) => nameKey(grade.subject))).size < 2) continue;
    for (const { sentence, grade } of stated) {
      const named = roleNamed(roles, grade.subject);
      const role =
        (named === null ? undefined : roles[named]) ??
        draftRole(grade.subject, { path: path, line: sentence.line }, null, true);
      if (named === null) roles.push(role);
      addGrades(role, statedGrades(grade, sentence, path));
    }
  }
}

/** Gives grades stated in document-wide sections to the roles that the sentences name; returns those of all roles. */
export function giveSharedGrades(
  shared: readonly DraftSection[],
  roles: readonly RoleDraft[],
  path: string,
): StatedGrade[] {
  const grades: StatedGrade[] = [];
  for (const section of shared) {
    if (section.kind !== 'grade' && section.kind !== 'levels') continue;
    for (const sentence of section.prose.sentences) {
      const grade = gradeSentence(sentence, section.kind === 'grade');
      if (!grade) continue;
      const stated = statedGrades(grade, sentence, path);
      const named = grade.subject === '' ? null : roleNamed(roles, grade.subject);
      const role = named === null ? undefined : roles[named];
      if (role) addGrades(role, stated);
      else if (section.kind === 'grade') grades.push(...stated);
    }
  }
  copySameGrades(roles, path);
  return grades;
}

/** `the same grade as the Senior X` */
function copySameGrades(roles: readonly RoleDraft[], path: string): void {
  for (const role of roles) {
    if (role.grades.length > 0) continue;
    copyGradesIn(role.intro, role, roles, path);
    for (const { prose } of role.sections) copyGradesIn(prose, role, roles, path);
  }
}

function copyGradesIn(prose: Prose, role: RoleDraft, roles: readonly RoleDraft[], path: string): void {
  for (const sentence of prose.sentencesAbout('sameGrade')) {
    const sameAs = gradeSentence(sentence)?.sameAs ?? '';
    const other = sameAs === '' ? null : roleNamed(roles, sameAs);
    const source = { path, line: sentence.line };
    const same = other === null ? [] : (roles[other]?.grades ?? []);
    addGrades(
      role,
      same.map((grade) => ({ ...grade, source, words: sentence.text })),
    );
  }
}

/** The lines of a passage, and their sentences, each for itself. */
function splitLines(passage: Passage): Passage[] {
  let at = 0;
  return passage.text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return splitSentences(slicePassage(passage, start, start + line.length));
  });
}
