/**
 * Where a link of a document leads from here: out to the web, to a role or family that is shown, or nowhere.
 * Only http, https and mailto ever become an address of the page; what else a document may hold stays text.
 */
import type { CareerGraph, Family, FamilyId } from '../../../graph/career-graph.ts';
import { graphIndex } from '../../../graph/graph-index.ts';
import { rememberFor } from '../../../graph/remember-for.ts';
import type { Subject } from '../../store/choices.ts';

export type LinkTarget =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'nowhere'; readonly reason: string };

/** The site whose paths relative links are read against; any host does, it is taken off again. */
const siteBase = 'https://site.invalid/';

/**
 * Reads `href` as written in the document at `path` (relative to the documents' folder).
 * A link to a page of the documents selects its family, or the role that its anchor names.
 */
export function linkTarget(href: string, path: string, graph: CareerGraph): LinkTarget {
  const trimmed = href.trim();
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return { kind: 'outside', href: trimmed };
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { kind: 'nowhere', reason: 'This link is of a kind that Rungs does not open.' };
  }
  const url = parse(trimmed, new URL(path, siteBase).href);
  if (url === null) return { kind: 'nowhere', reason: `This address cannot be read: ${trimmed}` };
  const family = familyAt(url.pathname, graph);
  if (family) return { kind: 'subject', subject: subjectAt(family, url.hash, graph) };
  if (scheme !== undefined || trimmed.startsWith('//')) return { kind: 'outside', href: url.href };
  return { kind: 'nowhere', reason: `These documents have no page at ${trimmed}` };
}

function subjectAt(family: Family, hash: string, graph: CareerGraph): Subject {
  const role = graphIndex(graph).role(`${family.id}#${decoded(hash.slice(1)).toLowerCase()}`);
  return role ? { kind: 'role', id: role.id } : { kind: 'family', id: family.id };
}

/** The family whose page ends the path: `/job-families/sales/x/` is the page of `sales/x`. */
function familyAt(pathname: string, graph: CareerGraph): Family | null {
  const parts = pageOf(decoded(pathname)).split('/').filter(Boolean);
  const pages = familiesByPage(graph);
  // A page at the top of the folder has one part only, so a path of the web must be exactly that part.
  for (let start = 0; start < parts.length; start += 1) {
    if (start > 0 && parts.length - start < 2) break;
    const family = pages.get(parts.slice(start).join('/'));
    if (family) return family;
  }
  return null;
}

const familiesByPage = rememberFor((graph: CareerGraph): ReadonlyMap<FamilyId, Family> => {
  const pages = new Map<string, Family>();
  for (const family of graph.families) if (family.kind === 'documented') pages.set(family.id.toLowerCase(), family);
  const byId = new Map(graph.families.map((family) => [family.id, family]));
  for (const { path, family } of graph.documents) {
    const found = family === null ? undefined : byId.get(family);
    if (found) pages.set(pageOf(path).replace(/\/$/, ''), found);
  }
  return pages;
});

function pageOf(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.erb$/, '')
    .replace(/\.(?:md|markdown|html)$/, '')
    .replace(/\.html$/, '')
    .replace(/(?:^|\/)_?index$/, '')
    .replace(/(?<!\/)\/+$/, '');
}

function parse(href: string, base: string): URL | null {
  return URL.canParse(href, base) ? new URL(href, base) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
