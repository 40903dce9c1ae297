import { describe, expect, it } from 'vitest';
import { draw } from '../../src/drawing/draw.ts';
import { paintSvg } from '../../src/drawing/paint-svg.ts';
import { darkPalette, lightPalette } from '../../src/drawing/palette.ts';
import { smallPicture } from '../support/small-picture.ts';
import { hostileTitles } from '../support/titles.ts';

const { view, positioned } = smallPicture();
const options = { title: 'Progression', description: 'Four roles.', fontBase64: null };
const withTitle = (title: string) => {
  const cards = view.cards.map((card) => ({ ...card, title }));
  return paintSvg(draw({ ...view, cards }, positioned), lightPalette, { ...options, title });
};

describe('paintSvg', () => {
  it('paints a small chart as it did before', async () => {
    await expect(paintSvg(draw(view, positioned), lightPalette, options)).toMatchFileSnapshot(
      'small-picture.golden.svg',
    );
  });

  it('writes text as text and names every card for assistive technology', () => {
    const svg = paintSvg(draw(view, positioned), lightPalette, options);
    for (const { title } of view.cards) expect(svg).toContain(`<title>${title}</title>`);
    expect(svg).toContain('>Manager, CSM</text>');
    expect(svg).toContain('<title id="chart-title">Progression</title>');
  });

  it('uses the palette it is given', () => {
    const dark = paintSvg(draw(view, positioned), darkPalette, options);
    expect(dark).toContain(darkPalette.colours.surface);
    expect(dark).not.toContain(lightPalette.colours.ink);
  });

  it('embeds the font, and nothing but base64 in its address', () => {
    const svg = paintSvg(draw(view, positioned), lightPalette, {
      ...options,
      fontBase64: 'd09G\nMgAB)</style><script>',
    });
    expect(svg).toContain('base64,d09GMgAB/stylescript)');
    expect(svg).not.toContain('<script');
  });

  it.each(hostileTitles)('stays a well-formed document that runs nothing: %j', (title) => {
    const svg = withTitle(title);
    expect(svg).not.toMatch(/\p{Surrogate}/u);
    // Every tag is one of ours, and every ampersand begins one of five entities.
    for (const [, tag = ''] of svg.matchAll(/<([^\s>/]*)/g)) {
      expect(['', '?xml', 'svg', 'title', 'desc', 'g', 'rect', 'path', 'text']).toContain(tag);
    }
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/);
  });
});
