/**
 * The chart: React Flow pans, zooms and places cards; what is painted comes from the drawing.
 * The only folder that knows React Flow. Nothing here renders anew while the viewport moves, but what shows it.
 *
 * `sight/` tells what is in sight and who paints it, `canvas/` paints many cards, `cards/` and `links/` are the elements
 * when they are few; `viewport/` is where the chart stands, `motion/` how it gets there, `pointing/` what is under the
 * pointer, and `overlays/` everything that lies over the chart.
 */
import { ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Drawing } from '../../drawing/drawing.ts';
import { afterFirstPicture, markFirstPicture } from '../first-picture.ts';
import type { Picture } from '../store/picture.ts';
import { PictureProvider, usePicture } from '../store/picture-context.tsx';
import { useChoices } from '../store/store-context.tsx';
import styles from './Chart.module.css';
import { ChartCanvas } from './canvas/ChartCanvas.tsx';
import { CardNode } from './cards/CardNode.tsx';
import { useCursorCard } from './cards/cursor-card.ts';
import { DetailProvider } from './cards/detail-context.tsx';
import { toNodes } from './cards/to-nodes.ts';
import { LinkLayer } from './links/LinkLayer.tsx';
import { MoveProvider } from './motion/move-cards.tsx';
import { ChartBar } from './overlays/ChartBar.tsx';
import { StickyLabels } from './overlays/StickyLabels.tsx';
import { PaletteProvider } from './palette-context.tsx';
import { PointedName } from './pointing/PointedName.tsx';
import { usePointer } from './pointing/use-pointer.ts';
import { partOf } from './sight/in-sight.ts';
import { useInSight } from './sight/use-in-sight.ts';
import { type ChartMemory, remember } from './viewport/chart-memory.ts';
import { useChartHandle } from './viewport/use-chart-handle.ts';
import { useFilterViewport } from './viewport/use-filter-viewport.ts';
import { useFocusInSight } from './viewport/use-focus-in-sight.ts';
import { useSight } from './viewport/use-sight.ts';
import { still, useFirstNodes, useLeastZoom, useStart } from './viewport/use-start.ts';
import { useStaying } from './viewport/use-staying.ts';

const LateOverlays = lazy(async () => {
  const module = await afterFirstPicture(() => import('./overlays/LateOverlays.tsx'));
  return { default: module.LateOverlays };
});
const LinkPopover = lazy(() => import('./links/LinkPopover.tsx').then((module) => ({ default: module.LinkPopover })));

/** On the canvas, no card or link is an element of its own. */
const nothing: Pick<Drawing, 'cards' | 'links'> = { cards: [], links: [] };
const nodeTypes = { card: CardNode };
const proOptions = { hideAttribution: true };
/** React Flow's own words speak of moving and deleting nodes, which nobody can do here. */
const ariaLabelConfig = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': '',
  'minimap.ariaLabel': 'Map of the whole chart',
};

export function Chart() {
  const [memory] = useState<ChartMemory>({ last: null, whole: null });
  return (
    <PaletteProvider>
      <PictureProvider>
        <ChartBar />
        <ShownChart memory={memory} />
      </PictureProvider>
    </PaletteProvider>
  );
}

/** Each picture has a viewport of its own, so another view or focus starts afresh. */
function ShownChart({ memory }: { readonly memory: ChartMemory }) {
  const picture = usePicture();
  return (
    <MoveProvider memory={memory} picture={picture}>
      <ReactFlowProvider key={subjectOf(picture)}>
        <ChartPlane memory={memory} />
      </ReactFlowProvider>
    </MoveProvider>
  );
}

/** What a picture is of, whatever stands in it. */
function subjectOf({ view }: Picture): string {
  if (view.kind === 'path') return `path ${view.from} ${view.to}`;
  return view.kind === 'focus' ? `focus ${view.steps} ${view.direction} ${view.centre}` : view.kind;
}

function ChartPlane({ memory }: { readonly memory: ChartMemory }) {
  const graph = useChoices(({ documents }) => documents.graph);
  const picked = useChoices(({ link }) => link);
  const picture = usePicture();
  const { screenToFlowPosition, getViewport } = useReactFlow();
  const place = useRef<HTMLDivElement>(null);
  const subject = useChoices((choices) => choices.subject?.id ?? null);
  const start = useStart(picture, memory, subject);
  const leastZoom = useLeastZoom(picture);
  // Whichever moves the chart first has it: the picture is in sight then.
  useFilterViewport(picture, memory);
  useStaying(picture, memory);
  useSight(picture);
  useChartHandle(picture);
  useEffect(markFirstPicture, []);

  const sight = useInSight(picture);
  const { painter, detail, region } = sight;
  const onCanvas = painter === 'canvas';
  const part = useMemo(() => (onCanvas ? nothing : partOf(picture, region)), [picture, region, onCanvas]);
  const cursor = useCursorCard();
  // One card is an element wherever it stands, on the canvas too: the keyboard begins there.
  const at = [cursor, subject].find((id) => id !== null && picture.cards.has(id)) ?? picture.drawing.cards[0]?.id;
  const nodes = toNodes(graph, picture, part.cards, at ?? null);
  useFirstNodes(nodes);
  const onFocus = useFocusInSight(picture);
  const { pointed, isOverName, onPaneClick, handlers } = usePointer(picture, painter);
  useEffect(() => remember(memory, { picture, viewport: getViewport() }), [memory, picture, getViewport]);
  const toPlane = useCallback((at: { x: number; y: number }) => screenToFlowPosition(at), [screenToFlowPosition]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notes which card got the focus, and where the pointer is
    <div
      ref={place}
      className={styles.chart}
      data-painter={painter}
      data-pointed={pointed !== null || isOverName}
      {...handlers}
      onFocus={onFocus}
    >
      <ChartCanvas picture={picture} painter={painter} />
      <DetailProvider value={detail}>
        <ReactFlow
          nodes={nodes}
          nodeTypes={nodeTypes}
          defaultViewport={start}
          minZoom={leastZoom}
          maxZoom={2}
          {...still}
          disableKeyboardA11y
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          panOnScroll={false}
          onMoveStart={() => place.current?.setAttribute('data-moving', '')}
          onMoveEnd={() => place.current?.removeAttribute('data-moving')}
          onMove={(_, viewport) => remember(memory, { picture, viewport })}
          onPaneClick={onPaneClick}
          proOptions={proOptions}
          ariaLabelConfig={ariaLabelConfig}
        >
          <ViewportPortal>
            {!onCanvas && <LinkLayer picture={picture} links={part.links} region={region} toPlane={toPlane} />}
          </ViewportPortal>
        </ReactFlow>
      </DetailProvider>
      {pointed && <PointedName picture={picture} pointed={pointed} />}
      <StickyLabels picture={picture} />
      <Suspense fallback={null}>
        <LateOverlays picture={picture} start={start} />
      </Suspense>
      {picked && (
        <Suspense fallback={null}>
          <LinkPopover key={picked.id} picked={picked} />
        </Suspense>
      )}
    </div>
  );
}
