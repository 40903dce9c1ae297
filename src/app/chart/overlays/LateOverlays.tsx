/** What lies over the chart and can wait until this is there: legend, map and buttons. Fetched after the first picture. */
import type { Picture } from '../../store/picture.ts';
import { ChartControls } from './ChartControls.tsx';
import { Legend } from './Legend.tsx';
import { OverviewMap } from './OverviewMap.tsx';

export function LateOverlays({ picture }: { readonly picture: Picture }) {
  return (
    <>
      <Legend picture={picture} />
      <OverviewMap picture={picture} />
      <ChartControls drawing={picture.drawing} />
    </>
  );
}
