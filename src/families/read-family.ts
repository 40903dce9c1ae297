/**
 * One Document → its JobFamily: the steps of reading in their order. Each kind of statement has a file of its own;
 * here is only what is read from where, and to whom it is given.
 */
import type { Block } from '../documents/block.ts';
import { type Configuration, noConfiguration } from '../documents/configuration.ts';
import type { Document } from '../documents/document.ts';
import type { Source } from '../documents/source.ts';
import { readAbbreviations } from './abbreviations.ts';
import { assignSections, type DraftPart, type DraftSection } from './assign-sections.ts';
import { openBoldTitles } from './bold-titles.ts';
import { countItems } from './count-items.ts';
import { applyExplicitStatements } from './explicit/apply-explicit-statements.ts';
import { readExplicitStatements } from './explicit/explicit-statements.ts';
import { findRoles } from './find-roles.ts';
import { findHeadingFaults } from './heading-faults.ts';
import { type HeadingNode, headingNodes } from './headings.ts';
import type { FamilyObservation, JobFamily, Section, SectionKind, StatedRole } from './job-family.ts';
import { openLabelledLists } from './labelled-lists.ts';
import { labelledValues } from './labelled-values.ts';
import { findLeadsPeople } from './leads-people.ts';
import { readLevels } from './levels.ts';
import { correctSections } from './mislabelled-sections.ts';
import { nameKey } from './names.ts';
import type { Prose } from './prose.ts';
import { headingsAbove, type RoleDraft } from './role-draft.ts';
import { readRoleStatements } from './role-statements.ts';
import { readInheritanceOfSpecialty } from './specialty-inheritance.ts';
import { cleanFamilyName, frontMatterText } from './titles.ts';

/** Reads what a document states about a job family; null when it names neither a family nor a role. */
export function readFamily(document: Document, configuration: Configuration = noConfiguration): JobFamily | null {
  if (!document.readable) return null;
  const family = readText(document);
  const explicit = family === null ? null : readExplicitStatements(document, configuration);
  return family === null || explicit === null ? family : applyExplicitStatements(family, explicit);
}

/** What the document's text says, headings, tables and sentences. */
function readText(document: Document): JobFamily | null {
  const { path } = document;
  const nodes = headingNodes(openBoldTitles(openLabelledLists(document.blocks)));
  const names = familyNames(document, nodes);
  const name = names[0];
  if (name === undefined) return null;

  const draft = assignSections(nodes, findRoles(nodes, names), names);
  const levels = readLevels(document, draft, names);
  const { roles, shared } = levels;
  const observations: FamilyObservation[] = [...levels.observations];
  for (const role of roles) observations.push(...correctSections(role.sections, path));
  // What stands under a heading may have told more of it already.
  const told = new Set(observations.map(({ kind, source }) => `${kind} ${source.line}`));
  observations.push(
    ...findHeadingFaults(nodes, path).filter(({ kind, source }) => !told.has(`${kind} ${source.line}`)),
  );
  const statements = readRoleStatements({ path, roles, shared, overview: draft.overview, names });
  if (roles.length === 0)
    observations.push({ kind: 'no-roles', source: { path, line: 1 }, found: name, expected: null });
  const above = headingsAbove(roles);

  return {
    path,
    name,
    aliases: names.slice(1),
    folders: foldersOf(path),
    department: null,
    overview: draft.overview.blocks,
    roles: roles.map((role) => finishRole(role, above.get(role) ?? null, path)),
    sections: finishSections([], shared, path),
    managers: statements.managers,
    grades: levels.grades,
    nextSteps: statements.nextSteps,
    specialties: draft.parts
      .filter((part) => part.kind === 'specialty')
      .map((part) => ({
        name: part.name,
        source: { path, line: part.node.line },
        sections: partSections(part, path),
        inherits: readInheritanceOfSpecialty(part, path),
      })),
    abbreviations: readAbbreviations(document.text),
    anchors: collectAnchors(document.blocks, []),
    observations,
  };
}

