/** How many levels of the organisation are shown, from the top down. */
import { levelsIn } from '../../../view/fold-levels.ts';
import { usePicture } from '../../store/picture-context.tsx';
import { useActions, useChoices } from '../../store/store-context.tsx';
import { Segments } from '../../ui/Segments.tsx';
import styles from './LevelsBar.module.css';

/** More choices than these would be a long row; who wants seven levels wants all. */
const mostLevels = 5;

export function LevelsBar() {
  const graph = useChoices((choices) => choices.documents.graph);
  const levels = useChoices((choices) => choices.levels);
  const { setLevels } = useActions();
  const { view } = usePicture();
  if (view.kind !== 'organisation') return null;
  const all = levelsIn(graph);
  if (all < 2) return null;
  const numbers = Array.from({ length: Math.min(all - 1, mostLevels) }, (_, index) => index + 1);
  // An address may ask for more than there are choices.
  if (levels !== null && levels < all && !numbers.includes(levels)) numbers.push(levels);
  const options = numbers.map((number) => ({ value: String(number), words: String(number) }));
  return (
    <div className={styles.bar} data-chart-bar>
      <span aria-hidden className={styles.name}>
        Levels
      </span>
      <Segments
        label="Levels of the organisation"
        options={[...options, { value: 'all', words: 'All' }]}
        value={levels === null || levels >= all ? 'all' : String(levels)}
        onChoose={(value) => setLevels(value === 'all' ? null : Number(value))}
      />
    </div>
  );
}
