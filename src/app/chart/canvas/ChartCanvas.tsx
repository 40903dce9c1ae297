/**
 * The canvas under React Flow's pane: the ground, and with many cards in sight everything. And one over it, for names
 * over cards that are elements.
 */
import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Picture } from '../../store/picture.ts';
import { unfadedOf } from '../../store/shown.ts';
import { useChoices } from '../../store/store-context.tsx';
import { markedWith } from '../cards/emphasis.ts';
import { usePalette } from '../palette-context.tsx';
import { useHoveredCard } from '../pointing/hovered-card.ts';
import type { Painter } from '../sight/in-sight.ts';
import styles from './ChartCanvas.module.css';
import { type ChartPainter, createChartPainter } from './chart-painter.ts';

interface ChartCanvasProps {
  readonly picture: Picture;
  readonly painter: Painter;
}

export function ChartCanvas({ picture, painter }: ChartCanvasProps) {
  const place = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const chart = useRef<ChartPainter | null>(null);
  const flow = useStoreApi();
  const palette = usePalette();
  const hiddenStyles = useChoices((choices) => choices.hiddenStyles);
  const subject = useChoices((choices) => choices.subject?.id ?? null);
  const picked = useChoices((choices) => choices.link?.id ?? null);
  const unfaded = useChoices(unfadedOf);
  const marked = useChoices(markedWith);
  const hovered = useHoveredCard();

  useLayoutEffect(() => {
    if (place.current === null || overlay.current === null) return;
    const made = createChartPainter(place.current, overlay.current);
    const follow = () => {
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      if (width > 0 && height > 0) made.move({ x, y, zoom }, { width, height });
    };
    chart.current = made;
    follow();
    const leave = flow.subscribe((now, before) => {
      const stands = now.transform === before.transform && now.width === before.width && now.height === before.height;
      if (!stands) follow();
    });
    return () => {
      leave();
      made.stop();
    };
  }, [flow]);

  useEffect(() => {
    chart.current?.show({ picture, painter, palette, hiddenStyles, subject, picked, unfaded, marked, hovered });
  }, [picture, painter, palette, hiddenStyles, subject, picked, unfaded, marked, hovered]);

  return (
    <>
      <canvas ref={place} className={styles.canvas} />
      <canvas ref={overlay} className={styles.overlay} width={0} height={0} />
    </>
  );
}
