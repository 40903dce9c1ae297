/**
 * The whole chart as an SVG or PNG file: the same drawing as on the screen, with title, legend and date around it.
 * Fetched when someone exports. The only place that touches canvases.
 */
import fontAddress from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { composeSheet, legendOf } from '../../drawing/compose-sheet.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { fitImage, usualLimits } from '../../drawing/image-size.ts';
import { paintCanvas } from '../../drawing/paint-canvas.ts';
import { paintSvg } from '../../drawing/paint-svg.ts';
import { darkPalette, lightPalette, type Palette } from '../../drawing/palette.ts';
import type { LinkStyle, PathView, View } from '../../view/view.ts';
import type { Picture } from '../store/picture.ts';
import type { ShownTheme } from '../store/theme.ts';
import { saveFile } from '../ui/save-file.ts';
import { datedName } from './dated-name.ts';

export type PictureFormat = 'svg' | 'png';

export interface PictureOrder {
  readonly picture: Picture;
  /** What the chart is called. */
  readonly title: string;
  /** How many documents it was read from. */
  readonly documents: number;
  /** Kinds of links that are switched off. */
  readonly hiddenStyles: ReadonlySet<LinkStyle>;
  readonly theme: ShownTheme;
}

/**
 * Saves the picture as a download, `rungs-progression-2026-11-22.svg`.
 * Resolves to a sentence for the reader when a PNG had to be smaller than asked for, else to null.
 * Rejects with an error for the reader when the browser gives no picture at all.
 */
export async function savePicture(format: PictureFormat, order: PictureOrder): Promise<string | null> {
  const palette = order.theme === 'dark' ? darkPalette : lightPalette;
  const sheet = sheetFor(order);
  const name = datedName(order.picture.view.kind, format);
  if (format === 'svg') {
    saveFile(new Blob([await svgText(sheet, palette, order)], { type: 'image/svg+xml' }), name);
    return null;
  }
  const { blob, notice } = await pngBlob(sheet, palette);
  saveFile(blob, name);
  return notice;
}

/** The drawing that is saved: links that are switched off are left out, of the legend too. */
function sheetFor({ picture, title, documents, hiddenStyles }: PictureOrder): Drawing {
  const { drawing, view } = picture;
  const legend = legendOf(view);
  const shown = { ...drawing, links: drawing.links.filter(({ style }) => !hiddenStyles.has(style)) };
  return composeSheet(shown, {
    title: `${title} · ${nameOf(view)}`,
    subtitle: summary(view, documents),
    legend: { ...legend, linkStyles: legend.linkStyles.filter((style) => !hiddenStyles.has(style)) },
    date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
    margin: 32,
  });
}

/** What the picture shows, as a title has it. */
function nameOf(view: View): string {
  switch (view.kind) {
    case 'progression':
      return 'Progression';
    case 'organisation':
      return 'Organisation';
    case 'focus':
      return `Focus on ${view.cards.find(({ id }) => id === view.centre)?.title ?? 'a role'}`;
    case 'path':
      return pathName(view);
  }
}

function pathName({ from, to, cards }: PathView): string {
  const titleOf = (end: string) => cards.find(({ id }) => id === end)?.title ?? 'a role';
  if (from !== null && to !== null) return `From ${titleOf(from)} to ${titleOf(to)}`;
  return from === null ? `Ways to ${titleOf(to ?? '')}` : `Ways from ${titleOf(from)}`;
}

function summary(view: View, documents: number): string {
  if (view.kind === 'focus') {
    const around = `${counted(view.cards.length - 1, 'neighbour')} within ${counted(view.steps, 'step')}`;
    return view.leftOut === 0 ? around : `${around}, ${view.leftOut} more left out`;
  }
  if (view.kind === 'path') return counted(view.cards.length, 'role');
  return `${counted(view.cards.length, 'role')} from ${counted(documents, 'document')}`;
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

async function svgText(sheet: Drawing, palette: Palette, { title, picture, documents }: PictureOrder): Promise<string> {
  return paintSvg(sheet, palette, {
    title: `${title} · ${nameOf(picture.view)}`,
    description: summary(picture.view, documents),
    fontBase64: await fontBase64(),
  });
}

/** The font that the page itself uses; null when it cannot be had, and the reader's own stands in. */
async function fontBase64(): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await (await fetch(fontAddress)).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  } catch {
    return null;
  }
}

async function pngBlob(sheet: Drawing, palette: Palette): Promise<{ blob: Blob; notice: string | null }> {
  await Promise.all([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 13px Inter`)));
  // A browser may hold less than it usually does and says so with an empty picture: try smaller ones.
  for (const share of [1, 0.5, 0.25]) {
    const limits = { side: Math.floor(usualLimits.side * share), area: usualLimits.area * share * share };
    const size = fitImage(sheet, 2, limits);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const surface = canvas.getContext('2d');
    if (surface === null) continue;
    surface.scale(size.scale, size.scale);
    paintCanvas(sheet, surface, palette);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    // Frees the pixels at once instead of at the next collection.
    canvas.width = 0;
    if (blob !== null && blob.size > 0) return { blob, notice: size.notice };
  }
  throw new Error('The browser has no room for a picture of this chart. Save it as SVG: that needs none.');
}
