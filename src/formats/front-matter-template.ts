/**
 * A document's front matter as its roles were read: what its writer edits where something was read wrongly.
 * Writes the keys that `families/explicit` reads, and of links only what documents state, never what Rungs infers.
 */
import type { CareerGraph, Link, Role } from '../graph/career-graph.ts';
import { graphIndex } from '../graph/graph-index.ts';

/**
 * @param path of the document
 * @returns lines of YAML without the hyphens around them, a line end behind the last
 */
export function frontMatterTemplate(graph: CareerGraph, path: string): string {
  const { linksFrom } = graphIndex(graph);
  const family = graph.families.find((each) => each.path === path) ?? null;
  const roles = rolesOf(graph, path);
  const lines = roles.length === 0 ? ['role: Title of the role'] : ['roles:'];
  for (const role of roles) {
    const own = linksFrom(role.id);
    lines.push(
      `  - title: ${scalar(role.title)}`,
      ...indented(values('grade', gradesIn(role, path))),
      ...(role.track.kind === 'unknown' ? [] : [`    track: ${role.track.kind}`]),
      ...indented(values('reportsTo', targets(graph, path, own, 'reports-to'))),
      ...indented(values('nextSteps', targets(graph, path, own, 'next-step'))),
    );
  }
  lines.push(...values('nextSteps', targets(graph, path, linksFrom(family?.id ?? ''), 'next-step')));
  return `${lines.join('\n')}\n`;
}

/** From the lowest level to the highest; roles of another family that this document describes too come last. */
function rolesOf(graph: CareerGraph, path: string): readonly Role[] {
  const described = graph.roles.filter(
    ({ kind, sources }) => kind === 'documented' && sources.some((source) => source.path === path),
  );
  const ladder = graph.families.find((family) => family.path === path)?.roles ?? [];
  const place = ({ id }: Role) => (ladder.includes(id) ? ladder.indexOf(id) : ladder.length);
  return described.sort((a, b) => place(a) - place(b));
}

/** What this document states; a grade that only another states is not this one's to repeat. */
function gradesIn(role: Role, path: string): string[] {
  return unique(role.grades.filter(({ source }) => source.path === path).map(({ label }) => label));
}

function targets(graph: CareerGraph, path: string, links: readonly Link[], kind: Link['kind']): string[] {
  const found = links
    .filter((link) => link.kind === kind && link.stated && !link.vague && !link.dotted)
    .flatMap((link) => target(graph, path, link) ?? []);
  return unique(found);
}

/**
 * As the document writes it, so that the two agree, with its link; a misspelt name as its owner writes it. Null where
 * only another document states it.
 */
function target(graph: CareerGraph, path: string, link: Link): string | null {
  const source = link.sources.find((each) => each.path === path);
  if (source === undefined) return null;
  const index = graphIndex(graph);
  const role = index.role(link.to ?? '');
  // One with a name is left to the text: front matter has no words for it.
  if (role?.kind === 'undefined') return source.text.trim() === '' ? 'not defined yet' : null;
  const name = role?.title ?? index.family(link.to ?? '')?.name ?? source.text;
  const isMisspelt = graph.observations.some(
    (one) => one.kind === 'misspelt-name' && one.found === source.text && one.source.path === path,
  );
  const words = (isMisspelt || source.text.trim() === '' ? name : source.text).trim().replaceAll(/[[\]]/g, '');
  if (words === '') return null;
  const { href } = source;
  return href === null || /[()\s]/.test(href) || leadsNowhere(graph, href) ? words : `[${words}](${href})`;
}

/** A link that was found to lead nowhere is no help to whoever states things anew: the name is. */
function leadsNowhere({ observations }: CareerGraph, href: string): boolean {
  return observations.some(({ kind, found }) => brokenLinks.has(kind) && found === href);
}

const brokenLinks: ReadonlySet<string> = new Set(['missing-page', 'missing-anchor', 'placeholder-link']);

/** `key: value`, or a list where there are several. */
function values(key: string, all: readonly string[]): string[] {
  const [first, ...more] = all;
  if (first === undefined) return [];
  if (more.length === 0) return [`${key}: ${scalar(first)}`];
  return [`${key}:`, ...all.map((value) => `  - ${scalar(value)}`)];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}

/** Plain where YAML reads it as these very words or as a plain number, else in quotes as JSON has them. */
function scalar(text: string): string {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} ,.&/()’+-]*$/u.test(text) && !text.endsWith(' ');
  const meansOther = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && !meansOther ? text : JSON.stringify(text);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
