import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAlias, draftRole, roleNamed } from '../../src/families/role-draft.ts';
import { RolesByWord } from '../../src/families/roles-by-word.ts';

/** Few words, so that names agree in some of them. */
const name = fc
  .array(fc.constantFrom('Senior', 'Sr.', 'Manager', 'of', 'Tax', '(Tax)', '(EU)', 'VP', ','), { maxLength: 4 })
  .map((words) => words.join(' '));

test('among those that a name may mean is the one that it does mean, and no other stands before it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.option(name)), { maxLength: 8 }), name, (titles, asked) => {
      const roles = titles.map(([title]) => draftRole(title, { path: 'tax.md', line: 1 }, null, true));
      const byWord = new RolesByWord(roles);
      for (const [at, role] of roles.entries()) {
        addAlias(role, titles[at]?.[1] ?? role.title);
        byWord.add(role);
      }
      const few = byWord.mayMean(asked);
      expect(few[roleNamed(few, asked) ?? -1]).toBe(roles[roleNamed(roles, asked) ?? -1]);
    }),
  );
});
