/**
 * What the reader chose, and nothing that can be derived from it: view, selection, switches, open dialogs.
 * Knows no React; components read it through `store-context.tsx`, what follows from it is in `derived.ts`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Severity } from '../../check/finding.ts';
import type { Source } from '../../documents/source.ts';
import type { DataFile } from '../../formats/data-file.ts';
import type { FamilyId, RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { managersAbove } from '../../graph/managers-above.ts';
import type { PathQuestion } from '../../graph/paths/answer-path.ts';
import { pathEnd } from '../../graph/paths/path-end.ts';
import { everyMove, type PathRules } from '../../graph/paths/route.ts';
import { type Filter, knownPart, noFilter } from '../../view/filter.ts';
import { foldLevels } from '../../view/fold-levels.ts';
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
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A dialog over everything; one at a time. */
export type OpenDialog =
  | { readonly kind: 'source'; readonly source: Source; readonly reading?: Reading }
  /** The front matter that states a document's roles as they were read, for a reader who knows better. */
  | { readonly kind: 'front-matter'; readonly path: string }
  /** What can be done, and by which keys. */
  | { readonly kind: 'shortcuts' };

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
  readonly theme: Theme;
  readonly detailsTab: DetailsTab;
  readonly hideInherited: boolean;
  readonly showMap: boolean;
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
  | 'theme'
>;

export interface Actions {
  /** Replaces the documents, after they changed on the disk; the choices stay. */
  readonly setDocuments: (documents: DataFile) => void;
  /** Shows everything in this view, without a focus or a path. */
  readonly showView: (view: ViewKind) => void;
  /** Shows only a role's neighbourhood, or with null everything again. */
  readonly setFocus: (focus: Focus | null) => void;
  /** Takes over all that an address asks for, at once. */
  readonly goTo: (shared: Shared) => void;
  /** Selects from the chart itself, where the role is in sight already. */
  readonly select: (subject: Subject | null) => void;
  /** Selects from elsewhere and brings the role or family into sight. */
  readonly find: (subject: Subject, tab?: DetailsTab) => void;
  readonly pickLink: (link: PickedLink | null) => void;
  readonly toggleStyle: (style: LinkStyle) => void;
  readonly setFilter: (changes: Partial<Filter>) => void;
  readonly setFades: (fades: boolean) => void;
  /** Shows everything again, hidden kinds of links too. */
  readonly clearFilters: () => void;
  /** Lets what was found go back to where the filter and folding hide it. */
  readonly hideAgain: () => void;
  readonly openFilters: (open: boolean) => void;
  readonly toggleCollapsed: (role: RoleId) => void;
  /** Shows so many levels of the organisation, or with null all; what was folded by hand is forgotten. */
  readonly setLevels: (levels: number | null) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setDetailsTab: (tab: DetailsTab) => void;
  readonly setHideInherited: (hide: boolean) => void;
  readonly setShowMap: (show: boolean) => void;
  readonly openDialog: (dialog: OpenDialog | null) => void;
  /** What is found differs with every filter, so groups then open or close as they come. */
  readonly setFindings: (changes: Partial<Omit<FindingsChoices, 'toggled'>>) => void;
  readonly toggleFindingsGroup: (key: string) => void;
  /** Asks for a way, or changes one of its ends; null closes the panel. */
  readonly setPath: (ends: Partial<PathEnds> | null) => void;
  readonly setPathRules: (changes: Partial<PathRules>) => void;
  readonly setRoute: (route: number) => void;
  /** Compares these roles, at most three; null closes the panel. */
  readonly compare: (roles: readonly RoleId[] | null) => void;
  readonly setMe: (role: RoleId | null) => void;
  readonly setNotice: (notice: string | null) => void;
}

export interface ChoicesStore {
  readonly choices: StoreApi<Choices>;
  readonly actions: Actions;
}

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
    theme,
    detailsTab: 'requirements',
    hideInherited: false,
    showMap: true,
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

