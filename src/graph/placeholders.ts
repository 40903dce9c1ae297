/**
 * Roles and families that documents name without describing them, and next steps that they call not defined yet.
 * One placeholder for each name, however many documents name it and however they spell it.
 */
import type { Source } from '../documents/source.ts';
import type { StatedTarget } from '../families/job-family.ts';
import type { DepartmentId, FamilyId, RoleId } from './career-graph.ts';
import { type FamilyDraft, type Notice, observation } from './drafts.ts';
import type { Question, Unknown } from './find-target.ts';
import type { IdRegister } from './id-register.ts';
import { corrected } from './name-index.ts';
import { type Name, nameOf, namesARole, nameWords } from './names.ts';
import { isPositionName, positionTitle } from './position-name.ts';
import { slug } from './slug.ts';
import type { Spelling } from './spelling.ts';

export interface Placeholder {
  readonly id: RoleId | FamilyId;
  readonly kind: 'role' | 'undefined' | 'family';
  readonly title: string;
  /** Other spellings that were meant as other names, not misspelt ones. */
  readonly aliases: string[];
  readonly formerIds: string[];
  /** The family that claims it: the one that names a next step not defined yet or a name as general as `Director`. */
  readonly family: FamilyId | null;
  readonly department: DepartmentId;
  readonly words: readonly string[];
  readonly sources: Source[];
}

export interface Placeholders {
  /** To be called once with everything that was not found; returns one placeholder for each. */
  readonly named: (unknown: readonly { question: Question; unknown: Unknown }[]) => Placeholder[];
  readonly undefinedStep: (target: StatedTarget, family: FamilyDraft, after: RoleId | null) => Placeholder;
  readonly all: () => readonly Placeholder[];
}

/** What a card says where a document names no title for a step that it calls not defined yet. */
const untitled = 'Next step';

export function placeholderRegistry(
  ids: IdRegister,
  departments: ReadonlySet<DepartmentId>,
  spelling: Spelling,
  notice: Notice,
): Placeholders {
  const byKey = new Map<string, Placeholder>();
  const all: Placeholder[] = [];

  const create = (key: string, wanted: string, rest: Omit<Placeholder, 'id' | 'formerIds' | 'aliases' | 'sources'>) => {
    const made: Placeholder = { id: ids.take(wanted), formerIds: [], aliases: [], sources: [], ...rest };
    byKey.set(key, made);
    all.push(made);
    return made;
  };

  const named = (unknown: readonly { question: Question; unknown: Unknown }[]): Placeholder[] => {
    // Well-spelt names first, so that a misspelt one finds the placeholder it means.
    const rows = unknown.map((one) => ({ near: corrected(one.unknown.names, spelling), ...one }));
    const found = new Map<(typeof rows)[number], Placeholder>();
    // And those first whose link tells the family that the role would belong to.
    const wellSpelt = rows.filter(({ near }) => near.length === 0);
    for (const linked of [true, false])
      for (const row of wellSpelt)
        if ((row.unknown.family !== null) === linked) found.set(row, placeholderFor(row.question, row.unknown));
    for (const row of rows) {
      if (row.near.length === 0) continue;
      const known = row.near.map((name) => byKey.get(keyOf(row.question, name))).find((one) => one !== undefined);
      if (known !== undefined)
        notice(observation('misspelt-name', row.question.target.source, row.question.target.text, known.title));
      found.set(row, known ?? placeholderFor(row.question, row.unknown));
    }
    return rows.map((row) => {
      const placeholder = found.get(row);
      if (placeholder === undefined) throw new Error('every unknown target has its placeholder');
      addSource(placeholder, row.question.target.source);
      return placeholder;
    });
  };

  const placeholderFor = (question: Question, { names, page, family: claimed }: Unknown): Placeholder => {
    const { target, family } = question;
    const title = positionTitle(target.text) || 'Unnamed';
    const [name] = names;
    const words = name?.words ?? [];
    const keys = names.map((variant) => keyOf(question, variant));
    const known = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
    if (known !== undefined) {
      if (known.title !== title && !known.aliases.includes(title)) known.aliases.push(title);
      return known;
    }
    const key = keys[0] ?? `nameless ${title}`;
    notice(observation('unresolved-target', target.source, target.text, respelt(title), question.from?.id));
    const owner = claimed ?? (name?.isGeneral === false ? null : family);
    if (owner !== null) {
      const rest = { title, family: owner.id, department: owner.department, words };
      return create(key, `${owner.id}#${slug(title) || 'role'}`, { kind: 'role', ...rest });
    }
    const folder = page?.split('/', 1)[0];
    const department = folder !== undefined && departments.has(folder) ? folder : family.department;
    if (question.kind !== 'next-step' || names.some((name) => namesARole(name.words)))
      return create(key, `#${slug(title) || 'role'}`, { kind: 'role', title, family: null, department, words });
    const id = page ?? `${department}/${slug(title) || 'family'}`;
    return create(key, id, { kind: 'family', title, family: null, department, words });
  };

  /** The name as it would be spelt with the words of other names, or null when nothing is wrong with it. */
  const respelt = (title: string): string | null => {
    const better = title.replace(/\p{L}+/gu, (written) => {
      const [word, ...more] = nameWords(written);
      const right = word === undefined || more.length > 0 ? null : spelling.correct(word);
      return right === null ? written : written.charAt(0) + right.slice(1);
    });
    return better === title ? null : better;
  };

  return {
    named,
    undefinedStep: (target, family, after) => {
      const title = isPositionName(target.text) ? positionTitle(target.text) : '';
      const key = title === '' ? `undefined: ${family.id} after ${after}` : `undefined: ${family.id} ${slug(title)}`;
      const afterRole = after === null ? '' : `-after-${after.slice(after.indexOf('#') + 1)}`;
      const wanted = `${family.id}#${slug(title) || `next-step${afterRole}`}`;
      const { words } = nameOf(title, family.shortForms);
      const rest = { kind: 'undefined', title: title || untitled, family: family.id, words } as const;
      const placeholder = byKey.get(key) ?? create(key, wanted, { ...rest, department: family.department });
      addSource(placeholder, target.source);
      return placeholder;
    },
    all: () => all,
  };
}

/** Names that say nothing of a field mean something in their family only; a family and a role may share a name. */
function keyOf(question: Question, name: Name): string {
  const sort = question.kind === 'next-step' && !namesARole(name.words) ? 'family' : 'role';
  const within = name.isGeneral ? question.family.id : '';
  return `${sort}: ${within}: ${name.key}`;
}

function addSource(placeholder: Placeholder, { path, line }: Source): void {
  if (!placeholder.sources.some((source) => source.path === path && source.line === line))
    placeholder.sources.push({ path, line });
}
