/**
 * What the reader chose, and nothing that can be derived from it: view, selection, switches, open dialogs.
 * Knows no React; components read it through `store-context.tsx`, what follows from it is in `derived.ts`.
 */
import type { Severity } from '../../check/finding.ts';
import type { Source } from '../../documents/source.ts';
import type { DataFile } from '../../formats/data-file.ts';
import type { FamilyId, RoleId } from '../../graph/career-graph.ts';
import type { PathQuestion } from '../../graph/paths/answer-path.ts';
import { everyMove, type PathRules } from '../../graph/paths/route.ts';
import { type Filter, noFilter } from '../../view/filter.ts';
import type { MatrixOrder } from '../../view/matrix-order.ts';
import type { FocusDirection, FocusSteps, LinkStyle } from '../../view/view.ts';
import type { Theme } from './theme.ts';

export const viewKinds = ['progression', 'organisation', 'matrix', 'outline'] as const;

/** Two charts, and the same graph as a table and as an outline. */
export type ViewKind = (typeof viewKinds)[number];

/** A role whose neighbourhood is shown instead of the whole chart, whatever is selected meanwhile. */
export interface Focus {
  readonly role: RoleId;
  readonly steps: FocusSteps;
  /** Which links are followed; all where none is given. */
  readonly direction?: FocusDirection;
}

/** The ends of a way that is asked for, or, without any, is about to be. */
export type PathEnds = Pick<PathQuestion, 'from' | 'to'>;

/** At most this many roles are compared: more columns cannot be read. */
export const mostCompared = 3;

/** What the detail panel is about. */
export type Subject =
  | { readonly kind: 'role'; readonly id: RoleId }
  | { readonly kind: 'family'; readonly id: FamilyId };

export const detailsTabs = [
  'requirements',
  'responsibilities',
  'performance',
  'hiring',
  'specialties',
  'other',
  'findings',
  'sources',
] as const;

export type DetailsTab = (typeof detailsTabs)[number];

/** A link whose sentence is shown, and where on the chart's plane it was clicked (px). */
export interface PickedLink {
  /** As it is drawn. */
  readonly id: string;
  /** The graph's link that it stands for. */
  readonly rests: string;
  /** The cards or columns that it joins. */
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly y: number;
}

/** A dialog over everything; one at a time. */
export type OpenDialog =
  | { readonly kind: 'source'; readonly source: Source; readonly reading?: Reading }
  /** The front matter that states a document's roles as they were read, for a reader who knows better. */
  | { readonly kind: 'front-matter'; readonly path: string }
  /** What can be done, and by which keys. */
  | { readonly kind: 'shortcuts' }
  /** To which of several roles to go on, or back, from a role or family. */
  | { readonly kind: 'steps'; readonly from: string; readonly way: StepWay };

/** Along next steps, or back to where they begin. */
export type StepWay = 'onwards' | 'back';

/** What words of a document were read as, and by which rule, so that a reader can check it. */
export interface Reading {
  /** What it was read as: `Grade`, `Requirements`. */
  readonly name: string;
  /** How such a statement is told from other words: a sentence or two. */
  readonly how: string;
}

/** How the findings are shown; kept while their panel is closed. */
export interface FindingsChoices {
  readonly isOpen: boolean;
  readonly grouping: 'document' | 'rule' | 'severity';
  readonly hiddenSeverities: ReadonlySet<Severity>;
  /** The name of the only rule to show, or null for all. */
  readonly rule: string | null;
  readonly search: string;
  /** Groups, by their key, that are not as they come: closed where all are open, or open where all are closed. */
  readonly toggled: ReadonlySet<string>;
}

/** Which families of the outline show their roles. */
export interface OutlineFolds {
  /** Whether families are open that were not opened or closed one by one; null where that follows from how many there are. */
  readonly all: boolean | null;
  /** Keys of families. */
  readonly opened: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
}

/** Of the legend: its button alone on small screens, the kinds of links, and how everything else is read. */
export type LegendFold = 'folded' | 'kinds' | 'explained';

/** A wish to bring a card into sight; `turn` tells two wishes for the same card apart. */
export interface SightWish {
  readonly subject: Subject;
  readonly turn: number;
}

export interface Choices {
  readonly documents: DataFile;
  /** The view of everything; a focus stands before it and leaves it as it is. */
  readonly view: ViewKind;
  readonly focus: Focus | null;
  readonly subject: Subject | null;
  readonly link: PickedLink | null;
  readonly hiddenStyles: ReadonlySet<LinkStyle>;
  readonly filter: Filter;
  /** True where what the filter does not let through stays in the picture and fades. */
  readonly fades: boolean;
  /** What was found from outside the picture: it is shown, whatever the filter and folding hide, until it is let go. */
  readonly revealed: Subject | null;
  /** How many levels of the organisation are shown, from 1; null for all. */
  readonly levels: number | null;
  /** Roles whose reports were folded away by hand, or unfolded where `levels` folds them. */
  readonly collapsed: ReadonlySet<RoleId>;
  /** Null for departments and names. */
  readonly matrixOrder: MatrixOrder | null;
  readonly outlineFolds: OutlineFolds;
  readonly theme: Theme;
  readonly detailsTab: DetailsTab;
  readonly hideInherited: boolean;
  readonly showMap: boolean;
  readonly legend: LegendFold;
  readonly dialog: OpenDialog | null;
  readonly findings: FindingsChoices;
  /** The panel of paths is open unless it is null; so is the one of comparing. At most one panel stands beside the chart. */
  readonly path: PathEnds | null;
  readonly pathRules: PathRules;
  /** Which of the routes is read, from 0. */
  readonly route: number;
  /** Roles in the order of their columns. */
  readonly comparison: readonly RoleId[] | null;
  /** The role that the reader holds, as far as they told. */
  readonly me: RoleId | null;
  readonly filtersOpen: boolean;
  /** Something the reader should know and may ignore, such as an unknown role in the address. */
  readonly notice: string | null;
  readonly sight: SightWish | null;
}

/** What the address holds of the choices; how each is written and read stands in `address-parameters.ts`. */
export type Shared = Pick<
  Choices,
  | 'view'
  | 'subject'
  | 'focus'
  | 'detailsTab'
  | 'path'
  | 'pathRules'
  | 'route'
  | 'comparison'
  | 'filter'
  | 'fades'
  | 'hiddenStyles'
  | 'levels'
  | 'matrixOrder'
  | 'outlineFolds'
  | 'theme'
>;

/** As an outline comes. */
export const noFolds: OutlineFolds = { all: null, opened: new Set(), closed: new Set() };

/** The choices that a reader starts with. */
export function firstChoices(documents: DataFile, theme: Theme): Choices {
  return {
    documents,
    view: 'progression',
    focus: null,
    subject: null,
    link: null,
    hiddenStyles: new Set(),
    filter: noFilter,
    fades: false,
    revealed: null,
    levels: null,
    collapsed: new Set(),
    matrixOrder: null,
    outlineFolds: noFolds,
    theme,
    detailsTab: 'requirements',
    hideInherited: false,
    showMap: true,
    legend: 'folded',
    dialog: null,
    findings: {
      isOpen: false,
      grouping: 'document',
      hiddenSeverities: new Set(),
      rule: null,
      search: '',
      toggled: new Set(),
    },
    path: null,
    pathRules: everyMove,
    route: 0,
    comparison: null,
    me: null,
    filtersOpen: false,
    notice: null,
    sight: null,
  };
}
