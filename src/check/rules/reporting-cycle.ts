/** Roles that report to each other in a circle. */
import { ruleFor } from '../rule.ts';

export const reportingCycle = ruleFor('reporting-cycle', 'error', ({ found }) => ({
  message: `Reporting lines run in a circle: ${found}.`,
  expected: 'A line that ends at the top.',
  mend: 'Correct the manager of one of these roles.',
}));
