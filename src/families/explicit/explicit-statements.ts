/**
 * What a document's front matter states of its roles outright: `role`, `roles`, `grade`, `department`, `track`, `reportsTo`,
 * `nextSteps`, `extends`, `specialties` and `order`. Reads values and reports bad ones; what the text says is not known here.
 */
import type { Configuration } from '../../documents/configuration.ts';
import type { Document } from '../../documents/document.ts';
import { nearestOf } from '../../documents/edit-distance.ts';
import type { LocatedEntry, LocatedScalar, LocatedValue } from '../../documents/located-value.ts';
import type { Source } from '../../documents/source.ts';
import { readGradeLabel } from '../grade-label.ts';
import type {
  FamilyObservation,
  Grade,
  StatedGrade,
  StatedInheritance,
  StatedManager,
  StatedNextStep,
  StatedTarget,
  StatedTrack,
} from '../job-family.ts';
import { wording } from '../wording/current.ts';

/** What is said of one role, or of all; null where nothing is said, an empty list where it is said that there is none. */
export interface ExplicitFacts {
  readonly grades: readonly StatedGrade[] | null;
  readonly track: StatedTrack | null;
  readonly managers: readonly StatedManager[] | null;
  readonly nextSteps: readonly Omit<StatedNextStep, 'from'>[] | null;
  readonly inherits: readonly StatedInheritance[] | null;
}

/** A name with its place, such as a specialty. */
export interface ExplicitName {
  readonly name: string;
  readonly source: Source;
}

export interface ExplicitRole extends ExplicitFacts, ExplicitName {
  readonly aliases: readonly string[];
  /** Its place on the ladder, from the lowest. */
  readonly order: number | null;
}

export interface ExplicitStatements {
  readonly department: string | null;
  /** Every role of the document; empty where the front matter lists none. */
  readonly roles: readonly ExplicitRole[];
  /** What is said beside the list: of the only role, or of every role that has nothing of its own. */
  readonly ofAll: ExplicitFacts;
  readonly specialties: readonly ExplicitName[] | null;
  /** Titles from the lowest to the highest. */
  readonly order: readonly ExplicitName[] | null;
  readonly observations: readonly FamilyObservation[];
}

const keysOfDocument = keysByWriting([
  'role',
  'roles',
  'grade',
  'department',
  'track',
  'reportsTo',
  'nextSteps',
  'extends',
  'specialties',
  'order',
]);
const keysOfRole = keysByWriting(['title', 'grade', 'track', 'reportsTo', 'nextSteps', 'extends', 'aliases', 'order']);
/** What generators of sites read in nearly every page: none of ours misspelt. */
const keysOfSites: ReadonlySet<string> = new Set(['title', 'layout', 'description']);
/** Keys of one page alone, which other programs are too likely to use in another sense to be called misspelt. */
const shortest = 6;

/** Null for a document whose front matter says nothing of the kind. */
export function readExplicitStatements(document: Document, { scales }: Configuration): ExplicitStatements | null {
  const entries = document.frontMatter.map(({ key, line, located }) => ({ key, line, value: located }));
  const reader = new FactsReader(
    document.path,
    scales.flatMap(({ name, grades }) => grades.map((label, i) => ({ scale: name, number: i + 1, label }))),
  );
  return reader.document(entries);
}

/** `reportsTo`, `reports_to` and `Reports-To` are one key. */
function writingOf(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '');
}

function keysByWriting(keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map(keys.map((key) => [writingOf(key), key]));
}

class FactsReader {
  private readonly observations: FamilyObservation[] = [];
  private readonly path: string;
  /** Grades that only a configuration knows, such as `Principal`. */
  private readonly listed: readonly Grade[];

  constructor(path: string, listed: readonly Grade[]) {
    this.path = path;
    this.listed = listed;
  }

