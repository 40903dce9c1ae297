/**
 * The roles of a document: from its headings, from its tables and lists of levels, from a matrix,
 * or, for a document about one role, from its title.
 */
import type { Block } from '../documents/block.ts';
import type { Document } from '../documents/document.ts';
import type { DraftFamily, DraftPart, DraftSection } from './assign-sections.ts';
import { countItems } from './count-items.ts';
import { gradeSentence, statedGrades } from './grades.ts';
import type { HeadingNode } from './headings.ts';
import type { FamilyObservation, StatedGrade } from './job-family.ts';
import { readLevelCode } from './level-code.ts';
import { readLevelMatrix } from './level-matrix.ts';
import { type LevelRow, levelRowsOfLists, levelRowsOfTables } from './level-rows.ts';
import { isPartOf, nameKey, nameWords, sameName, withoutBrackets } from './names.ts';
import { type Passage, passagesOf, sentencesOf, slicePassage, splitSentences } from './passages.ts';
import { addAlias, addGrades, draftRole, type RoleDraft, roleNamed, sameRank } from './role-draft.ts';
import { isElided } from './targets.ts';
import { isBareRank, titleWords } from './titles.ts';
import { wording } from './wording/current.ts';

const { ranks, roleNouns } = wording.titles;

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
  reader.readSharedGrades();
  return reader.finish();
}

