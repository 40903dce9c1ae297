/** What the kinds of links look like, each a switch that hides and shows its kind. On small screens it unfolds. */
import { type ReactNode, useState } from 'react';
import type { Drawing } from '../../../drawing/drawing.ts';
import { drawLinkSample, linkStyleNames } from '../../../drawing/link.ts';
import type { LinkStyle } from '../../../view/view.ts';
import { usePicture } from '../../store/picture.ts';
import { useActions, useChoices } from '../../store/store-context.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { usePalette } from '../palette-context.tsx';
import { Shapes } from '../Shapes.tsx';
import styles from './Legend.module.css';

const order: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];
const sampleWidth = 26;

export function Legend({ drawing }: { readonly drawing: Drawing }) {
  const [isUnfolded, setUnfolded] = useState(false);
  const [explains, setExplains] = useState(false);
  const present = order.filter((style) => drawing.links.some((link) => link.style === style));
  if (present.length === 0) return null;
  return (
    <section className={styles.legend} aria-label="Kinds of links" data-unfolded={isUnfolded}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={isUnfolded}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        Legend
      </button>
      {explains && <HowToRead />}
      <div className={styles.kinds}>
        {present.map((style) => (
          <KindSwitch key={style} style={style}>
            {linkStyleNames[style]}
          </KindSwitch>
        ))}
        <button
          type="button"
          className={styles.explain}
          aria-expanded={explains}
          onClick={() => setExplains(!explains)}
        >
          How to read
        </button>
      </div>
    </section>
  );
}

/** What the picture is made of besides its links, in words. */
function HowToRead() {
  const { view } = usePicture();
  return (
    <ul className={styles.words}>
      {view.kind === 'progression' ? (
        <>
          <li>A panel is a department; its colour and mark are the same everywhere.</li>
          <li>A column in it is a job family, with its name on top.</li>
          <li>A lane across it is a grade, the higher the further up.</li>
        </>
      ) : (
        <li>A colour and a mark stand for a department.</li>
      )}
      <li>A card is a role, with its grade in the corner; ~8 is an estimate, as none is stated.</li>
      <li>A dashed card is named but not documented, a dotted one is not defined yet.</li>
    </ul>
  );
}

function KindSwitch({ style, children }: { readonly style: LinkStyle; readonly children: ReactNode }) {
  const isShown = useChoices((choices) => !choices.hiddenStyles.has(style));
  const palette = usePalette();
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
      <svg width={sampleWidth + 4} height="14" aria-hidden="true">
        <Shapes shapes={drawLinkSample(style, 1, 7, sampleWidth)} palette={palette} />
      </svg>
      {children}
    </button>
  );
}
