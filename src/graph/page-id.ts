/**
 * The id of the page that a path or an address leads to: `sales/Solutions_Architect/index.html.md.erb` and
 * `/sales/solutions-architect/` are one page. Knows paths only; which pages exist is asked elsewhere.
 */
import { slug } from './slug.ts';

const suffixes = ['.erb', '.md', '.mdx', '.markdown', '.html', '.htm'];

/** Path without its suffixes and without `index`, as written otherwise. */
export function pagePath(path: string): string {
  let end = path.length;
  // Most addresses have none.
  if (path.includes('.')) {
    const lower = path.toLowerCase();
    for (const suffix of suffixes) if (lower.endsWith(suffix, end)) end -= suffix.length;
  }
  const rest = path.slice(0, end);
  const segments = rest.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.length > 1 && /^_?index$/i.test(segments.at(-1) ?? '')) segments.pop();
  return segments.join('/');
}

/** @returns a family's id: lower case, safe in a URL; empty for the top of the site. */
export function pageId(path: string): string {
  return pagePath(path)
    .split('/')
    .map(slug)
    .filter((segment) => segment !== '')
    .join('/');
}