/** Every name the document gives its family: title, `RoleName`, first heading; cleaned, without doubles. */
function familyNames(document: Document, nodes: readonly HeadingNode[]): string[] {
  const first = nodes.find((node) => node.heading !== null);
  const title =
    frontMatterText(document, 'title') ??
    titleTold(nodes) ??
    (first?.depth === 1 || document.frontMatter.length === 0 ? first?.text : null);
  const heading = first?.depth === 1 && (first.kind === null || first.kind === 'group') ? first.text : null;
  const candidates = [title, frontMatterText(document, 'RoleName'), heading, title === null ? first?.text : null];
  const names = new Map<string, string>();
  for (const candidate of new Set(candidates)) {
    if (!candidate) continue;
    const name = cleanFamilyName(candidate);
    const key = nameKey(name) || name;
    if (name !== '' && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** `Job title: Carer` on top of a page: its name, whatever its first heading calls the page. */
function titleTold(nodes: readonly HeadingNode[]): string | null {
  const [before, first] = nodes;
  const top = [...(before?.blocks ?? []), ...(first?.depth === 1 ? first.blocks : [])];
  return labelledValues(top).find(({ label }) => label === 'title')?.value.text ?? null;
}

/** Folders from the top; a page `family/index.html.md` stands for its own folder. */
function foldersOf(path: string): string[] {
  const folders = path.split('/').slice(0, -1);
  return /(?:^|\/)_?index\.[^/]*$/.test(path) ? folders.slice(0, -1) : folders;
}

/** `under`: the heading above, where another role has the same title. */
function finishRole(role: RoleDraft, under: string | null, path: string): StatedRole {
  const anchor = role.node?.heading?.anchor ?? null;
  return {
    title: role.title,
    aliases: role.aliases,
    anchor,
    otherAnchors: role.otherAnchors.filter((other) => other !== anchor),
    under,
    source: role.source,
    grades: role.grades,
    managers: role.managers,
    inherits: role.inherits,
    sections: finishSections(introSection(role.intro, role.source), role.sections, path),
    leadsPeople: findLeadsPeople(role, path),
    track: null,
    order: null,
    hasSection: role.hasSection,
  };
}

/** Kinds of headings that hold statements and no lists are kept as plain sections. */
function sectionKind(section: DraftSection): SectionKind {
  const { kind } = section;
  return kind === 'grade' || kind === 'levels' || kind === 'specialties' || kind === 'group' ? 'other' : kind;
}

/** Those that hold anything, or should. `intro`: what stands before the first of them. */
function finishSections(intro: readonly Section[], sections: readonly DraftSection[], path: string): Section[] {
  const finished = [...intro];
  for (const section of sections) {
    const { blocks } = section.prose;
    if (blocks.length === 0 && section.kind !== 'responsibilities' && section.kind !== 'requirements') continue;
    finished.push({
      kind: sectionKind(section),
      heading: section.node.text,
      source: { path, line: section.node.line },
      blocks,
      itemCount: countItems(blocks),
      slipLines: section.prose.linesOf('slips'),
    });
  }
  return finished;
}

function partSections(part: DraftPart, path: string): Section[] {
  return finishSections(introSection(part.intro, { path, line: part.node.line }), part.sections, path);
}

/** What stands directly under a heading of a role or specialty, before any section. */
function introSection(intro: Prose, source: Source): Section[] {
  const { blocks } = intro;
  if (blocks.length === 0) return [];
  const slipLines = intro.linesOf('slips');
  return [{ kind: 'overview', heading: '', source, blocks, itemCount: countItems(blocks), slipLines }];
}

function collectAnchors(blocks: readonly Block[], into: string[]): string[] {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        into.push(block.anchor);
        break;
      case 'anchor':
        into.push(block.name);
        break;
      case 'quote':
        collectAnchors(block.blocks, into);
        break;
      case 'list':
        for (const item of block.items) if (item.blocks.length > 0) collectAnchors(item.blocks, into);
    }
  }
  return into;
}