  document(entries: readonly LocatedEntry[]): ExplicitStatements | null {
    const of = this.known(entries, keysOfDocument, false);
    if (of.size === 0 && this.observations.length === 0) return null;
    const single = this.names(of.get('role'));
    if (single !== null && single.length !== 1 && of.get('role') !== undefined)
      this.invalid(of.get('role')?.value, 'role', 'one title; several stand under roles');
    const roles = [
      ...(single ?? []).slice(0, 1).map((name) => ({ ...name, ...nothing, aliases: [], order: null })),
      ...this.roles(of.get('roles')),
    ];
    const department = of.get('department');
    return {
      department: department === undefined ? null : (this.scalar(department.value, 'department')?.text ?? null),
      roles,
      ofAll: this.facts(of),
      specialties: this.names(of.get('specialties')),
      order: this.order(of.get('order')),
      observations: this.observations,
    };
  }

  /** The entries of known keys, by key; a near miss is reported. */
  private known(
    entries: readonly LocatedEntry[],
    keys: ReadonlyMap<string, string>,
    isOurs: boolean,
  ): Map<string, LocatedEntry> {
    const found = new Map<string, LocatedEntry>();
    for (const entry of entries) {
      const key = keys.get(writingOf(entry.key));
      if (key !== undefined) {
        if (!found.has(key)) found.set(key, entry);
        continue;
      }
      if (!isOurs && keysOfSites.has(entry.key)) continue;
      const meant = nearestOf(entry.key, [...keys.values()]);
      // Other programs have keys of their own in a document's front matter, and none in its list of roles.
      if (isOurs || (meant !== null && meant.length >= shortest))
        this.observe('unknown-front-matter', entry.line, entry.key, meant ?? [...keys.values()].join(', '));
    }
    return found;
  }

  private roles(entry: LocatedEntry | undefined): ExplicitRole[] {
    return itemsOf(entry?.value).flatMap((item): ExplicitRole[] => {
      if (item.kind === 'list') {
        this.invalid(item, 'roles', 'titles, or maps that begin with “title:”');
        return [];
      }
      if (item.kind !== 'map') {
        const title = this.scalar(item, 'roles');
        return title === null ? [] : [{ ...this.name(title), ...nothing, aliases: [], order: null }];
      }
      const of = this.known(item.entries, keysOfRole, true);
      const title = of.get('title');
      const name = title === undefined ? null : this.scalar(title.value, 'title');
      if (name === null) {
        if (title === undefined) this.invalid(item, 'roles', 'a “title:” for each role');
        return [];
      }
      const order = of.get('order');
      return [
        {
          ...this.name(name),
          ...this.facts(of),
          aliases: (this.names(of.get('aliases')) ?? []).map((alias) => alias.name),
          order: order === undefined ? null : this.number(order.value),
        },
      ];
    });
  }

  private facts(of: ReadonlyMap<string, LocatedEntry>): ExplicitFacts {
    const targets = (key: string) => this.read(of.get(key), (scalar) => this.target(scalar, key));
    return {
      grades: this.read(of.get('grade'), (scalar) => this.grade(scalar)),
      track: this.read(of.get('track'), (scalar) => this.track(scalar))?.[0] ?? null,
      managers: targets('reportsTo')?.map((target) => ({ ...target, dotted: false })) ?? null,
      nextSteps:
        targets('nextSteps')?.map((target) =>
          wording.notDefined.has(target.text.toLowerCase())
            ? { ...target, text: '', kind: 'undefined' }
            : { ...target, kind: 'named' },
        ) ?? null,
      inherits: targets('extends')?.map((target) => ({ ...target, section: 'all' })) ?? null,
    };
  }

  private order(entry: LocatedEntry | undefined): readonly ExplicitName[] | null {
    if (entry === undefined || entry.value.kind === 'null') return null;
    if (entry.value.kind === 'list') return this.names(entry);
    this.invalid(entry.value, 'order', 'the titles of the roles, from the lowest to the highest');
    return null;
  }

