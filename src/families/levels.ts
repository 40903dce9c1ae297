/**
 * The roles of a document: from its headings, from its tables and lists of levels, from a matrix,
 * or, for a document about one role, from its title.
 */
import type { Block } from '../documents/block.ts';
import type { Document } from '../documents/document.ts';
import type { DraftFamily, DraftPart, DraftSection } from './assign-sections.ts';
import { dropForeignAliases } from './foreign-aliases.ts';
import { gradeSentence, gradesOfCell, passagesOnGrades, statedGrades } from './grades.ts';
import type { HeadingNode } from './headings.ts';
import type { FamilyObservation, StatedGrade } from './job-family.ts';
import { type LabelledValue, labelledInParagraphs, labelledValues } from './labelled-values.ts';
import { readLevelCode } from './level-code.ts';
import { readLevelMatrix } from './level-matrix.ts';
import { type LevelRow, levelRowsOfLists, levelRowsOfTables, levelRowsOfTold } from './level-rows.ts';
import { isPartOf, nameWords } from './names.ts';
import { type Passage, splitSentences } from './passages.ts';
import { Prose } from './prose.ts';
import { addAlias, addGrades, draftRole, type RoleDraft } from './role-draft.ts';
import { RowMatcher, rolesAtSlash } from './row-matcher.ts';
import { addGradedNames, giveSharedGrades } from './shared-grades.ts';
import { isElided } from './targets.ts';
import { describesRole, statesGradeOfTitle } from './title-role.ts';
import { isBareRank, rankOf, singularName } from './titles.ts';
import { giveCompetencies, giveUnheadedList } from './unheaded-lists.ts';
import { wording } from './wording/current.ts';

export interface Levels {
  readonly roles: RoleDraft[];
  /** Sections that are no single role's. */
  readonly shared: DraftSection[];
  /** Grades that the document states once for all of its roles. */
  readonly grades: readonly StatedGrade[];
  readonly observations: readonly FamilyObservation[];
}

/** Finds the roles of a document and what grade each is. `names`: the family's names, the main one first. */
export function readLevels(document: Document, draft: DraftFamily, names: readonly string[]): Levels {
  const { path } = document;
  const reader = new LevelReader(path, draft, names);
  reader.readParts();
  reader.readMatrices();
  reader.readGradedNames();
  reader.readRows();
  reader.readTitleRole(document);
  return reader.finish();
}

class LevelReader {
  private readonly roles: RoleDraft[] = [];
  private shared: DraftSection[];
  private readonly observations: FamilyObservation[] = [];
  /** A sentence introduces the list of all levels: its title is none of them. */
  private tellsLevels = false;
  private readonly path: string;
  private readonly draft: DraftFamily;
  private readonly names: readonly string[];

  constructor(path: string, draft: DraftFamily, names: readonly string[]) {
    this.path = path;
    this.draft = draft;
    this.names = names;
    this.shared = [...draft.sections];
  }

  finish(): Levels {
    const grades = giveSharedGrades(this.shared, this.roles, this.path);
    return { roles: this.roles, shared: this.shared, grades, observations: this.observations };
  }

  private get family(): string {
    return this.names[0] ?? '';
  }

  /** Roles with headings of their own. */
  readParts(): void {
    for (const part of this.draft.parts) {
      if (part.kind !== 'role') continue;
      const name = part.name.replace(wording.titles.familyBeginning, '').replace(wording.titles.roleWord, '');
      const role = draftRole(name, { path: this.path, line: part.node.line }, part.node, true);
      this.cutRemark(role);
      role.listKind = part.listKind;
      role.above = part.above;
      role.intro = part.intro;
      role.sections.push(...part.sections);
      role.labelled.push(...labelledValues(part.intro.blocks), ...factsBeside(part.sections));
      this.readOwnGrades(role);
      for (const { label, value } of role.labelled) if (label === 'title') addAlias(role, value.text);
      this.completeTitle(role, part);
      this.readCode(role);
      this.roles.push(role);
    }
    dropForeignAliases(this.roles);
    for (const role of this.roles)
      if (!readLevelCode(role.title)) giveUnheadedList(role, role.listKind ?? 'responsibilities', 3);
  }

  /** `Staff Carer (this level is reached from within only)`: a sentence in brackets is no part of a name. */
  private cutRemark(role: RoleDraft): void {
    if (!role.title.endsWith(')')) return;
    const remark = /\s\((?:[^\s()]{1,40}\s){4,40}[^\s()]{1,40}\)$/.exec(role.title);
    if (!remark) return;
    const whole = role.title;
    role.title = whole.slice(0, remark.index).trimEnd();
    addAlias(role, whole);
  }

