/** Which moves a path may make: kinds of moves, moves to the same grade, and departments that it avoids. */
import { X } from 'lucide-react';
import { useId } from 'react';
import type { PathRules } from '../../graph/paths/route.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import styles from './PathRulesForm.module.css';

const kinds = [
  ['nextSteps', 'Next steps that documents state'],
  ['familySteps', 'Moves to a job family as a whole'],
  ['levelSteps', 'Next levels, inferred from grades'],
  ['lateralMoves', 'Lateral moves, to the same grade'],
] as const satisfies readonly (readonly [keyof PathRules, string])[];

export function PathRulesForm() {
  const rules = useChoices((choices) => choices.pathRules);
  const { setPathRules } = useActions();
  const off = kinds.filter(([kind]) => !rules[kind]).length + rules.avoid.size;
  return (
    <div className={styles.rules}>
      <Disclosure summary={off === 0 ? 'All moves are allowed' : `Moves: ${off} left out`} startsOpen={off > 0}>
        <div className={styles.switches}>
          {kinds.map(([kind, words]) => (
            <Switch key={kind} on={rules[kind]} onChange={(on) => setPathRules({ [kind]: on })}>
              {words}
            </Switch>
          ))}
          <Avoided rules={rules} />
        </div>
      </Disclosure>
    </div>
  );
}

function Avoided({ rules: { avoid } }: { readonly rules: PathRules }) {
  const departments = useChoices((choices) => choices.documents.graph.departments);
  const { setPathRules } = useActions();
  const id = useId();
  const without = (department: string) => new Set([...avoid].filter((each) => each !== department));
  return (
    <div className={styles.avoid}>
      <label htmlFor={id}>Avoid</label>
      <Select id={id} value="" onChange={(event) => setPathRules({ avoid: new Set([...avoid, event.target.value]) })}>
        <option value="" disabled>
          a department …
        </option>
        {departments
          .filter((department) => !avoid.has(department.id))
          .map((department) => (
            <option key={department.id} value={department.id}>
              {department.name}
            </option>
          ))}
      </Select>
      <ul className={styles.avoided}>
        {departments
          .filter((department) => avoid.has(department.id))
          .map((department) => (
            <li key={department.id}>
              <button
                type="button"
                className={styles.department}
                aria-label={`No longer avoid ${department.name}`}
                onClick={() => setPathRules({ avoid: without(department.id) })}
              >
                {department.name} <X aria-hidden size={13} />
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
