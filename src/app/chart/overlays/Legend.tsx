/** What the kinds of links look like, each a switch that hides and shows its kind. On small screens it unfolds. */
import { lazy, type ReactNode, Suspense } from 'react';
import { drawLinkSample, linkStyleNames, secondManagerName } from '../../../drawing/link.ts';
import type { LinkStyle } from '../../../view/view.ts';
import type { Picture } from '../../store/picture.ts';
import { useActions, useChoices } from '../../store/store-context.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { usePalette } from '../palette-context.tsx';
import { Shapes } from '../Shapes.tsx';
import styles from './Legend.module.css';

const HowToRead = lazy(() => import('./HowToRead.tsx').then((module) => ({ default: module.HowToRead })));

const order: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];
const sampleWidth = 26;

export function Legend({ picture }: { readonly picture: Picture }) {
  const { drawing } = picture;
  // Stays as it is from view to view: what it says follows the picture.
  const legend = useChoices((choices) => choices.legend);
  const { setLegend } = useActions();
  const isUnfolded = legend !== 'folded';
  const explains = legend === 'explained';
  const present = order.filter((style) => drawing.links.some((link) => link.style === style));
  if (present.length === 0) return null;
  const hasSecondManagers = drawing.links.some(({ dotted }) => dotted);
  return (
    <section className={styles.legend} aria-label="Kinds of links" data-unfolded={isUnfolded}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={isUnfolded}
        onClick={() => setLegend(isUnfolded ? 'folded' : 'kinds')}
      >
        Legend
      </button>
      {explains && (
        <Suspense fallback={null}>
          <HowToRead picture={picture} />
        </Suspense>
      )}
      <div className={styles.kinds}>
        {present.map((style) => (
          <KindSwitch key={style} style={style}>
            {linkStyleNames[style]}
            {style === 'reports-to' && hasSecondManagers && (
              <>
                <Sample style={style} dotted />
                {secondManagerName}
              </>
            )}
          </KindSwitch>
        ))}
        <button
          type="button"
          className={styles.explain}
          aria-expanded={explains}
          onClick={() => setLegend(explains ? 'kinds' : 'explained')}
        >
          How to read
        </button>
      </div>
    </section>
  );
}

function KindSwitch({ style, children }: { readonly style: LinkStyle; readonly children: ReactNode }) {
  const isShown = useChoices((choices) => !choices.hiddenStyles.has(style));
  const { toggleStyle } = useActions();
  const toggle = () => {
    toggleStyle(style);
    announce(`Links of the kind “${linkStyleNames[style]}” are ${isShown ? 'hidden' : 'shown'}.`);
  };
  return (
    <button
      type="button"
      className={styles.kind}
      aria-pressed={isShown}
      title={isShown ? 'Hide these links' : 'Show these links'}
      onClick={toggle}
    >
      <Sample style={style} />
      {children}
    </button>
  );
}

function Sample({ style, dotted = false }: { readonly style: LinkStyle; readonly dotted?: boolean }) {
  return (
    <svg width={sampleWidth + 4} height="14" aria-hidden="true">
      <Shapes shapes={drawLinkSample(style, 1, 7, sampleWidth, dotted)} palette={usePalette()} />
    </svg>
  );
}
