/**
 * Where an address in a document leads: to a page of the set, to a page that is missing, or elsewhere.
 * The documents do not say at which address they are published, so that is told from the addresses themselves: what stands
 * before the part that matches a document's path.
 */
import { wording } from '../families/wording/current.ts';
import type { FamilyId } from './career-graph.ts';
import { pageId, pagePath } from './page-id.ts';
import { slug } from './slug.ts';

export type Address =
  /** A page of the set, or (`missing`) one that would be, with the place on it. */
  | { readonly kind: 'page' | 'missing'; readonly page: FamilyId; readonly anchor: string | null }
  /** Another part of the site, another site, or no web address. */
  | { readonly kind: 'outside' }
  /** `TODO`, `LINK`, `#`: a link whose address was never filled in. */
  | { readonly kind: 'placeholder' };

/** Where the addresses of one set of documents lead. */
export class Addresses {
  private readonly pages: ReadonlySet<FamilyId>;
  private readonly folders: ReadonlySet<string>;
  /** The same few hundred addresses stand in thousands of links. */
  private readonly takenApart = new Map<string, Parts | null>();
  /** What stands before the set's own paths, by the configuration's hosts. */
  private readonly prefixes: ReadonlyMap<string | null, readonly string[]>;
  private readonly usualPrefix: readonly string[] | null;
  private readonly hosts: ReadonlySet<string | null>;

  /**
   * @param pages ids of the documents
   * @param hrefs every address that a statement links to, as written: they tell where the set is published
   * @param sites where the configuration says that it is published; told from the addresses where it does not say
   */
  constructor(pages: ReadonlySet<FamilyId>, hrefs: Iterable<string>, sites: readonly string[] = []) {
    const folders = new Set<string>();
    for (const page of pages) if (page.includes('/')) folders.add(page.slice(0, page.indexOf('/')));
    this.pages = pages;
    this.folders = folders;
    const told = this.findSite(hrefs);
    const named = sites.flatMap((site) => takeApart(site.replace(/[?#].*/s, '')) ?? []);
    this.prefixes = new Map(named.map((site) => [site.host, site.segments]));
    this.hosts = named.length === 0 ? told.hosts : new Set(this.prefixes.keys());
    this.usualPrefix = named.find(({ segments }) => segments.length > 0)?.segments ?? told.prefix;
  }

  /** @param from id of the page that the address stands on @param path of that page's document */
  resolve(href: string, from: FamilyId, path: string): Address {
    const written = href.trim();
    if (wording.findings.noAddress.test(written)) return { kind: 'placeholder' };
    const hash = written.indexOf('#');
    const place = hash < 0 ? '' : decode(written.slice(hash + 1)).replace(/(?<!\/)\/+$/, '');
    const anchor = place === '' ? null : place;
    const before = hash < 0 ? written : written.slice(0, hash);
    if (before === '') return { kind: 'page', page: from, anchor };
    const taken = this.partsOf(before);
    if (taken === null) return { kind: 'outside' };
    const page = taken.rooted ? this.pageOnSite(taken) : this.pageBeside(before, from, path);
    if (page === null || page === '') return { kind: 'outside' };
    return { kind: this.pages.has(page) ? 'page' : 'missing', page, anchor };
  }

  private partsOf(address: string): Parts | null {
    let parts = this.takenApart.get(address);
    if (parts === undefined) {
      parts = takeApart(address);
      this.takenApart.set(address, parts);
    }
    return parts;
  }

  private pageOnSite({ segments, host }: Parts): string | null {
    const sameSite = host === null || this.hosts.size === 0 || this.hosts.has(host);
    const own = this.prefixes.get(host) ?? [];
    const prefix = own.length > 0 ? own : this.usualPrefix;
    if (sameSite && prefix !== null && beginsWith(segments, prefix)) {
      const rest = segments.slice(prefix.length);
      const page = rest.join('/');
      // Published at the top of a site, only a known folder tells a job family from any other page.
      if (prefix.length > 0 || this.folders.has(rest[0] ?? '') || this.pages.has(page)) return page;
    }
    // The same page in a repository's browser: `…/source/job-families/sales/x/index.html.md`.
    const last = prefix?.at(-1);
    const at = last === undefined ? -1 : segments.lastIndexOf(last);
    const rest = segments.slice(at + 1).join('/');
    return at >= 0 && this.pages.has(rest) ? rest : null;
  }

  /** Of a relative address: the page beside the file, or under the page where only that is of the set. */
  private pageBeside(address: string, from: FamilyId, path: string): string | null {
    const besideFile = climb(
      pagePath(path)
        .split('/')
        .slice(0, isIndex(path) ? undefined : -1),
      address,
    );
    if (besideFile !== null && this.pages.has(besideFile)) return besideFile;
    const underPage = climb(from.split('/'), address);
    return underPage !== null && this.pages.has(underPage) ? underPage : besideFile;
  }

  /** What stands before the set's own paths in most addresses, and the hosts of absolute addresses that match documents. */
  private findSite(hrefs: Iterable<string>) {
    const votes = new Map<string, number>();
    const hosts = new Set<string>();
    for (const href of hrefs) {
      const trimmed = href.trim();
      const hash = trimmed.indexOf('#');
      const parts = this.partsOf(hash < 0 ? trimmed : trimmed.slice(0, hash));
      if (parts === null || !parts.rooted) continue;
      const { segments } = parts;
      for (let i = 0; i < Math.min(segments.length, 8); i++) {
        const matches = this.pages.has(segments.slice(i).join('/'));
        if (!matches && !this.folders.has(segments[i] ?? '')) continue;
        const before = segments.slice(0, i).join('/');
        votes.set(before, (votes.get(before) ?? 0) + (matches ? 1000 : 1));
        if (matches && parts.host !== null) hosts.add(parts.host);
        break;
      }
    }
    const [best] = [...votes].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
    return { prefix: best === undefined ? null : best[0].split('/').filter(Boolean), hosts };
  }
}

function beginsWith(segments: readonly string[], prefix: readonly string[]): boolean {
  for (const [i, segment] of prefix.entries()) if (segments[i] !== segment) return false;
  return true;
}

const isIndex = (path: string) => /(^|\/)_?index\./i.test(path);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is text
  }
}

interface Parts {
  readonly rooted: boolean;
  readonly host: string | null;
  readonly segments: readonly string[];
}

function takeApart(address: string): Parts | null {
  const web = /^(?:https?:)?\/\/([^/?#]{1,255})([^?#]{0,2000})/i.exec(address);
  if (web !== null) return { rooted: true, host: host(web[1] ?? ''), segments: segmentsOf(web[2] ?? '') };
  if (/^[a-z][a-z0-9+.-]{0,30}:/i.test(address)) return null;
  const path = address.replace(/\?.*/s, '');
  return { rooted: path.startsWith('/'), host: null, segments: segmentsOf(path) };
}

const host = (name: string) => name.toLowerCase().replace(/^www\./, '');

function segmentsOf(path: string): string[] {
  return pageId(decode(path)).split('/').filter(Boolean);
}

/** The page that a relative address leads to, or null where it climbs above the top. */
function climb(base: readonly string[], relative: string): string | null {
  const at = base.map(slug);
  const segments = decode(relative.replace(/\?.*/s, '')).split('/');
  for (const segment of segments)
    if (segment === '..') {
      if (at.pop() === undefined) return null;
    } else if (segment !== '.' && segment !== '') at.push(segment);
  return pageId(at.join('/'));
}
