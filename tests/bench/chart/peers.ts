/**
 * The pages that the chart is compared with, chosen by `?peer=`: the same boxes and links in plain React Flow, as
 * rectangles on a bare canvas, as a Mermaid flowchart, and a page with nothing. Built by Vite on its own.
 */
import type { Edge, Node } from '@xyflow/react';

interface Plane {
  readonly width: number;
  readonly height: number;
  /** Id, title, left, top, width and height, px. */
  readonly cards: readonly (readonly [string, string, number, number, number, number])[];
  readonly links: readonly (readonly [string, string])[];
}

const peer = new URLSearchParams(location.search).get('peer');
const place = document.getElementById('root') ?? document.body;
const whole = { width: innerWidth, height: innerHeight };

const plane: Plane = peer === 'empty' ? { width: 1, height: 1, cards: [], links: [] } : await read('plane.json');
const zoom = Math.min(whole.width / plane.width, whole.height / plane.height);

if (peer === 'canvas') bareCanvas();
if (peer === 'flow') await plainReactFlow();
if (peer === 'mermaid') await mermaidFlowchart();
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('rungs:readable')));

async function read<Data>(path: string): Promise<Data> {
  return (await fetch(path)).json() as Promise<Data>; // written by the bench itself
}

/** Every card as one rectangle, painted anew with every frame; moves with the pointer as the charts do. */
function bareCanvas(): void {
  const canvas = document.createElement('canvas');
  canvas.width = whole.width;
  canvas.height = whole.height;
  place.append(canvas);
  const surface = canvas.getContext('2d', { alpha: false });
  const view = { x: 0, y: 0, zoom };
  let asked = false;
  const paint = () => {
    asked = false;
    if (surface === null) return;
    surface.setTransform(1, 0, 0, 1, 0, 0);
    surface.fillStyle = '#fafaf9';
    surface.fillRect(0, 0, canvas.width, canvas.height);
    surface.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y);
    surface.fillStyle = '#346ecd';
    for (const [, , x, y, width, height] of plane.cards) surface.fillRect(x, y, width, height);
  };
  const move = () => {
    if (!asked) requestAnimationFrame(paint);
    asked = true;
  };
  addEventListener('mousemove', (event) => {
    view.x += event.movementX;
    move();
  });
  addEventListener('wheel', (event) => {
    view.zoom *= 2 ** (-event.deltaY * 0.002);
    move();
  });
  paint();
}

async function plainReactFlow(): Promise<void> {
  const { createElement } = await import('react');
  const { createRoot } = await import('react-dom/client');
  const { ReactFlow } = await import('@xyflow/react');
  await import('@xyflow/react/dist/style.css');
  const nodes: Node[] = plane.cards.map(([id, label, x, y]) => ({ id, position: { x, y }, data: { label } }));
  const edges: Edge[] = plane.links.map(([source, target], index) => ({ id: `${index}`, source, target }));
  await new Promise<void>((resolve) => {
    const chart = createElement(ReactFlow, {
      defaultNodes: nodes,
      defaultEdges: edges,
      fitView: true,
      minZoom: zoom / 4,
      onInit: () => resolve(),
    });
    createRoot(place).render(chart);
  });
}

async function mermaidFlowchart(): Promise<void> {
  const { default: mermaid } = await import('mermaid');
  const numbers = new Map(plane.cards.map(([id], index) => [id, `n${index}`]));
  const lines = [
    'flowchart BT',
    ...plane.cards.map(([id, title]) => `  ${numbers.get(id)}["${title.replaceAll('"', "'")}"]`),
    ...plane.links.flatMap(([from, to]) =>
      numbers.has(from) && numbers.has(to) ? [`  ${numbers.get(from)} --> ${numbers.get(to)}`] : [],
    ),
  ];
  // Its own limits would refuse a graph of this size.
  mermaid.initialize({ startOnLoad: false, maxTextSize: 1e9, maxEdges: 1e6 });
  const { svg } = await mermaid.render('drawn', lines.join('\n'));
  place.innerHTML = svg;
}
