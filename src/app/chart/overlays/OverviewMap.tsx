/**
 * A small map of the whole chart with the part in sight; only there while there is more than what is in sight. It is a
 * picture, painted once: a press or a drag on it moves the chart there.
 */
import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useEffect, useRef } from 'react';
import { type Palette, resolvePaint } from '../../../drawing/palette.ts';
import type { Picture } from '../../store/picture.ts';
import { useChoices } from '../../store/store-context.tsx';
import { usePalette } from '../palette-context.tsx';
import styles from './OverviewMap.module.css';

/** Px on the screen. */
const size = { width: 180, height: 116 };

export function OverviewMap({ picture }: { readonly picture: Picture }) {
  const isChosen = useChoices((choices) => choices.showMap);
  const { drawing } = picture;
  const seesAll = useStore(({ transform: [x, y, zoom], width, height }) => {
    const isWide = x >= -1 && x + drawing.width * zoom <= width + 1;
    return isWide && y >= -1 && y + drawing.height * zoom <= height + 1;
  });
  return isChosen && !seesAll ? <Miniature picture={picture} /> : null;
}

function Miniature({ picture }: { readonly picture: Picture }) {
  const place = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const flow = useStoreApi();
  const { setViewport } = useReactFlow();
  const { width, height } = picture.drawing;
  const scale = Math.min((size.width - 12) / width, (size.height - 12) / height);
  const left = (size.width - width * scale) / 2;
  const top = (size.height - height * scale) / 2;

  useEffect(() => {
    // With the next frame, so that it does not hold up the picture that it is of.
    const frame = requestAnimationFrame(() => {
      if (place.current !== null) paintMap(place.current, picture, palette, { scale, left, top });
    });
    return () => cancelAnimationFrame(frame);
  }, [picture, palette, scale, left, top]);

  const follow = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    const corner = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - corner.x - left) / scale;
    const y = (event.clientY - corner.y - top) / scale;
    const { transform, width: across, height: down } = flow.getState();
    const [, , zoom] = transform;
    void setViewport({ x: across / 2 - x * zoom, y: down / 2 - y * zoom, zoom });
  };

  return (
    <div
      className={styles.map}
      title="Map of the whole chart"
      style={size}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={follow}
    >
      <canvas ref={place} className={styles.picture} />
      <Sight scale={scale} left={left} top={top} />
    </div>
  );
}

function paintMap(
  canvas: HTMLCanvasElement,
  { view, positioned, viewCards }: Picture,
  palette: Palette,
  { scale, left, top }: { readonly scale: number; readonly left: number; readonly top: number },
): void {
  const surface = canvas.getContext('2d');
  if (surface === null) return;
  const density = devicePixelRatio || 1;
  canvas.width = size.width * density;
  canvas.height = size.height * density;
  surface.scale(density, density);
  surface.fillStyle = palette.colours.surface;
  surface.fillRect(0, 0, size.width, size.height);
  const colours = new Map(
    view.departments.map(({ id, index }) => [id, resolvePaint(palette, { department: index, tone: 'strong' })]),
  );
  for (const card of positioned.cards) {
    const of = viewCards.get(card.id);
    surface.fillStyle = (of?.kind === 'documented' ? colours.get(of.department) : undefined) ?? palette.colours.outline;
    const [x, y] = [left + card.x * scale, top + card.y * scale];
    surface.fillRect(x, y, Math.max(1, card.width * scale), Math.max(1, card.height * scale));
  }
}

/** The frame around what is in sight; all else is dimmed. */
function Sight({ scale, left, top }: { readonly scale: number; readonly left: number; readonly top: number }) {
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const box = {
    left: left - (x / zoom) * scale,
    top: top - (y / zoom) * scale,
    width: Math.max(5, (width / zoom) * scale),
    height: Math.max(4, (height / zoom) * scale),
  };
  return <div className={styles.sight} style={box} />;
}
