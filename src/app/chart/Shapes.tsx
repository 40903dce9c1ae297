/** The shapes of a drawing as SVG elements: the only way anything of the chart gets on the screen. */
import { memo } from 'react';
import type { Paint, Shape, Stroke } from '../../drawing/drawing.ts';
import { pathData } from '../../drawing/paint-svg.ts';
import { type Palette, resolvePaint } from '../../drawing/palette.ts';

interface ShapesProps {
  readonly shapes: readonly Shape[];
  readonly palette: Palette;
}

/** Knows no cards or links, only rectangles, paths and lines of text. */
export const Shapes = memo(function Shapes({ shapes, palette }: ShapesProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: shapes are painted in the order of their list and have no other name
  return shapes.map((shape, index) => <OneShape key={index} shape={shape} palette={palette} />);
});

function OneShape({ shape, palette }: { readonly shape: Shape; readonly palette: Palette }) {
  const fill = (paint: Paint | null) => (paint === null ? 'none' : resolvePaint(palette, paint));
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={fill(shape.fill)}
          {...strokeOf(shape.stroke, palette)}
        />
      );
    case 'path':
      return <path d={pathData(shape.steps)} fill={fill(shape.fill)} {...strokeOf(shape.stroke, palette)} />;
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          fontStyle={shape.italic ? 'italic' : undefined}
          textAnchor={shape.anchor === 'start' ? undefined : shape.anchor}
          fill={fill(shape.fill)}
        >
          {shape.text}
        </text>
      );
  }
}

function strokeOf(stroke: Stroke | null, palette: Palette) {
  if (stroke === null) return {};
  return {
    stroke: resolvePaint(palette, stroke.paint),
    strokeWidth: stroke.width,
    strokeDasharray: stroke.dash.length === 0 ? undefined : stroke.dash.join(' '),
    strokeLinecap: stroke.cap === 'butt' ? undefined : stroke.cap,
    strokeLinejoin: 'round' as const,
  };
}
