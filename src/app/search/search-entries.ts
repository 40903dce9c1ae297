/** What can be found: every role, every job family, and every line of their requirements. */

import { itemTexts } from '../../documents/item-texts.ts';
import type { CareerGraph, Family, Role } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { Subject } from '../store/choices.ts';
import { acronymsOf } from './acronyms.ts';

export interface SearchEntry {
  readonly id: string;
  readonly kind: 'role' | 'family' | 'requirement';
  /** The role or family that is selected. */
  readonly subject: Subject;
  /** Empty for a requirement, whose words are in `text`. */
  readonly title: string;
  /** What else tells it apart: grade and family; for a requirement, whose it is. */
  readonly facts: string;
  readonly aliases: string;
  readonly family: string;
  readonly acronyms: string;
  readonly text: string;
  /** Factor of its place among the results. */
  readonly worth: number;
}

const empty = { title: '', facts: '', aliases: '', family: '', acronyms: '', text: '' } as const;

/** In the order of the graph: roles, each with its requirements, then families with what they require of every role. */
export function searchEntries(graph: CareerGraph): readonly SearchEntry[] {
  const extensions = extensionPlaces(graph);
  const { family } = graphIndex(graph);
  return [
    ...graph.roles.flatMap((role) => [
      roleEntry(role, role.family === null ? '' : (family(role.family)?.name ?? '')),
      ...requirementEntries(role, { kind: 'role', id: role.id }, role.title, extensions),
    ]),
    ...graph.families.flatMap((each) => [
      familyEntry(each),
      ...requirementEntries(each, { kind: 'family', id: each.id }, each.name, extensions),
    ]),
  ];
}

function roleEntry(role: Role, family: string): SearchEntry {
  const grade = role.gradeStated && role.gradeLabel !== null ? `Grade ${role.gradeLabel}` : '';
  const note = { documented: '', referenced: 'not documented', undefined: 'not defined yet' }[role.kind];
  return {
    ...empty,
    id: `role ${role.id}`,
    kind: 'role',
    subject: { kind: 'role', id: role.id },
    title: role.title,
    facts: [grade, family, note].filter(Boolean).join(' · '),
    aliases: role.aliases.join(', '),
    family: role.kind === 'undefined' ? '' : family,
    acronyms: acronyms(role.title, role.aliases),
    worth: role.kind === 'documented' ? 1 : 0.7,
  };
}

function familyEntry({ id, name, aliases, roles }: Family): SearchEntry {
  return {
    ...empty,
    id: `family ${id}`,
    kind: 'family',
    subject: { kind: 'family', id },
    title: name,
    facts: `Job family · ${roles.length} ${roles.length === 1 ? 'role' : 'roles'}`,
    aliases: aliases.join(', '),
    acronyms: acronyms(name, aliases),
    worth: 0.8,
  };
}

function requirementEntries(
  { sections }: Pick<Role, 'sections'>,
  subject: Subject,
  owner: string,
  extensions: ReadonlySet<string>,
): readonly SearchEntry[] {
  return sections
    .filter(({ kind }) => kind === 'requirements')
    .flatMap(({ blocks, source: { path } }) =>
      itemTexts(blocks)
        .filter(({ line }) => !extensions.has(`${path}:${line}`))
        .map(({ text, line }) => ({
          ...empty,
          id: `requirement ${subject.id} ${path}:${line}`,
          kind: 'requirement' as const,
          subject,
          facts: owner,
          text,
          worth: 0.35,
        })),
    );
}

/** Lines that say "Extends the … requirements": they require nothing themselves. */
function extensionPlaces({ links }: CareerGraph): ReadonlySet<string> {
  const extensions = links.filter(({ kind }) => kind === 'extends');
  return new Set(extensions.flatMap(({ sources }) => sources.map(({ path, line }) => `${path}:${line}`)));
}

function acronyms(name: string, aliases: readonly string[]): string {
  return [name, ...aliases].flatMap(acronymsOf).join(' ');
}