  private names(entry: LocatedEntry | undefined): ExplicitName[] | null {
    const key = entry?.key ?? '';
    return this.read(entry, (scalar) => (this.scalar(scalar, key) === null ? null : this.name(scalar)));
  }

  /** One value or a list of them; null where the key is missing or has no value. */
  private read<Value>(entry: LocatedEntry | undefined, take: (scalar: LocatedScalar) => Value | null): Value[] | null {
    if (entry === undefined || entry.value.kind === 'null') return null;
    const taken = itemsOf(entry.value).flatMap((item): Value[] => {
      const scalar = this.scalar(item, entry.key);
      const value = scalar === null ? null : take(scalar);
      return value === null ? [] : [value];
    });
    // Where nothing of what is written can be used, nothing is said: a typo does not take a manager away.
    return taken.length === 0 && itemsOf(entry.value).length > 0 ? null : taken;
  }

  private scalar(value: LocatedValue, key: string): LocatedScalar | null {
    if (value.kind === 'text' || value.kind === 'number') {
      if (value.text.trim() !== '' && value.text.length <= 300) return { ...value, text: value.text.trim() };
    }
    if (value.kind !== 'null') this.invalid(value, key, 'words or a number, or a list of them');
    return null;
  }

  private grade(scalar: LocatedScalar): StatedGrade | null {
    const grade =
      this.listed.find(({ label }) => label.toLowerCase() === scalar.text.toLowerCase()) ?? readGradeLabel(scalar.text);
    if (grade !== null) return { ...grade, source: this.at(scalar.line), words: `grade: ${scalar.text}` };
    this.invalid(scalar, 'grade', 'a number such as 10, or a level such as IC4');
    return null;
  }

  private track(scalar: LocatedScalar): StatedTrack | null {
    const kind = tracks.find((one) => one === scalar.text.toLowerCase());
    if (kind !== undefined) return { kind, source: this.at(scalar.line), words: `track: ${scalar.text}` };
    this.invalid(scalar, 'track', 'individual or management');
    return null;
  }

  private number(value: LocatedValue): number | null {
    if (value.kind === 'number') return Number(value.text);
    if (value.kind !== 'null') this.invalid(value, 'order', 'a number, 1 for the lowest');
    return null;
  }

  private target(scalar: LocatedScalar, key: string): StatedTarget {
    const link = /^\[([^[\]]{1,200})\]\(([^()\s]{1,1000})\)$/.exec(scalar.text);
    const source = this.at(scalar.line);
    return { text: link?.[1]?.trim() ?? scalar.text, href: link?.[2] ?? null, source, words: `${key}: ${scalar.text}` };
  }

  private name(scalar: LocatedScalar): ExplicitName {
    return { name: scalar.text.trim(), source: this.at(scalar.line) };
  }

  private at(line: number): Source {
    return { path: this.path, line };
  }

  private invalid(value: LocatedValue | undefined, key: string, expected: string): void {
    this.observe('invalid-front-matter', value?.line ?? 1, `${key}: ${wordsOf(value)}`, expected);
  }

  private observe(
    kind: 'invalid-front-matter' | 'unknown-front-matter',
    line: number,
    found: string,
    expected: string,
  ): void {
    this.observations.push({ kind, source: this.at(line), found: found.slice(0, 120), expected });
  }
}

const tracks = ['individual', 'management'] as const;

const nothing: ExplicitFacts = { grades: null, track: null, managers: null, nextSteps: null, inherits: null };

function itemsOf(value: LocatedValue | undefined): readonly LocatedValue[] {
  if (value === undefined || value.kind === 'null') return [];
  return value.kind === 'list' ? value.items : [value];
}

function wordsOf(value: LocatedValue | undefined): string {
  if (value === undefined || value.kind === 'null') return 'nothing';
  if (value.kind === 'list') return 'a list';
  return value.kind === 'map' ? 'a map' : value.text;
}
