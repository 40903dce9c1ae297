/**
 * Roles that extend each other in a circle, so that none has a list of its own to begin with.
 *
 * @example sales/sales.md
 * # Sales
 *
 * ## Account Executive
 *
 * ### Requirements
 *
 * - Extends the Senior Account Executive requirements
 * ^ Roles extend each other in a circle: Account Executive → Senior Account Executive → Account Executive.
 *
 * ## Senior Account Executive
 *
 * ### Requirements
 *
 * - Extends the Account Executive requirements
 */
import { ruleFor } from '../rule.ts';

export const inheritanceCycle = ruleFor('inheritance-cycle', 'error', ({ found }) => ({
  message: `Roles extend each other in a circle: ${found}.`,
  expected: 'A chain that ends at a role with items of its own.',
  mend: 'Take “Extends …” out of one of these roles.',
}));
