/** A role or family that documents name and none describes. */
import { ruleFor } from '../rule.ts';

export const unresolvedTarget = ruleFor('unresolved-target', 'info', ({ found }) => ({
  message: `No document describes “${found}”.`,
  expected: 'A document that describes it, or a name that one has.',
  mend: 'Write the document, or use the name that the role has there.',
}));
