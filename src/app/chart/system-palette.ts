/**
 * The chart in the reader's own colours, where the system forces them on every page (Windows' contrast themes): SVG and
 * canvas are left alone by the browser, so the chart has to ask for them. Departments have one colour then and differ by
 * their marks. Loaded only when needed.
 */
import type { Palette, PlainPaint } from '../../drawing/palette.ts';

const mixed = (share: number, colour: string) => `color-mix(in srgb, ${colour} ${share}%, Canvas)`;

/** In CSS, by what the themes promise: text and links are legible on the canvas, as is a highlight beside it. */
const plain: Readonly<Record<PlainPaint, string>> = {
  background: 'Canvas',
  band: 'Canvas',
  lane: mixed(10, 'CanvasText'),
  surface: 'Canvas',
  shadow: 'Canvas',
  line: mixed(70, 'CanvasText'),
  outline: 'CanvasText',
  hover: mixed(100, 'Highlight'),
  ink: 'CanvasText',
  quiet: 'CanvasText',
  quieter: 'CanvasText',
  accent: 'LinkText',
  halo: mixed(45, 'Highlight'),
  level: 'CanvasText',
  reporting: 'CanvasText',
};
const department = { strong: 'CanvasText', tint: mixed(16, 'CanvasText'), text: 'CanvasText' };

/** The system's colours as they are now, each as the browser computes it. */
export function systemPalette(name: Palette['name']): Palette {
  const probe = document.createElement('i');
  probe.style.forcedColorAdjust = 'none';
  // Where motion is unwanted, every element has the shortest of transitions: a colour would be read before it is there.
  probe.style.transition = 'none';
  document.body.append(probe);
  const computed = (css: string) => {
    probe.style.color = css;
    return getComputedStyle(probe).color;
  };
  const palette = {
    name,
    colours: mapped(plain, computed),
    departments: [mapped(department, computed)],
  };
  probe.remove();
  return palette;
}

function mapped<Key extends string>(styles: Readonly<Record<Key, string>>, to: (css: string) => string) {
  // `fromEntries` forgets which keys went in.
  return Object.fromEntries(Object.entries<string>(styles).map(([key, css]) => [key, to(css)])) as Record<Key, string>;
}
