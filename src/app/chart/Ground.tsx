/** What lies behind links and cards: bands, lanes and the words beside them. */
import { memo } from 'react';
import type { Drawing } from '../../drawing/drawing.ts';
import styles from './Ground.module.css';
import { usePalette } from './palette-context.tsx';
import { Shapes } from './Shapes.tsx';

export const Ground = memo(function Ground({ drawing }: { readonly drawing: Drawing }) {
  const palette = usePalette();
  return (
    <svg className={styles.ground} width={drawing.width} height={drawing.height} aria-hidden="true">
      <Shapes shapes={drawing.ground} palette={palette} />
      {drawing.labels.map((label) => (
        <g
          key={`${label.kind} ${label.band} ${label.id} ${label.x} ${label.y}`}
          transform={`translate(${label.x} ${label.y})`}
        >
          <Shapes shapes={label.shapes} palette={palette} />
        </g>
      ))}
    </svg>
  );
});
