/**
 * The id of the page that a path or an address leads to: `sales/Solutions_Architect/index.html.md.erb` and
 * `/sales/solutions-architect/` are one page. Knows paths only; which pages exist is asked elsewhere.
 */
import { slug } from './slug.ts';

const suffixes = ['.erb', '.md', '.mdx', '.markdown', '.html', '.htm'];

/** Path without its suffixes and without `index`, as written otherwise. */
export function pagePath(path: string): string {
  let rest = path;
  // Most addresses have none.
  if (path.includes('.'))
    for (const suffix of suffixes) if (rest.toLowerCase().endsWith(suffix)) rest = rest.slice(0, -suffix.length);
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
