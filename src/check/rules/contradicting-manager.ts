/** Two documents name different managers for one role. */
import { ruleFor } from '../rule.ts';

export const contradictingManager = ruleFor('contradicting-manager', 'warning', ({ found, suggestion }) => ({
  message: `“${found}” is named as the manager here.`,
  expected: suggestion === null ? 'One manager.' : `“${suggestion}”, as another document says.`,
  mend: 'Find out which is right and correct the other.',
}));
