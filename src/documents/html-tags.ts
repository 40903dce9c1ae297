/**
 * Single tags of HTML: which are elements, what their attributes say, which addresses are safe.
 * Knows nothing of what stands between them.
 */
import MarkdownIt from 'markdown-it';

export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
}

/** Elements whose content is no text of the document. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'iframe',
  'svg',
  'noscript',
  'template',
  'object',
  'head',
  'title',
  'video',
  'audio',
]);
/** Elements that stand on lines of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'section',
  'article',
  'figure',
  'figcaption',
  'blockquote',
  'center',
  'details',
  'summary',
  'header',
  'footer',
  'main',
  'nav',
  'aside',
  'pre',
  'dl',
  'dt',
  'dd',
  'hr',
]);

const MARKS = { strong: 'strong', b: 'strong', em: 'emphasis', i: 'emphasis', del: 'strike', s: 'strike' } as const;
/** Elements that HTML knows; `<Product>` in a text is no element but the writer's own words. */
const ELEMENTS = new Set(
  (
    'a abbr address article aside audio b bdi bdo blockquote body br button canvas caption center cite code col colgroup data dd del details dfn dialog ' +
    'div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li ' +
    'link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section ' +
    'select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul ' +
    'var video wbr'
  ).split(' '),
);

export function isElement(tag: string): boolean {
  return ELEMENTS.has(tag);
}

const entities = new MarkdownIt().utils;

/** One tag as it stands in the text, or null when it is none. */
export function readTag(text: string): HtmlTag | null {
  const found = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})([^<>]*)>$/.exec(text);
  return found ? { name: (found[2] ?? '').toLowerCase(), closing: found[1] === '/', attributes: found[3] ?? '' } : null;
}

/** The value of an attribute, or null. */
export function readAttribute(attributes: string, name: string): string | null {
  for (const found of attributes.matchAll(/([a-zA-Z-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    if (found[1]?.toLowerCase() === name) return decodeEntities(found[2] ?? found[3] ?? found[4] ?? '');
  }
  return null;
}

/** Kept as a link: an address of the web, of mail or of the same site; never one that runs code. */
export function isSafeAddress(href: string): boolean {
  // Browsers skip blanks and control characters within a scheme, so they are left out before looking.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec([...href].filter((letter) => letter > ' ').join(''))?.[1];
  return scheme === undefined || /^(https?|mailto|tel)$/i.test(scheme);
}

export function markOf(tag: string): 'strong' | 'emphasis' | 'strike' | null {
  return Object.hasOwn(MARKS, tag) ? MARKS[tag as keyof typeof MARKS] : null;
}

export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&#?[a-zA-Z0-9]{1,31};/g, (entity) => entities.unescapeAll(entity)) : text;
}
