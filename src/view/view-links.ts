/**
 * Links as the reader sees them: their style, and which of them say nothing new.
 * Knows nothing of cards; whoever draws gives the places where a link may end.
 */
import type { CareerGraph, Link } from '../graph/career-graph.ts';
import type { LinkStyle, ViewLink } from './view.ts';

/**
 * The links of `kinds` that the picture can show, in the graph's order: both ends stand in the picture (`ends` gives
 * the id of what stands for a role or family, or null), and they differ.
 * A level step between roles that a stated next step joins already is left out: the stated one says more.
 */
export function viewLinks(
  graph: CareerGraph,
  kinds: ReadonlySet<Link['kind']>,
  ends: (id: string) => string | null,
): ViewLink[] {
  const undefinedRoles = new Set(graph.roles.filter((role) => role.kind === 'undefined').map((role) => role.id));
  const stated = new Set<string>();
  for (const link of graph.links) if (link.kind === 'next-step') stated.add(`${link.from} ${link.to}`);

  const seen = new Set<string>();
  const links: ViewLink[] = [];
  for (const link of graph.links) {
    if (!kinds.has(link.kind) || link.to === null) continue;
    const style = styleOf(link, undefinedRoles);
    if (style === null) continue;
    if (link.kind === 'level-step' && stated.has(`${link.from} ${link.to}`)) continue;
    const from = ends(link.from);
    const to = ends(link.to);
    if (from === null || to === null || from === to || seen.has(link.id)) continue;
    seen.add(link.id);
    links.push({ id: link.id, style, kind: link.kind, from, to, dotted: link.dotted });
  }
  return links;
}

/** How a link is told apart; null for inheritance, which is read in the details and not drawn. */
function styleOf(link: Link, undefinedRoles: ReadonlySet<string>): LinkStyle | null {
  if (link.kind === 'extends') return null;
  if (link.kind === 'next-step') {
    return link.to !== null && undefinedRoles.has(link.to) ? 'undefined-step' : 'next-step';
  }
  return link.kind;
}
