/** Two places state different grades for one role. */
import { ruleFor } from '../rule.ts';

export const contradictingGrade = ruleFor('contradicting-grade', 'error', ({ found, suggestion }) => ({
  message: `The grade here does not agree with another place: ${found}.`,
  expected: suggestion === null ? 'One grade.' : `The same as elsewhere: ${suggestion}.`,
  mend: 'Find out which is right and correct the other.',
}));
