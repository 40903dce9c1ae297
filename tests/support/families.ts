/**
 * Small job families for tests: `family('sales/support', role('Support Engineer', { grade: 5 }), …)`.
 * Each says only what a test is about; lines count up, so that every statement has a line of its own.
 */
import type { ListItem } from '../../src/documents/block.ts';
import type { Document } from '../../src/documents/document.ts';
import type {
  InheritedSection,
  JobFamily,
  Section,
  SectionKind,
  StatedGrade,
  StatedNextStep,
  StatedRole,
} from '../../src/families/job-family.ts';
import { pagePath } from '../../src/graph/page-id.ts';
import { slug } from '../../src/graph/slug.ts';

/** `'VP, Sales'`, or `['VP, Sales', '/job-families/sales/vp/']` for a target with a link. */
export type Target = string | readonly [text: string, href: string];

export interface RoleWords {
  /** A pay grade, several of them (`grade 8 or 9`), or a level of another scale such as `IC4`. */
  readonly grade?: number | readonly number[] | string;
  readonly aliases?: readonly string[];
  readonly anchor?: string | null;
  readonly under?: string;
  readonly reportsTo?: Target;
  /** A second manager in the same sentence: "reports to A or B". */
  readonly orTo?: Target;
  readonly dotted?: Target;
  /** Target of "extends", for all sections or by section. */
  readonly extends?: Target | Partial<Record<InheritedSection, Target>>;
  readonly responsibilities?: readonly string[];
  readonly requirements?: readonly string[];
  readonly leadsPeople?: boolean;
}

export interface FamilyWords {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly reportsTo?: Target;
  readonly grade?: number;
  /** Next steps said of the whole family. */
  readonly next?: readonly Target[];
  /** Next steps by the index of the role they start from. */
  readonly nextOf?: readonly (readonly [from: number, target: Target])[];
  /** Next steps that are not defined yet, by their words; `''` names none. */
  readonly undefinedNext?: readonly (readonly [from: number | null, text: string])[];
  readonly vagueNext?: string;
  readonly abbreviations?: Readonly<Record<string, string>>;
  readonly anchors?: readonly string[];
  readonly requirements?: readonly string[];
}

type RoleSketch = (path: string, line: () => number) => StatedRole;

/** A role with its heading; placed in a document by `family`. */
export function role(title: string, words: RoleWords = {}): RoleSketch {
  return (path, line) => {
    const source = { path, line: line() };
    const target = (named: Target, sentence: string) => {
      const [text, href] = typeof named === 'string' ? [named, null] : named;
      return { text, href, source: { path, line: line() }, words: `${title} ${sentence} ${text}.` };
    };
    const manager = (named: Target | undefined, dotted: boolean) =>
      named === undefined ? [] : [{ ...target(named, 'reports to'), dotted }];
    const managers = [
      ...manager(words.reportsTo, false),
      ...manager(words.orTo, false),
      ...manager(words.dotted, true),
    ];
    return {
      title,
      aliases: words.aliases ?? [],
      anchor: words.anchor === undefined ? slug(title) : words.anchor,
      otherAnchors: [],
      under: words.under ?? null,
      source,
      grades: gradesOf(words.grade, path, line),
      managers,
      inherits: inheritsOf(words.extends).map(([section, named]) => ({ ...target(named, 'extends'), section })),
      sections: [
        ...section('responsibilities', words.responsibilities, path, line),
        ...section('requirements', words.requirements, path, line),
      ],
      track: null,
      order: null,
      leadsPeople: words.leadsPeople === true ? { source, words: `${title} leads a team.` } : null,
      hasSection: true,
    };
  };
}

/** A document without suffix is `path.md`; its folders, name and anchors follow from the path and the roles. */
export function family(path: string, ...rest: readonly (RoleSketch | FamilyWords)[]): JobFamily {
  const file = /\.[a-z]+$/i.test(path) ? path : `${path}.md`;
  let lines = 0;
  const line = () => ++lines;
  const roles = rest.flatMap((part) => (typeof part === 'function' ? [part(file, line)] : []));
  const words: FamilyWords = Object.assign({}, ...rest.filter((part) => typeof part !== 'function'));
  const step = (from: number | null, named: Target, kind: StatedNextStep['kind']): StatedNextStep => {
    const [text, href] = typeof named === 'string' ? [named, null] : named;
    return { from, kind, text, href, source: { path: file, line: line() }, words: `The next step is ${text}.` };
  };
  const segments = pagePath(file).split('/');
  const name = words.name ?? (roles.length === 1 ? roles[0]?.title : undefined) ?? titled(segments.at(-1) ?? '');
  const manager = words.reportsTo === undefined ? [] : [words.reportsTo];
  return {
    path: file,
    name,
    aliases: words.aliases ?? [],
    folders: file.split('/').slice(0, -1),
    department: null,
    overview: [],
    roles,
    sections: section('requirements', words.requirements, file, line),
    managers: manager.map((named) => ({ ...step(null, named, 'named'), dotted: false })),
    grades: gradesOf(words.grade, file, line),
    nextSteps: [
      ...(words.next ?? []).map((named) => step(null, named, 'named')),
      ...(words.nextOf ?? []).map(([from, named]) => step(from, named, 'named')),
      ...(words.undefinedNext ?? []).map(([from, text]) => step(from, text, 'undefined')),
      ...(words.vagueNext === undefined ? [] : [step(null, words.vagueNext, 'vague')]),
    ],
    specialties: [],
    abbreviations: Object.entries(words.abbreviations ?? {}).map(([short, long]) => ({ short, long })),
    anchors: [...roles.flatMap(({ anchor }) => anchor ?? []), ...(words.anchors ?? [])],
    observations: [],
  };
}

export function document(path: string, rest: Partial<Document> = {}): Document {
  return { path, readable: true, text: '', frontMatter: [], blocks: [], observations: [], ...rest };
}

function isTarget(value: unknown): value is Target {
  return typeof value === 'string' || (Array.isArray(value) && value.every((part) => typeof part === 'string'));
}

function inheritsOf(named: RoleWords['extends']): [InheritedSection, Target][] {
  if (named === undefined) return [];
  if (isTarget(named)) return [['all', named]];
  return Object.entries(named) as [InheritedSection, Target][]; // the keys are the type's own
}

function gradesOf(grade: RoleWords['grade'], path: string, line: () => number): StatedGrade[] {
  if (grade === undefined) return [];
  const source = { path, line: line() };
  return [grade].flat().map((one) => {
    const code = typeof one === 'string' ? /^(\D+)(.*)$/.exec(one) : null;
    const scale = code?.[1] ?? 'grade';
    return { scale, number: Number(code?.[2] ?? one), label: String(one), source, words: `grade ${one}` };
  });
}

function section(kind: SectionKind, items: readonly string[] | undefined, path: string, line: () => number): Section[] {
  if (items === undefined) return [];
  const source = { path, line: line() };
  const list = items.map((text): ListItem => ({ inlines: text, blocks: [], line: line() }));
  const blocks = [{ kind: 'list', ordered: false, items: list, line: list[0]?.line ?? source.line }] as const;
  return [
    {
      kind,
      heading: titled(kind),
      source,
      blocks,
      itemCount: items.length,
      slipLines: list.map(({ line }) => line),
    },
  ];
}

function titled(name: string): string {
  return name.replaceAll('-', ' ').replace(/(^|\s)\S/g, (letter) => letter.toUpperCase());
}
