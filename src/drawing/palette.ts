/**
 * Colours for the paints of a drawing, light and dark. Every text colour reaches a contrast of 4.5:1 and every line
 * that carries meaning 3:1 on what it is painted on; tests/drawing/palette.test.ts measures them.
 * Knows no shapes: a paint goes in, a colour comes out.
 */
import type { Paint } from './drawing.ts';

export type PlainPaint = Extract<Paint, string>;

/** The colours of one department; `text` is legible on `tint` and on a card. */
export interface DepartmentColours {
  readonly strong: string;
  readonly tint: string;
  readonly text: string;
}

export interface Palette {
  readonly name: 'light' | 'dark';
  readonly colours: Readonly<Record<PlainPaint, string>>;
  readonly departments: readonly DepartmentColours[];
}

/**
 * Twelve hues of equal lightness, so that no department looks more important than another: in OKLCH, `strong` is
 * (0.55, 0.16), `tint` (0.95, 0.028) and `text` (0.49, 0.15), with less chroma where sRGB ends. Neighbours in the
 * list lie far apart on the wheel: 260, 130, 48, 305, 200, 85, 350, 165, 25, 280, 230 and 330 degrees.
 */
const lightDepartments: readonly DepartmentColours[] = [
  { strong: '#346ecd', tint: '#e6effe', text: '#285cb4' },
  { strong: '#548100', tint: '#e8f3df', text: '#466e00' },
  { strong: '#b44f00', tint: '#feeae0', text: '#9a4300' },
  { strong: '#8854bb', tint: '#f3eafe', text: '#7544a3' },
  { strong: '#088187', tint: '#daf5f6', text: '#066e73' },
  { strong: '#8f6b02', tint: '#f7eeda', text: '#7a5b01' },
  { strong: '#b2417f', tint: '#fee7f1', text: '#9b336c' },
  { strong: '#078661', tint: '#def5ea', text: '#047252' },
  { strong: '#bd413f', tint: '#fee9e6', text: '#a53332' },
  { strong: '#6262cc', tint: '#ebedff', text: '#5351b2' },
  { strong: '#077ca4', tint: '#dcf3fe', text: '#006a8d' },
  { strong: '#a3489d', tint: '#fae8f8', text: '#8d3a88' },
];

/** The same hues on dark ground: `strong` (0.78, 0.13), `tint` (0.31, 0.05), `text` (0.83, 0.11). */
const darkDepartments: readonly DepartmentColours[] = [
  { strong: '#8eb8fe', tint: '#21304a', text: '#a8c9fe' },
  { strong: '#9cc86c', tint: '#283519', text: '#b0d689' },
  { strong: '#fa9d6b', tint: '#452819', text: '#feb38d' },
  { strong: '#cba1fa', tint: '#362a45', text: '#d7b6ff' },
  { strong: '#17d0d8', tint: '#05383a', text: '#61dde3' },
  { strong: '#ddb049', tint: '#3c2e0f', text: '#e8c270' },
  { strong: '#f594c3', tint: '#432534', text: '#feaad1' },
  { strong: '#56d1a3', tint: '#13382a', text: '#7ddeb6' },
  { strong: '#ff958e', tint: '#462623', text: '#ffb0a9' },
  { strong: '#a9affe', tint: '#2b2d49', text: '#bcc2ff' },
  { strong: '#4bc6fa', tint: '#103545', text: '#79d4ff' },
  { strong: '#e698df', tint: '#3f273c', text: '#f0ade9' },
];

export const lightPalette: Palette = {
  name: 'light',
  colours: {
    background: '#fafaf9',
    band: '#fdfdfc',
    lane: '#f3f2f1',
    surface: '#ffffff',
    shadow: '#e3e1df',
    line: '#e7e5e4',
    outline: '#8a837c',
    hover: '#8a837c',
    ink: '#1c1917',
    quiet: '#57534e',
    quieter: '#6f6862',
    accent: '#0f766e',
    halo: '#c5dedb',
    level: '#6f6862',
    reporting: '#8a837c',
  },
  departments: lightDepartments,
};

export const darkPalette: Palette = {
  name: 'dark',
  colours: {
    background: '#161514',
    band: '#191817',
    lane: '#201e1d',
    surface: '#262422',
    shadow: '#0e0d0d',
    line: '#3a3734',
    outline: '#8b847d',
    hover: '#8b847d',
    ink: '#f5f5f4',
    quiet: '#b8b2ac',
    quieter: '#a39c95',
    accent: '#2dd4bf',
    halo: '#1c4a45',
    level: '#a8a19a',
    reporting: '#8b847d',
  },
  departments: darkDepartments,
};

/** The colour of a paint as `#rrggbb`; departments beyond the twelfth begin again with the first hue. */
export function resolvePaint(palette: Palette, paint: Paint): string {
  if (typeof paint === 'string') return palette.colours[paint];
  const { departments } = palette;
  const colours = departments[((paint.department % departments.length) + departments.length) % departments.length];
  return colours === undefined ? palette.colours.quiet : colours[paint.tone];
}
