/**
 * A role or family that documents name and none describes. A link to a missing page says so already,
 * and so does a list that cannot be extended.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * The Account Executive reports to the Zone Captain.
 * ^ No document describes “Zone Captain”.
 *
 * The next step is the [Key Account Executive](/job-families/sales/key-account-executive/).
 */
import { nearestName } from '../nearest-name.ts';
import { observed, problemOf, type Rule } from '../rule.ts';

export const unresolvedTarget: Rule = {
  name: 'unresolved-target',
  severity: 'info',
  find: (graph) => {
    const missing = observed(graph, 'missing-page');
    const pages = new Set(missing.map(({ found }) => found));
    const places = new Set(missing.map(({ source, found }) => key(source, found)));
    const unresolved = observed(graph, 'unresolved-target');
    // Few lines of few documents name anybody whom no document describes.
    const lines = new Set(unresolved.map(({ source }) => source.line));
    const told = new Set<string>();
    for (const { kind, sources } of graph.links)
      for (const source of sources) {
        const { href, text, line } = source;
        if (!lines.has(line)) continue;
        if (kind === 'extends' || (href !== null && pages.has(href) && places.has(key(source, href))))
          told.add(key(source, text));
      }
    return unresolved
      .filter(({ source, found }) => !told.has(key(source, found)))
      .map((one) => {
        const near = one.suggestion ?? nearestName(graph, one.found, one.role);
        return problemOf(one, {
          message: `No document describes “${one.found}”.`,
          expected: `A document that describes it, or a name that one has${near === null ? '' : `, perhaps “${near}”`}.`,
          mend: 'Write the document, or use the name that the role has there.',
        });
      });
  },
};

function key({ path, line }: { readonly path: string; readonly line: number }, words: string): string {
  return `${path}:${line} ${words}`;
}
