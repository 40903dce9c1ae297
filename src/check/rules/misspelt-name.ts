/** A name that is nearly that of a known role. */
import { ruleFor } from '../rule.ts';

export const misspeltName = ruleFor('misspelt-name', 'warning', ({ found, suggestion }) => ({
  message: `No role is called “${found}”.`,
  expected: suggestion === null ? 'The name of a role.' : `“${suggestion}”.`,
  mend: suggestion === null ? 'Correct the name.' : `Write “${suggestion}”.`,
}));
