/**
 * A role of which no document says who it reports to, in a set of documents that say so of others.
 * Nobody is asked for the manager of a chief executive.
 *
 * @example finance/tax.md
 * # Tax
 *
 * ## Tax Analyst
 *
 * The Tax Analyst reports to the Director of Tax.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Director of Tax
 * ^ No document says who “Director of Tax” reports to.
 *
 * ### Responsibilities
 *
 * - Leads a team of analysts.
 *
 * @example finance/payroll.md
 * # Payroll
 * ^ No document says who the roles of “Payroll” report to.
 *
 * ## Payroll Specialist
 *
 * ### Responsibilities
 *
 * - Pays everyone on time.
 *
 * ## Senior Payroll Specialist
 *
 * ### Responsibilities
 *
 * - Pays everyone in every country.
 */
import { wording } from '../../families/wording/current.ts';
import type { Family, Link, Role } from '../../graph/career-graph.ts';
import { type GraphIndex, graphIndex } from '../../graph/graph-index.ts';
import { nameWords } from '../../graph/names.ts';
import { perFamily } from '../per-family.ts';
import type { Rule, Words } from '../rule.ts';

const { chief, executive, officer } = wording.names.post;

const expected = 'The title of a manager.';
const mend = 'Say it in a sentence: “The … reports to the …”, with a link to the manager’s page.';

export const managerMissing: Rule = {
  name: 'manager-missing',
  severity: 'info',
  find: (graph) => {
    // Where no role has a manager, the documents leave reporting lines to another place.
    if (!graph.links.some(isReporting)) return [];
    const index = graphIndex(graph);
    const lacking: Role[] = [];
    for (const role of graph.roles) if (lacksManager(role, index)) lacking.push(role);
    return perFamily(graph, lacking, { ofRole, ofFamily });
  },
};

function lacksManager({ id, kind, title }: Role, index: GraphIndex): boolean {
  return kind === 'documented' && !index.linksFrom(id).some(isReporting) && !isAtTheTop(title);
}

function ofRole({ title }: Role): Words {
  return { message: `No document says who “${title}” reports to.`, expected, mend };
}

function ofFamily({ name }: Family): Words {
  return { message: `No document says who the roles of “${name}” report to.`, expected, mend };
}

const isReporting = ({ kind }: Link): boolean => kind === 'reports-to';

function isAtTheTop(title: string): boolean {
  const words = nameWords(title);
  return words.includes(chief) && words.includes(executive) && words.includes(officer);
}
