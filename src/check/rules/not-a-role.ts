/**
 * A statement that needs a role, made of something else.
 *
 * @example sales/sales.md
 * # Sales
 *
 * ## Account Executive
 *
 * ### Performance Indicators
 *
 * - Extends the [sales KPIs](https://example.com/sales-kpis)
 * ^ “sales KPIs” is no role.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * The Account Executive reports to the leader they support.
 * ^ “leader they support” names no role, so this manager is left out.
 */
import { observed, problemOf, type Rule, type Words } from '../rule.ts';

export const notARole: Rule = {
  name: 'not-a-role',
  severity: 'info',
  find: (graph) => {
    const managers = new Set<string>();
    for (const { kind, to, sources } of graph.links)
      if (kind === 'reports-to' && to === null) for (const source of sources) managers.add(key(source, source.text));
    return observed(graph, 'not-a-role').map((one) =>
      problemOf(one, managers.has(key(one.source, one.found)) ? ofManager(one.found) : ofList(one.found)),
    );
  },
};

function ofManager(found: string): Words {
  return {
    message: `“${found}” names no role, so this manager is left out.`,
    expected: 'The title of the manager’s role.',
    mend: 'Name the role that is reported to, with a link to its page.',
  };
}

function ofList(found: string): Words {
  return {
    message: `“${found}” is no role.`,
    expected: 'The name of a role.',
    mend: 'Name the role whose section is meant.',
  };
}

function key({ path, line }: { readonly path: string; readonly line: number }, words: string): string {
  return `${path}:${line} ${words}`;
}
