/** Zoom out, the zoom in percent, zoom in, and the whole chart: the buttons at the lower right. */
import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { Map as MapIcon } from 'lucide-react';
import type { Drawing } from '../../../drawing/drawing.ts';
import { useActions, useChoices } from '../../store/store-context.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { motion } from '../motion/motion.ts';
import { barSpace } from '../viewport/bar-space.ts';
import { fitWhole } from '../viewport/first-viewport.ts';
import styles from './ChartControls.module.css';

export function ChartControls({ drawing }: { readonly drawing: Drawing }) {
  const { zoomIn, zoomOut, zoomTo, setViewport } = useReactFlow();
  const flow = useStoreApi();
  const showMap = useChoices((choices) => choices.showMap);
  const { setShowMap } = useActions();
  const fit = () => {
    const { width, height } = flow.getState();
    setViewport(fitWhole(drawing, { width, height }, barSpace()), motion());
  };
  return (
    <fieldset className={styles.controls} aria-label="Zoom">
      <button
        type="button"
        className={styles.map}
        aria-pressed={showMap}
        title="Map"
        onClick={() => setShowMap(!showMap)}
      >
        <MapIcon aria-hidden size={16} />
        <VisuallyHidden>Map</VisuallyHidden>
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => zoomOut(motion())}>
        −
      </button>
      <button type="button" className={styles.percent} title="Zoom to 100%" onClick={() => zoomTo(1, motion())}>
        <ZoomPercent />
      </button>
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => zoomIn(motion())}>
        +
      </button>
      <button type="button" title="Show the whole chart" onClick={fit}>
        Fit
      </button>
    </fieldset>
  );
}

function ZoomPercent() {
  const percent = useStore(percentOf);
  return `${percent}%`;
}

/** With one decimal where a whole number would say too little. */
function percentOf({ transform: [, , zoom] }: { transform: readonly [number, number, number] }): number {
  return zoom < 0.02 ? Math.round(zoom * 1000) / 10 : Math.round(zoom * 100);
}