  /** Grades in the sections and the text of a role; the name in the sentence is an alias. */
  private readOwnGrades(role: RoleDraft): void {
    for (const { kind, prose, unlabelled } of role.sections)
      if (kind === 'grade' || unlabelled) this.readGradesIn(prose.passages, role, true);
    this.readGradesIn(passagesOnGrades(role.intro.blocks), role, false);
    // `Level: P2`
    for (const { label, value } of role.labelled)
      if (label === 'grade' && role.grades.length === 0) addGrades(role, gradesOfCell(value, this.path));
  }

  private readGradesIn(passages: readonly Passage[], role: RoleDraft, inSection: boolean): void {
    for (const passage of passages)
      for (const sentence of splitSentences(passage)) {
        const grade = gradeSentence(sentence, inSection);
        if (!grade) continue;
        if (role.grades.length === 0) addGrades(role, statedGrades(grade, sentence, this.path));
        if (grade.subject !== '') addAlias(role, grade.subject);
      }
  }

  /** A heading that is only a qualifier takes the full name that its grade sentence or its family gives. */
  private completeTitle(role: RoleDraft, part: DraftPart): void {
    const heading = part.name;
    if (readLevelCode(heading) || !isElided(heading)) return;
    const fuller = role.aliases.find(
      (alias) => isPartOf(heading, alias) && nameWords(alias).length > nameWords(heading).length,
    );
    const completed = fuller ?? (isBareRank(heading) ? `${heading} ${singularName(this.family)}` : null);
    if (completed === null || completed.trim() === heading) return;
    role.title = isPartOf(heading, this.family) ? this.family : completed;
    role.aliases.splice(0, role.aliases.length, ...role.aliases.filter((alias) => alias !== role.title));
    addAlias(role, heading);
  }

  /** `D1 - Developer 1`: the code is the grade, and code and name are names of their own. */
  private readCode(role: RoleDraft): void {
    const code = readLevelCode(role.title);
    if (!code) return;
    if (code.name !== '') {
      addAlias(role, code.code);
      addAlias(role, code.name);
    } else addAlias(role, `${code.code} ${this.family}`);
    addGrades(role, [
      { scale: code.scale, number: code.number, label: code.label, source: role.source, words: role.title },
    ]);
    // Under the heading of a level, a list of any length is what it asks for.
    giveUnheadedList(role, 'requirements', 1);
    giveCompetencies(role);
  }

  /** Columns of matrices, in documents whose levels have no headings. */
  readMatrices(): void {
    if (this.roles.length > 0) return;
    const blocks = [...this.draft.overview.blocks, ...this.shared.flatMap(blocksOf)];
    for (const level of readLevelMatrix(blocks)) {
      const role = draftRole(level.name, { path: this.path, line: level.line }, null, true);
      const node = nodeOf(level.name, level.line);
      role.sections.push({ kind: 'requirements', node, prose: new Prose(level.blocks), unlabelled: false });
      this.readCode(role);
      this.roles.push(role);
    }
  }

  /** Rows of tables and lists of levels: other names for roles that have headings, or roles without. */
  readRows(): void {
    const { rows, listed } = this.levelRows();
    if (rows.length === 0) return;
    const inTable = new Set<RoleDraft>();
    const matcher = new RowMatcher(rows, this.roles, this.family);
    for (const row of rows) {
      const together = rolesAtSlash(row, this.roles);
      for (const each of together) {
        inTable.add(each);
        addGrades(each, row.grades);
      }
      const role = matcher.roleOf(row);
      if (role) {
        inTable.add(role);
        addAlias(role, row.name);
        matcher.add(role);
        addGrades(role, row.grades);
        role.labelled.push(...row.labelled);
        if (row.anchor !== null) role.otherAnchors.push(row.anchor);
      } else if (row.page === null && together.length === 0) this.addRowRole(row, matcher);
    }
    if (inTable.size === 0 || listed) return;
    for (const role of this.roles) {
      if (role.hasSection && !inTable.has(role))
        this.observations.push({ kind: 'section-without-row', source: role.source, found: role.title, expected: null });
    }
  }

  /** Rows of tables before those of lists; `listed`: a list names levels. */
  private levelRows(): { readonly rows: readonly LevelRow[]; readonly listed: boolean } {
    const { overview } = this.draft;
    const inTables = levelRowsOfTables(overview.blocks, this.path);
    const inLists: LevelRow[] = [];
    const told: LevelRow[] = this.roles.length === 0 ? levelRowsOfTold(overview.blocks) : [];
    for (const { kind, prose } of this.shared) {
      if (kind === 'levels') inLists.push(...levelRowsOfLists(prose.blocks));
      if (kind === 'hiring') continue;
      inTables.push(...levelRowsOfTables(prose.blocks, this.path));
      if (this.roles.length === 0) told.push(...levelRowsOfTold(prose.blocks));
    }
    this.tellsLevels = told.length > 0;
    return { rows: [...inTables, ...inLists, ...told], listed: inLists.length > 0 || told.length > 0 };
  }

