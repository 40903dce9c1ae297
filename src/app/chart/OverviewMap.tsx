/** A small map of the whole chart with the part in sight; only there while there is more than what is in sight. */
import { MiniMap, useStore } from '@xyflow/react';
import type { Drawing } from '../../drawing/drawing.ts';
import { resolvePaint } from '../../drawing/palette.ts';
import { usePicture } from '../store/picture.ts';
import { useChoices } from '../store/store-context.tsx';
import type { CardNodeType } from './CardNode.tsx';
import styles from './OverviewMap.module.css';
import { usePalette } from './palette-context.tsx';

/** Px on the screen; React Flow asks for them as numbers. */
const size = { width: 180, height: 116 };

export function OverviewMap({ drawing }: { readonly drawing: Drawing }) {
  const isChosen = useChoices((choices) => choices.showMap);
  const seesAll = useStore(({ transform: [x, y, zoom], width, height }) => {
    const isWide = x >= -1 && x + drawing.width * zoom <= width + 1;
    return isWide && y >= -1 && y + drawing.height * zoom <= height + 1;
  });
  const palette = usePalette();
  const { viewCards, view } = usePicture();
  const departments = new Map(view.departments.map(({ id, index }) => [id, index]));
  if (!isChosen || seesAll) return null;
  const colourOf = ({ id }: CardNodeType) => {
    const card = viewCards.get(id);
    if (card?.kind !== 'documented') return palette.colours.line;
    return resolvePaint(palette, { department: departments.get(card.department) ?? 0, tone: 'strong' });
  };
  return (
    <MiniMap
      className={styles.map}
      style={size}
      pannable
      zoomable
      nodeColor={colourOf}
      nodeBorderRadius={14}
      bgColor={palette.colours.surface}
      maskColor={palette.name === 'dark' ? 'rgb(0 0 0 / 55%)' : 'rgb(28 25 23 / 9%)'}
      maskStrokeColor={palette.colours.accent}
      maskStrokeWidth={1.5}
    />
  );
}
