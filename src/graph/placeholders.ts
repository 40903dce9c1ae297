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
import { type Name, nameOf, namesARole, nameWords, wordsOnce } from './names.ts';
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

/** A target that no document describes, and who asked for it. */
export interface NotFound {
  readonly question: Question;
  readonly unknown: Unknown;
}

/** What a card says where a document names no title for a step that it calls not defined yet. */
const untitled = 'Next step';

export class Placeholders {
  private readonly byKey = new Map<string, Placeholder>();
  private readonly made: Placeholder[] = [];
  private readonly ids: IdRegister;
  private readonly departments: ReadonlySet<DepartmentId>;
  private readonly spelling: Spelling;
  private readonly notice: Notice;

  constructor(ids: IdRegister, departments: ReadonlySet<DepartmentId>, spelling: Spelling, notice: Notice) {
    this.ids = ids;
    this.departments = departments;
    this.spelling = spelling;
    this.notice = notice;
  }

  all(): readonly Placeholder[] {
    return this.made;
  }

  /** To be called once with everything that was not found; returns one placeholder for each. */
  named(unknown: readonly NotFound[]): ReadonlyMap<Unknown, Placeholder> {
    const near = unknown.map((one) => corrected(one.unknown.names, this.spelling));
    const found = new Map<Unknown, Placeholder>();
    // Well-spelt names first, so that a misspelt one finds the placeholder it means; of these, those first whose link
    // tells the family that the role would belong to.
    for (const linked of [true, false])
      for (const [at, one] of unknown.entries())
        if (near[at]?.length === 0 && (one.unknown.family !== null) === linked)
          found.set(one.unknown, this.placeholderFor(one));
    for (const [at, one] of unknown.entries()) {
      const placeholder = found.get(one.unknown) ?? this.meantBy(one, near[at] ?? []);
      found.set(one.unknown, placeholder);
      addSource(placeholder, one.question.target.source);
    }
    return found;
  }

  undefinedStep(target: StatedTarget, family: FamilyDraft, after: RoleId | null): Placeholder {
    const title = isPositionName(target.text) ? positionTitle(target.text) : '';
    const key = title === '' ? `undefined: ${family.id} after ${after}` : `undefined: ${family.id} ${slug(title)}`;
    const afterRole = after === null ? '' : `-after-${after.slice(after.indexOf('#') + 1)}`;
    const wanted = `${family.id}#${slug(title) || `next-step${afterRole}`}`;
    const { words } = nameOf(title, family.shortForms);
    const rest = { kind: 'undefined', title: title || untitled, family: family.id, words } as const;
    const placeholder = this.byKey.get(key) ?? this.make(key, wanted, { ...rest, department: family.department });
    addSource(placeholder, target.source);
    return placeholder;
  }

  private make(
    key: string,
    wanted: string,
    rest: Omit<Placeholder, 'id' | 'formerIds' | 'aliases' | 'sources'>,
  ): Placeholder {
    const made: Placeholder = { id: this.ids.take(wanted), formerIds: [], aliases: [], sources: [], ...rest };
    this.byKey.set(key, made);
    this.made.push(made);
    return made;
  }

  /** @param near the names with their misspelt words corrected */
  private meantBy(one: NotFound, near: readonly Name[]): Placeholder {
    const { question } = one;
    const known = this.known(near.map((name) => keyOf(question, name)));
    if (known !== undefined)
      this.notice(observation('misspelt-name', question.target.source, question.target.text, known.title));
    return known ?? this.placeholderFor(one);
  }

  private placeholderFor({ question, unknown: { names, page, family: claimed } }: NotFound): Placeholder {
    const { target, family } = question;
    const title = positionTitle(target.text) || 'Unnamed';
    const [name] = names;
    const words = name?.words ?? [];
    const keys = names.map((variant) => keyOf(question, variant));
    const known = this.known(keys);
    if (known !== undefined) {
      if (known.title !== title && !known.aliases.includes(title)) known.aliases.push(title);
      return known;
    }
    const key = keys[0] ?? `nameless ${title}`;
    this.notice(observation('unresolved-target', target.source, target.text, this.respelt(title), question.from?.id));
    const owner = claimed ?? (name?.isGeneral === false ? null : family);
    if (owner !== null) {
      const rest = { title, family: owner.id, department: owner.department, words };
      return this.make(key, `${owner.id}#${slug(title) || 'role'}`, { kind: 'role', ...rest });
    }
    const folder = page?.split('/', 1)[0];
    const department = folder !== undefined && this.departments.has(folder) ? folder : family.department;
    if (question.kind !== 'next-step' || names.some((variant) => namesARole(variant.words)))
      return this.make(key, `#${slug(title) || 'role'}`, { kind: 'role', title, family: null, department, words });
    const id = page ?? `${department}/${slug(title) || 'family'}`;
    return this.make(key, id, { kind: 'family', title, family: null, department, words });
  }

  private known(keys: readonly string[]): Placeholder | undefined {
    for (const key of keys) {
      const known = this.byKey.get(key);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  /** The name as it would be spelt with the words of other names, or null when nothing is wrong with it. */
  private respelt(title: string): string | null {
    if (!this.spelling.hasSlip(nameWords(title))) return null;
    const better = title.replace(/\p{L}+/gu, (written) => {
      const [word, ...more] = wordsOnce(written);
      const right = word === undefined || more.length > 0 ? null : this.spelling.correct(word);
      return right === null ? written : written.charAt(0) + right.slice(1);
    });
    return better === title ? null : better;
  }
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
