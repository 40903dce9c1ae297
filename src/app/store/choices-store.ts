/**
 * The store of the choices, and the actions that change them; each action is one thing that a reader can do.
 * Knows no React; components read it through `store-context.tsx`, what follows from it is in `derived.ts`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DataFile } from '../../formats/data-file.ts';
import type { RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { managersAbove } from '../../graph/managers-above.ts';
import { pathEnd } from '../../graph/paths/path-end.ts';
import type { PathRules } from '../../graph/paths/route.ts';
import { type Filter, knownPart, noFilter } from '../../view/filter.ts';
import { foldLevels } from '../../view/fold-levels.ts';
import type { MatrixOrder } from '../../view/matrix-order.ts';
import type { LinkStyle } from '../../view/view.ts';
import {
  type Choices,
  type DetailsTab,
  type FindingsChoices,
  type Focus,
  type LegendFold,
  mostCompared,
  noFolds,
  type OpenDialog,
  type PathEnds,
  type PickedLink,
  type Shared,
  type SightWish,
  type Subject,
  type ViewKind,
} from './choices.ts';
import type { Theme } from './theme.ts';

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
  readonly sortMatrix: (order: MatrixOrder | null) => void;
  /** Opens or closes a family of the outline, by its key. */
  readonly openInOutline: (family: string, open: boolean) => void;
  readonly openAllInOutline: (open: boolean) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setDetailsTab: (tab: DetailsTab) => void;
  readonly setHideInherited: (hide: boolean) => void;
  readonly setShowMap: (show: boolean) => void;
  readonly setLegend: (legend: LegendFold) => void;
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

/** A store that begins with these choices. */
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
    sortMatrix: (matrixOrder) => set({ matrixOrder }),
    openInOutline: (family, open) =>
      set(({ outlineFolds: { all, opened, closed } }) => ({
        outlineFolds: {
          all,
          opened: withOrWithout(opened, family, open),
          closed: withOrWithout(closed, family, !open),
        },
      })),
    openAllInOutline: (all) => set({ outlineFolds: { ...noFolds, all } }),
    setTheme: (theme) => set({ theme }),
    setDetailsTab: (detailsTab) => set({ detailsTab }),
    setHideInherited: (hideInherited) => set({ hideInherited }),
    setShowMap: (showMap) => set({ showMap }),
    setLegend: (legend) => set({ legend }),
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

function withOrWithout(items: ReadonlySet<string>, item: string, isIn: boolean): ReadonlySet<string> {
  return items.has(item) === isIn ? items : toggled(items, item);
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const result = new Set(items);
  if (!result.delete(item)) result.add(item);
  return result;
}
