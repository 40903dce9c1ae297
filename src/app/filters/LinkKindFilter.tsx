/** Kinds of links that are drawn: the same switches as the chart's legend. */
import { linkStyleNames } from '../../drawing/link.ts';
import type { LinkStyle } from '../../view/view.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { CheckChoice } from '../ui/CheckChoice.tsx';
import styles from './FilterPanel.module.css';

const kinds: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];

export function LinkKindFilter() {
  const hidden = useChoices((choices) => choices.hiddenStyles);
  const { toggleStyle } = useActions();
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>Links that are drawn</legend>
      {kinds.map((kind) => (
        <CheckChoice key={kind} on={!hidden.has(kind)} count={null} onChange={() => toggleStyle(kind)}>
          {linkStyleNames[kind]}
        </CheckChoice>
      ))}
    </fieldset>
  );
}