  private addRowRole(row: LevelRow, matcher: RowMatcher): void {
    const bare = isBareRank(row.name);
    if (bare && isPartOf(row.name, this.family)) return;
    const title = bare ? `${row.name} ${singularName(this.family)}` : row.name;
    const role = draftRole(title, { path: this.path, line: row.line }, null, false);
    if (bare) addAlias(role, row.name);
    addGrades(role, row.grades);
    role.labelled.push(...row.labelled);
    if (row.description) role.intro = row.description;
    this.readCode(role);
    this.roles.push(role);
    matcher.add(role);
    if (row.description === null)
      this.observations.push({ kind: 'table-without-section', source: role.source, found: row.name, expected: null });
  }

  /** `The X is a grade 6. The Senior X is a grade 7.` in one section, with no headings for the levels. */
  readGradedNames(): void {
    addGradedNames(this.shared, this.roles, this.path);
    this.giveRankedSections();
  }

  /** `Senior Requirements` beside the requirements of all belong to the senior role. */
  private giveRankedSections(): void {
    this.shared = this.shared.filter((section) => {
      if (section.node.subject === '' || !isBareRank(section.node.subject)) return true;
      const role = this.roles.find(
        (candidate) => candidate.node === null && rankOf(candidate.title) === rankOf(section.node.subject),
      );
      role?.sections.push(section);
      return role === undefined;
    });
  }

  /** The title itself is a role when the document has no other, or states a grade for it besides its levels. */
  readTitleRole(document: Document): void {
    const line = document.frontMatter.find((entry) => entry.key === 'title')?.line ?? 1;
    const source = { path: this.path, line };
    if (this.roles.length === 0) {
      const role = draftRole(this.family, source, null, true);
      for (const name of this.names.slice(1)) addAlias(role, name);
      if (!describesRole(this.draft, this.shared)) return;
      this.giveShared(role, this.shared.length);
      this.readCode(role);
      this.roles.push(role);
      return;
    }
    const ofTitle = !this.tellsLevels && statesGradeOfTitle(this.shared, this.roles, this.family);
    const only = this.roles[0];
    if (this.roles.length === 1 && only && !ofTitle) {
      if (isBareRank(only.node?.text ?? '')) only.source = source;
      this.giveShared(only, this.shared.length);
      return;
    }
    if (!ofTitle) return;
    const title = draftRole(singularName(this.family), source, null, true);
    const before = Math.min(...this.roles.map((role) => role.source.line));
    this.giveShared(title, this.shared.filter((section) => section.node.line < before).length);
    this.roles.unshift(title);
  }

  /** Hands the first sections of the document to a role. */
  private giveShared(role: RoleDraft, count: number): void {
    const given = this.shared.slice(0, count);
    this.shared = this.shared.slice(count);
    role.sections.push(...given);
    role.sections.sort(byLine);
    role.labelled.push(...labelledValues(this.draft.overview.blocks));
    for (const { kind, prose } of given)
      if (kind === 'other' || kind === 'overview') role.labelled.push(...labelledValues(prose.blocks));
    this.readOwnGrades(role);
    if (role.grades.length > 0) return;
    for (const sentence of passagesOnGrades(this.draft.overview.blocks).flatMap(splitSentences)) {
      const grade = gradeSentence(sentence);
      if (grade && role.grades.length === 0) addGrades(role, statedGrades(grade, sentence, this.path));
    }
  }
}

const blocksOf = ({ prose }: DraftSection): readonly Block[] => prose.blocks;
const byLine = (a: DraftSection, b: DraftSection): number => a.node.line - b.node.line;

/** `**Reports to:** Care Lead` in a paragraph behind the lists of a section; a level there is what someone must know. */
function factsBeside(sections: readonly DraftSection[]): LabelledValue[] {
  const facts: LabelledValue[] = [];
  for (const { kind, prose } of sections) {
    if (kind === 'hiring') continue;
    for (const fact of labelledInParagraphs(prose.blocks)) if (fact.label !== 'grade') facts.push(fact);
  }
  return facts;
}

function nodeOf(text: string, line: number): HeadingNode {
  return { heading: null, depth: 0, text, line, kind: null, subject: '', blocks: [] };
}
