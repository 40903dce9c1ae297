/** What everything in the picture means, each beside a sample from the painter that draws the picture. Fetched when asked for. */
import { drawBadge, drawCardSurface } from '../../../drawing/card.ts';
import { departmentMark } from '../../../drawing/department-mark.ts';
import type { Drawing, Paint, RectShape, Shape } from '../../../drawing/drawing.ts';
import { drawLinkSample } from '../../../drawing/link.ts';
import { translateShape } from '../../../drawing/translate.ts';
import type { LinkStyle, View, ViewCard } from '../../../view/view.ts';
import type { Picture } from '../../store/picture.ts';
import { usePalette } from '../palette-context.tsx';
import { Shapes } from '../Shapes.tsx';
import styles from './HowToRead.module.css';

/** Px of a sample. */
const width = 36;
const height = 22;

export function HowToRead({ picture }: { readonly picture: Picture }) {
  const palette = usePalette();
  return (
    <ul className={styles.words}>
      {meaningsOf(picture).map(({ sample, words }) => (
        <li key={words}>
          <svg width={width} height={height} aria-hidden="true">
            <Shapes shapes={sample} palette={palette} />
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

interface Meaning {
  readonly sample: readonly Shape[];
  readonly words: string;
}

/** Only of what the picture holds. */
function meaningsOf({ view, drawing, positioned }: Picture): readonly Meaning[] {
  return [
    ...placesOf(view, positioned.bands.length > 0),
    { sample: cardSample('documented'), words: 'A card is a role, with its grade in the corner; far out, a block.' },
    ...(view.cards.some(({ badge }) => badge?.stated === false)
      ? [
          {
            sample: drawBadge({ text: '~8', stated: false }, 4, 2, 28, 0),
            words: 'An estimated grade: none is stated.',
          },
        ]
      : []),
    ...kindsOf(view),
    ...linksOf(view, drawing),
  ];
}

function placesOf(view: View, hasPanels: boolean): readonly Meaning[] {
  const mark = departmentMark(0, 9, height / 2, 9);
  switch (view.kind) {
    case 'progression': {
      const parts = [
        'A panel is a department; colour and mark are the same everywhere. A wide one goes on in another panel.',
        'A column is a job family under its name: individual contributors, and managers beside them.',
        `A lane is a grade, the higher the further up${lanesInWords(view.lanes.map(({ label }) => label))}.`,
      ] as const;
      return [
        { sample: [panel('band'), mark], words: parts[0] },
        { sample: [rect(9, 1, 18, 20, { department: 0, tone: 'tint' }), block(11, 4), block(11, 13)], words: parts[1] },
        { sample: [rect(0, 7, width, 8, 'lane'), block(11, 8)], words: parts[2] },
      ];
    }
    case 'organisation':
      return [
        {
          sample: [rect(2, 1, 32, 20, { department: 0, tone: 'tint' }), block(11, 3), block(4, 13), block(18, 13)],
          words:
            'A role stands under the one that it reports to. Far out, large parts of the tree are shaded and named.',
        },
        { sample: [mark], words: 'Colour and mark stand for the department.' },
        ...(view.cards.some(({ reports }) => reports?.collapsed === true)
          ? [{ sample: badge('+12'), words: 'So many roles are folded away under this one.' }]
          : []),
        ...(hasPanels
          ? [{ sample: [panel('band'), mark], words: 'In a panel: roles for whom no reporting line is stated.' }]
          : []),
      ];
    case 'focus':
      return [
        { sample: [mark], words: 'Colour and mark stand for the department.' },
        {
          sample: cardSample('documented', 'accent'),
          words: 'Links lead upwards: what the role in focus leads to is above it.',
        },
      ];
    case 'path':
      return [
        { sample: [mark], words: 'Colour and mark stand for the department.' },
        ...(view.read.size > 0 && view.read.size < view.links.length
          ? [
              {
                sample: drawLinkSample('next-step', 1, height / 2, width - 6),
                words: 'The route that is read is strong, the others step back.',
              },
            ]
          : []),
      ];
  }
}

/** The lanes that are no grades. */
function lanesInWords(labels: readonly string[]): string {
  const words = [
    labels.includes('above') ? '“above” holds who stands above all grades' : '',
    labels.includes('families') ? '“families” those that are named but have no page' : '',
    labels.includes('no grade') ? '“no grade” roles for which none is stated' : '',
  ].filter((part) => part !== '');
  return words.length === 0 ? '' : `; ${words.join(', ')}`;
}

function kindsOf({ cards }: View): readonly Meaning[] {
  const has = (kind: ViewCard['kind']) => cards.some((card) => card.kind === kind);
  return [
    ...(has('referenced')
      ? [{ sample: cardSample('referenced'), words: 'Named in the documents, but described in none.' }]
      : []),
    ...(has('undefined')
      ? [{ sample: cardSample('undefined'), words: 'A step that a document says is not defined yet.' }]
      : []),
  ];
}

const linkWords: Readonly<Record<LinkStyle, string>> = {
  'next-step': 'A next step that a document states; at a family’s name, it is said of the whole family.',
  'level-step': 'The next level, inferred from grades and titles.',
  'reports-to': 'Reports to: the dot is at the manager.',
  'undefined-step': 'A next step that is not defined yet.',
};

function linksOf(view: View, { links }: Drawing): readonly Meaning[] {
  const order: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];
  const sample = (style: LinkStyle, dotted = false) => drawLinkSample(style, 1, height / 2, width - 6, dotted);
  return [
    ...order
      .filter((style) => links.some((link) => link.style === style))
      .map((style) => ({ sample: sample(style), words: linkWords[style] })),
    ...(links.some(({ dotted }) => dotted)
      ? [
          {
            sample: sample('reports-to', true),
            words: view.kind === 'organisation' ? 'A second manager.' : 'Reports to a second manager.',
          },
        ]
      : []),
  ];
}

function cardSample(kind: ViewCard['kind'], border: Paint | null = null): readonly Shape[] {
  const surface = drawCardSurface(kind, { width: width - 2, height: height - 2, department: 0 });
  const frame = border === null ? [] : [rect(0.75, 0.75, width - 3.5, height - 4.5, null, border)];
  return [...surface, ...frame].map((shape) => translateShape(shape, 1, 1));
}

const badge = (text: string) => drawBadge({ text, stated: true }, 3, 2, 30, 0);
const panel = (fill: Paint) => rect(0.5, 0.5, width - 1, height - 1, fill, 'line');
const block = (x: number, y: number) => rect(x, y, 14, 6, { department: 0, tone: 'strong' }, null, 0);

function rect(
  x: number,
  y: number,
  wide: number,
  high: number,
  fill: Paint | null,
  border: Paint | null = null,
  radius = 4,
): RectShape {
  const stroke = border === null ? null : ({ paint: border, width: 1, dash: [], cap: 'butt' } as const);
  return { kind: 'rect', x, y, width: wide, height: high, radius, fill, stroke };
}