class LevelReader {
  private readonly roles: RoleDraft[] = [];
  private shared: DraftSection[];
  private readonly grades: StatedGrade[] = [];
  private readonly observations: FamilyObservation[] = [];
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
    return { roles: this.roles, shared: this.shared, grades: this.grades, observations: this.observations };
  }

  private get family(): string {
    return this.names[0] ?? '';
  }

  /** Roles with headings of their own. */
  readParts(): void {
    for (const part of this.draft.parts) {
      if (part.kind !== 'role') continue;
      const name = part.name.replace(/(?<!\s)\s+roles?$/i, '');
      const role = draftRole(name, { path: this.path, line: part.node.line }, part.node, true);
      this.cutRemark(role);
      role.listKind = part.listKind;
      role.above = part.above;
      role.intro.push(...part.intro);
      role.sections.push(...part.sections);
      this.readOwnGrades(role);
      this.completeTitle(role, part);
      this.readCode(role);
      this.roles.push(role);
    }
    this.dropForeignAliases();
    for (const role of this.roles)
      if (!readLevelCode(role.title)) this.addUnheadedList(role, role.listKind ?? 'responsibilities');
  }

  /** `Staff Carer (this level is reached from within only)`: a sentence in brackets is no part of a name. */
  private cutRemark(role: RoleDraft): void {
    const remark = /\s\((?:[^\s()]{1,40}\s){4,40}[^\s()]{1,40}\)$/.exec(role.title);
    if (!remark) return;
    const whole = role.title;
    role.title = whole.slice(0, remark.index).trimEnd();
    addAlias(role, whole);
  }

  /** Grades in the sections and the text of a role; the name in the sentence is an alias. */
  private readOwnGrades(role: RoleDraft): void {
    const own = [
      ...role.sections
        .filter((section) => section.kind === 'grade' || section.unlabelled)
        .map((section) => ({ blocks: section.blocks, inSection: true })),
      { blocks: role.intro, inSection: false },
    ];
    for (const { blocks, inSection } of own) {
      for (const sentence of sentencesOf(blocks)) {
        const grade = gradeSentence(sentence, inSection);
        if (!grade) continue;
        if (role.grades.length === 0) addGrades(role, statedGrades(grade, sentence, this.path));
        if (grade.subject !== '') addAlias(role, grade.subject);
      }
    }
  }

  /** A heading that is only a qualifier takes the full name that its grade sentence or its family gives. */
  private completeTitle(role: RoleDraft, part: DraftPart): void {
    const heading = part.name;
    if (readLevelCode(heading) || !(isBareRank(heading) || isElided(heading))) return;
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
      { scale: code.scale, number: code.number, label: code.code, source: role.source, words: role.title },
    ]);
    this.addUnheadedList(role, 'requirements');
  }

  /** The list directly under a level's heading, where no section says what it is. */
  private addUnheadedList(role: RoleDraft, kind: 'requirements' | 'responsibilities'): void {
    if (!role.node || countItems(role.intro) < 3) return;
    if (role.sections.some((section) => section.kind === 'responsibilities' || section.kind === 'requirements')) return;
    role.sections.unshift({ kind, node: role.node, blocks: role.intro.splice(0), unlabelled: false });
  }

  /** A sentence copied from another level names that level: no alias of this one. */
  private dropForeignAliases(): void {
    const owners = new Map<string, Set<RoleDraft>>();
    for (const role of this.roles)
      for (const name of [role.title, ...role.aliases]) {
        const key = nameKey(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(role));
      }
    const isForeign = (role: RoleDraft, alias: string): boolean => {
      const named = [...(owners.get(nameKey(alias)) ?? [])];
      if (named.some((other) => other !== role && nameKey(other.title) === nameKey(alias))) return true;
      if (this.roles.some((other) => other !== role && sameName(other.title, alias) && !sameName(role.title, alias)))
        return true;
      // Two levels that answer to one name: it is the one's whose rank it says.
      const ofRank = named.filter((other) => sameRank(other.title, alias));
      return named.length > 1 && !(ofRank.length === 1 && ofRank[0] === role);
    };
    const foreign = new Map(this.roles.map((role) => [role, role.aliases.filter((alias) => isForeign(role, alias))]));
    for (const [role, names] of foreign)
      role.aliases.splice(0, role.aliases.length, ...role.aliases.filter((alias) => !names.includes(alias)));
  }

  /** Columns of matrices, in documents whose levels have no headings. */
  readMatrices(): void {
    if (this.roles.length > 0) return;
    const blocks = [...this.draft.overview, ...this.shared.flatMap((section) => section.blocks)];
    for (const level of readLevelMatrix(blocks)) {
      const role = draftRole(level.name, { path: this.path, line: level.line }, null, true);
      const node = nodeOf(level.name, level.line);
      role.sections.push({ kind: 'requirements', node, blocks: [...level.blocks], unlabelled: false });
      this.readCode(role);
      this.roles.push(role);
    }
  }

  /** Rows of tables and lists of levels: other names for roles that have headings, or roles without. */
  readRows(): void {
    const levelBlocks = this.shared.filter((section) => section.kind === 'levels').flatMap((section) => section.blocks);
    const tables = [
      ...this.draft.overview,
      ...this.shared.filter((section) => section.kind !== 'hiring').flatMap((section) => section.blocks),
    ];
    const listed = levelRowsOfLists(levelBlocks);
    const rows = [...levelRowsOfTables(tables, this.path), ...listed];
    const inTable = new Set<RoleDraft>();
    const named = new Set(rows.flatMap((row) => this.roles[roleNamed(this.roles, row.name) ?? -1] ?? []));
    const anchors = countAnchors(rows);
    for (const row of rows) {
      const anchored = row.anchor === null ? undefined : this.roles.find((each) => anchorOf(each) === row.anchor);
      const isSole = anchors.get(row.anchor ?? '') === 1;
      // A heading whose name another row bears is that row's.
      const role = this.roleOfRow(row, anchored && !named.has(anchored) ? anchored : null, isSole);
      if (role) {
        inTable.add(role);
        addAlias(role, row.name);
        addGrades(role, row.grades);
        if (row.anchor !== null) role.otherAnchors.push(row.anchor);
      } else if (row.page === null) this.addRowRole(row);
    }
    if (inTable.size === 0 || listed.length > 0) return;
    for (const role of this.roles) {
      if (role.hasSection && !inTable.has(role))
        this.observations.push({ kind: 'section-without-row', source: role.source, found: role.title, expected: null });
    }
  }

  /** `anchored`: the role to whose heading the row leads; `isSole`: no other row does. */
  private roleOfRow(row: LevelRow, anchored: RoleDraft | null, isSole: boolean): RoleDraft | null {
    const exact = roleNamed(this.roles, row.name);
    if (exact !== null) return this.roles[exact] ?? null;
    if (row.page !== null) return null;
    const isBare = isBareRank(row.name);
    if (anchored && rankOf(anchored.title) === rankOf(row.name)) return anchored;
    if (anchored && isBare && rankOf(anchored.title) === '') return anchored;
    // A heading of another rank is meant where nothing else is called like the row.
    return this.roleOfPartialName(row.name) ?? (isSole && !isBare ? anchored : null);
  }

  /** `Sr Analyst` in the table of the `Senior Tax Analyst`: the role with the same rank and the fewest further words. */
  private roleOfPartialName(name: string): RoleDraft | null {
    const rank = rankOf(name);
    const matching = this.roles.filter(
      (role) => isPartOf(name, role.title) && (isBareRank(name) || rankOf(withoutBrackets(role.title)) === rank),
    );
    const [closest, second] = matching.sort(
      (a, b) => nameWords(withoutBrackets(a.title)).length - nameWords(withoutBrackets(b.title)).length,
    );
    if (
      closest &&
      second &&
      nameWords(withoutBrackets(closest.title)).length === nameWords(withoutBrackets(second.title)).length
    )
      return null;
    if (closest) return closest;
    // `Intermediate` stands for the role that bears no rank.
    return /^(?:intermediate|mid|mid-level)$/i.test(name)
      ? (this.roles.find((role) => sameName(role.title, this.family)) ?? null)
      : null;
  }

  private addRowRole(row: LevelRow): void {
    const bare = isBareRank(row.name);
    if (bare && isPartOf(row.name, this.family)) return;
    const title = bare ? `${row.name} ${singularName(this.family)}` : row.name;
    const role = draftRole(title, { path: this.path, line: row.line }, null, false);
    if (bare) addAlias(role, row.name);
    addGrades(role, row.grades);
    this.readCode(role);
    this.roles.push(role);
    this.observations.push({ kind: 'table-without-section', source: role.source, found: row.name, expected: null });
  }

  /** `The X is a grade 6. The Senior X is a grade 7.` in one section, with no headings for the levels. */
  readGradedNames(): void {
    for (const section of this.shared) {
      if (section.kind !== 'grade') continue;
      const stated = passagesOf(section.blocks)
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
        const named = roleNamed(this.roles, grade.subject);
        const role =
          (named === null ? undefined : this.roles[named]) ??
          draftRole(grade.subject, { path: this.path, line: sentence.line }, null, true);
        if (named === null) this.roles.push(role);
        addGrades(role, statedGrades(grade, sentence, this.path));
      }
    }
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
      if (!this.describesRole()) return;
      this.giveShared(role, this.shared.length);
      this.roles.push(role);
      return;
    }
    const only = this.roles[0];
    if (this.roles.length === 1 && only && !this.statesGradeOfTitle()) {
      if (isBareRank(only.node?.text ?? '')) only.source = source;
      this.giveShared(only, this.shared.length);
      return;
    }
    if (!this.statesGradeOfTitle()) return;
    const title = draftRole(singularName(this.family), source, null, true);
    const before = Math.min(...this.roles.map((role) => role.source.line));
    this.giveShared(title, this.shared.filter((section) => section.node.line < before).length);
    this.roles.unshift(title);
  }

  /** Whether the document states a grade, and duties or requirements, of its title beside those of its roles. */
  private statesGradeOfTitle(): boolean {
    const first = Math.min(...this.roles.map((role) => role.source.line));
    const before = this.shared.filter((section) => section.node.line < first);
    const grade = before.find((section) => section.kind === 'grade');
    if (!grade || !before.some((section) => section.kind === 'responsibilities' || section.kind === 'requirements'))
      return false;
    const stated = sentencesOf(grade.blocks).flatMap((sentence) => gradeSentence(sentence, true) ?? []);
    if (stated.length !== 1 || this.roles.some((role) => nameKey(role.title) === nameKey(singularName(this.family))))
      return false;
    const subject = stated[0]?.subject ?? '';
    return subject === '' || roleNamed(this.roles, subject) === null;
  }

  /** Whether a document without levels says anything of a role: a page that only lists others does not. */
  private describesRole(): boolean {
    const kinds = new Set(this.shared.map((section) => section.kind));
    if (kinds.has('responsibilities') || kinds.has('requirements') || kinds.has('grade')) return true;
    return (
      !kinds.has('group') &&
      passagesOf([...this.draft.overview, ...this.shared.flatMap((section) => section.blocks)]).length > 0
    );
  }

  /** Hands the first sections of the document to a role. */
  private giveShared(role: RoleDraft, count: number): void {
    const given = this.shared.slice(0, count);
    this.shared = this.shared.slice(count);
    role.sections.push(...given);
    role.sections.sort((a, b) => a.node.line - b.node.line);
    this.readOwnGrades(role);
    if (role.grades.length > 0) return;
    for (const sentence of sentencesOf(this.draft.overview)) {
      const grade = gradeSentence(sentence);
      if (grade && role.grades.length === 0) addGrades(role, statedGrades(grade, sentence, this.path));
    }
  }

  /** Grades stated in document-wide sections: for the roles that the sentences name, else for all. */
  readSharedGrades(): void {
    for (const section of this.shared) {
      if (section.kind !== 'grade' && section.kind !== 'levels') continue;
      for (const sentence of sentencesOf(section.blocks)) {
        const grade = gradeSentence(sentence, section.kind === 'grade');
        if (!grade) continue;
        const stated = statedGrades(grade, sentence, this.path);
        const named = grade.subject === '' ? null : roleNamed(this.roles, grade.subject);
        const role = named === null ? undefined : this.roles[named];
        if (role) addGrades(role, stated);
        else if (section.kind === 'grade') this.grades.push(...stated);
      }
    }
    this.copySameGrades();
  }

  /** `the same grade as the Senior X` */
  private copySameGrades(): void {
    for (const role of this.roles) {
      if (role.grades.length > 0) continue;
      const blocks: Block[] = [...role.intro, ...role.sections.flatMap((section) => section.blocks)];
      for (const sentence of sentencesOf(blocks)) {
        const sameAs = gradeSentence(sentence)?.sameAs ?? '';
        const other = sameAs === '' ? null : roleNamed(this.roles, sameAs);
        if (other !== null)
          addGrades(
            role,
            (this.roles[other]?.grades ?? []).map((grade) => ({
              ...grade,
              source: { path: this.path, line: sentence.line },
              words: sentence.text,
            })),
          );
      }
    }
  }
}

function anchorOf(role: RoleDraft): string | null {
  return role.node?.heading?.anchor ?? null;
}

/** How many rows lead to each anchor. */
function countAnchors(rows: readonly LevelRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { anchor } of rows) if (anchor !== null) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return counts;
}

/** The words of rank in a title, in their order. */
function rankOf(title: string): string {
  return nameWords(title)
    .filter((word) => ranks.has(word))
    .join(' ');
}

/** `Fullstack Engineers` names a family of which each is a `Fullstack Engineer`. */
function singularName(family: string): string {
  const name = withoutBrackets(family);
  const last = titleWords(name).at(-1) ?? '';
  return last.endsWith('s') && roleNouns.has(last.slice(0, -1)) ? name.slice(0, -1) : name;
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

function nodeOf(text: string, line: number): HeadingNode {
  return { heading: null, depth: 0, text, line, kind: null, subject: '', blocks: [] };
}
