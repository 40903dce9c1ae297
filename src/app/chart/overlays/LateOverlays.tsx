/**
 * What can wait until the chart is there: legend, map and buttons over it, and moves that answer what the reader does
 * then. Fetched after the first picture.
 */
import type { Picture } from '../../store/picture.ts';
import { useComparedInSight } from '../viewport/use-compared-in-sight.ts';
import { useFittedAgain } from '../viewport/use-fitted-again.ts';
import { useMatchesInSight } from '../viewport/use-matches-in-sight.ts';
import type { Viewport } from '../viewport/viewport.ts';
import { ChartControls } from './ChartControls.tsx';
import { Legend } from './Legend.tsx';
import { OverviewMap } from './OverviewMap.tsx';

interface LateOverlaysProps {
  readonly picture: Picture;
  /** Where the picture starts. */
  readonly start: Viewport;
}

export function LateOverlays({ picture, start }: LateOverlaysProps) {
  useFittedAgain(picture, start);
  useComparedInSight(picture);
  useMatchesInSight(picture);
  return (
    <>
      <Legend picture={picture} />
      <OverviewMap picture={picture} />
      <ChartControls drawing={picture.drawing} />
    </>
  );
}