/** A store of choices with the actions that change them; each action is one thing a reader can do. */
export function createChoicesStore(first: Choices): ChoicesStore {
  const choices = createStore<Choices>(() => first);
  const set = choices.setState;
  const actions: Actions = {
    setDocuments: (documents) =>
      set(({ focus, path, comparison, filter }) => ({
        documents,
        link: null,
        filter: knownPart(documents.graph, filter).filter,
        path: path && { from: pathEnd(documents.graph, path.from), to: pathEnd(documents.graph, path.to) },
        comparison: comparison?.filter((id) => graphIndex(documents.graph).role(id) !== null) ?? null,
        ...withoutLostFocus(documents, focus),
      })),
    showView: (view) =>
      set(({ subject, sight }) => ({ view, focus: null, path: null, link: null, sight: wish(subject, sight) })),
    // The chart keeps what is in sight by itself: an old wish must not pull it elsewhere.
    setFocus: (focus) => set({ focus, link: null, sight: null }),
    goTo: (shared) =>
      set(({ subject, focus, sight }) => ({
        ...shared,
        link: null,
        notice: null,
        // Whoever leaves or enters a focus keeps what is in sight.
        sight: shared.subject === subject || shared.focus !== focus ? sight : wish(shared.subject, sight),
        revealed: shared.subject,
      })),
    select: (subject) =>
      set(({ revealed }) => ({ subject, link: null, notice: null, revealed: subject === null ? null : revealed })),
    find: (subject, tab) =>
      set(({ sight, detailsTab }) => ({
        subject,
        link: null,
        notice: null,
        detailsTab: tab ?? detailsTab,
        sight: wish(subject, sight),
        revealed: subject,
      })),
    pickLink: (link) => set({ link }),
    toggleStyle: (style) => set(({ hiddenStyles }) => ({ hiddenStyles: toggled(hiddenStyles, style), link: null })),
    setFilter: (changes) => set(({ filter }) => ({ filter: { ...filter, ...changes }, revealed: null, link: null })),
    setFades: (fades) => set({ fades }),
    clearFilters: () => set({ filter: noFilter, hiddenStyles: new Set(), revealed: null, link: null }),
    hideAgain: () => set({ revealed: null, link: null }),
    openFilters: (open) =>
      set(({ findings }) => (open ? { ...withoutPanels(findings), filtersOpen: true } : { filtersOpen: false })),
    toggleCollapsed: (role) =>
      set(({ collapsed, levels, revealed, documents }) => {
        // Open only for what was found: folding it is going back to what was chosen.
        const isOpened = revealed?.kind === 'role' && managersAbove(documents.graph, revealed.id).includes(role);
        if (isOpened && foldLevels(documents.graph, levels, collapsed).has(role)) return { revealed: null, link: null };
        return { collapsed: toggled(collapsed, role), revealed: isOpened ? null : revealed, link: null };
      }),
    setLevels: (levels) => set({ levels, collapsed: new Set(), revealed: null, link: null }),
    setTheme: (theme) => set({ theme }),
    setDetailsTab: (detailsTab) => set({ detailsTab }),
    setHideInherited: (hideInherited) => set({ hideInherited }),
    setShowMap: (showMap) => set({ showMap }),
    openDialog: (dialog) => set({ dialog }),
    setFindings: (changes) =>
      set(({ findings }) => ({
        ...(changes.isOpen ? withoutPanels(findings) : {}),
        findings: { ...findings, ...changes, toggled: 'isOpen' in changes ? findings.toggled : new Set() },
      })),
    toggleFindingsGroup: (key) =>
      set(({ findings }) => ({ findings: { ...findings, toggled: toggled(findings.toggled, key) } })),
    setPath: (ends) =>
      set(({ path, findings }) =>
        ends === null
          ? { path: null }
          : {
              ...withoutPanels(findings),
              path: { ...(path ?? { from: null, to: null }), ...ends },
              // Other ends have other routes: the best of them is read.
              route: 0,
              link: null,
            },
      ),
    setPathRules: (changes) => set(({ pathRules }) => ({ pathRules: { ...pathRules, ...changes }, route: 0 })),
    setRoute: (route) => set({ route }),
    compare: (roles) =>
      set(({ findings }) =>
        roles === null
          ? { comparison: null }
          : {
              ...withoutPanels(findings),
              comparison: [...new Set(roles)].slice(0, mostCompared),
            },
      ),
    setMe: (me) => set({ me }),
    setNotice: (notice) => set({ notice }),
  };
  return { choices, actions };
}

/** At most one panel stands beside the chart: the one that opens closes the others. */
function withoutPanels(findings: FindingsChoices): Pick<Choices, 'findings' | 'filtersOpen' | 'path' | 'comparison'> {
  return { findings: { ...findings, isOpen: false }, filtersOpen: false, path: null, comparison: null };
}

/** A role that changed documents do not hold any more cannot stay in focus. */
function withoutLostFocus({ graph }: DataFile, focus: Focus | null): Partial<Choices> {
  if (focus === null || graphIndex(graph).role(focus.role) !== null) return {};
  return { focus: null, notice: 'The documents do not hold the role in focus any more. This is the whole chart.' };
}

function wish(subject: Subject | null, last: SightWish | null): SightWish | null {
  return subject === null ? null : { subject, turn: (last?.turn ?? 0) + 1 };
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const result = new Set(items);
  if (!result.delete(item)) result.add(item);
  return result;
}
