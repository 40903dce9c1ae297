/**
 * A link whose address, or whose words, were never filled in.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * ## Career Ladder
 *
 * The next step is the [Senior Account Executive](TODO).
 * ^ The link “Senior Account Executive” has the address “TODO”.
 *
 * More is told [here](#) and on the page [LINK](/handbook/sales/).
 * ^ The link “here” has the address “#”.
 * ^ The link “LINK” has the address “/handbook/sales/”.
 */
import { isEmptyLink } from '../../families/empty-link.ts';
import { observed, type Problem, type Rule } from '../rule.ts';

export const placeholderLink: Rule = {
  name: 'placeholder-link',
  severity: 'warning',
  find: (graph, texts) => {
    const told = new Set<string>();
    const problem = (source: Problem['source'], role: Problem['role'], words: string, href: string): Problem[] => {
      const key = `${source.path}:${source.line} ${href}`;
      if (told.has(key)) return [];
      told.add(key);
      return [
        {
          message: `The link ${words === '' ? '' : `“${words}” `}has the address “${href}”.`,
          expected: 'The address of the page that is meant, and words that name it.',
          mend: 'Fill in the link, or leave it out.',
          source,
          role,
        },
      ];
    };
    const written: Problem[] = [];
    for (const { text, links, line, path, role } of texts)
      for (const { start, end, href } of links) {
        const words = text.slice(start, end);
        if (isEmptyLink(words, href))
          written.push(...problem({ path, line: line + lineBreaks(text, start) }, role, words.trim(), href.trim()));
      }
    const drawn = observed(graph, 'placeholder-link').flatMap(({ source, role, found }) =>
      problem(source, role, '', found.trim()),
    );
    return [...written, ...drawn];
  },
};

function lineBreaks(text: string, to: number): number {
  return text.slice(0, to).split('\n').length - 1;
}
