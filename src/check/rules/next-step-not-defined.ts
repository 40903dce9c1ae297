/** A document says that a next step is not defined yet: honest, and worth defining. */
import type { Rule } from '../rule.ts';

export const nextStepNotDefined: Rule = {
  name: 'next-step-not-defined',
  severity: 'info',
  find: ({ roles, links }) => {
    const undefinedSteps = new Map(roles.filter(({ kind }) => kind === 'undefined').map((role) => [role.id, role]));
    return links.flatMap(({ to, from, sources, text, saidOfFamily }) => {
      const [source] = sources;
      if (to === null || !undefinedSteps.has(to) || source === undefined) return [];
      return {
        rule: 'next-step-not-defined',
        severity: 'info',
        message: text === '' ? 'The next step is not defined yet.' : `The next step, “${text}”, is not defined yet.`,
        expected: 'The role or job family that comes next.',
        mend: 'Name the next step as soon as it is decided, with a link to its page.',
        source: { path: source.path, line: source.line },
        role: saidOfFamily ? null : from,
      };
    });
  },
};
