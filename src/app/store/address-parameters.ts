/**
 * The parts of the address: for each choice worth sharing, how it is written and how it is read back.
 * A value that is unknown or stale falls back, with a sentence that says so. A new part is one entry of the table below.
 */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { FocusSteps, LinkStyle } from '../../view/view.ts';
import { detailsTabs, type Shared, type ViewKind, viewKinds } from './choices.ts';
import type { Theme } from './theme.ts';

/** What an address says, and what is needed to understand it. */
export interface AddressContext {
  readonly query: URLSearchParams;
  readonly graph: CareerGraph;
  /** The reader's own theme, for an address that names none. */
  readonly theme: Theme;
}

/** What was read, and in a sentence what of it could not be: null when all is well. */
export interface Read<Value> {
  readonly value: Value;
  readonly lost: string | null;
}

export type Pair = readonly [name: string, value: string];

export interface Parameter<Key extends keyof Shared> {
  /** True where a change is another subject, and so a step of the history; false for a setting, which replaces. */
  readonly isStep: boolean;
  /** Names and values as they stand in the address; none for what one starts with. */
  readonly write: (shared: Shared) => readonly Pair[];
  readonly read: (context: AddressContext) => Read<Shared[Key]>;
}

const found = <Value>(value: Value): Read<Value> => ({ value, lost: null });

const view: Parameter<'view'> = {
  isStep: true,
  write: ({ view: kind, focus }) => {
    // Under a focus, the view that comes back when it ends.
    if (focus) return [['view', 'focus'], ...(kind === 'progression' ? [] : [['over', kind] as const])];
    return kind === 'progression' ? [] : [['view', kind]];
  },
  read: ({ query }) => {
    const asked = query.get(isFocus(query) ? 'over' : 'view');
    if (asked === null) return found<ViewKind>('progression');
    const kind = viewKinds.find((each) => each === asked);
    return kind ? found(kind) : lost('progression', `The address asks for a view that is not there: ${asked}`);
  },
};

const subject: Parameter<'subject'> = {
  isStep: true,
  write: ({ subject: chosen }) => (chosen ? [[chosen.kind, chosen.id]] : []),
  // A former id of a role leads to the role that answers to it.
  read: ({ query, graph }) => {
    const roleId = query.get('role');
    const familyId = query.get('family');
    const { role, family } = graphIndex(graph);
    if (roleId !== null) {
      const id = role(roleId)?.id;
      if (id !== undefined) return found({ kind: 'role', id } as const);
      return lost(null, `The address names a role that is not in these documents: ${roleId}`);
    }
    if (familyId === null || family(familyId))
      return found(familyId === null ? null : { kind: 'family', id: familyId });
    return lost(null, `The address names a job family that is not in these documents: ${familyId}`);
  },
};

const allSteps: readonly FocusSteps[] = [1, 2, 3];

const focus: Parameter<'focus'> = {
  isStep: true,
  write: ({ focus: chosen, subject: selected }) => {
    if (!chosen) return [];
    const other: readonly Pair[] = selected?.id === chosen.role ? [] : [['focus', chosen.role]];
    return [...other, ['steps', String(chosen.steps)]];
  },
  read: ({ query, graph }) => {
    if (!isFocus(query)) return found(null);
    const id = query.get('focus') ?? query.get('role');
    const role = id === null ? null : graphIndex(graph).role(id);
    if (!role) return lost(null, `The address focuses on a role that is not in these documents: ${id ?? 'none'}`);
    const asked = query.get('steps') ?? '1';
    const steps = allSteps.find((number) => String(number) === asked);
    if (steps) return found({ role: role.id, steps });
    const words = `The address asks for ${asked} steps around a role. A focus has 1, 2 or 3.`;
    return lost({ role: role.id, steps: 1 }, words);
  },
};

const detailsTab: Parameter<'detailsTab'> = {
  isStep: false,
  write: ({ detailsTab: tab, subject: selected }) =>
    selected?.kind !== 'role' || tab === 'requirements' ? [] : [['tab', tab]],
  // A tab that is not there is no loss: the details open with their first one.
  read: ({ query }) => found(detailsTabs.find((tab) => tab === query.get('tab')) ?? 'requirements'),
};

const styles: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];

const hiddenStyles: Parameter<'hiddenStyles'> = {
  isStep: false,
  write: ({ hiddenStyles: hidden }) => styles.filter((style) => hidden.has(style)).map((style) => ['without', style]),
  read: ({ query }) => {
    const asked = query.getAll('without');
    const known = new Set(styles.filter((style) => asked.includes(style)));
    const odd = asked.filter((style) => !styles.some((each) => each === style));
    if (odd.length === 0) return found(known);
    return lost(known, `The address hides a kind of links that is not there: ${odd.join(', ')}`);
  },
};

const themes: readonly Theme[] = ['light', 'dark'];

const theme: Parameter<'theme'> = {
  isStep: false,
  write: ({ theme: chosen }) => (chosen === 'system' ? [] : [['theme', chosen]]),
  read: ({ query, theme: own }) => {
    const asked = query.get('theme');
    const known = themes.find((each) => each === asked);
    if (known || asked === null) return found(known ?? own);
    return lost(own, `The address asks for a theme that is not there: ${asked}`);
  },
};

/** In the order in which they stand in the address. */
export const parameters: { readonly [Key in keyof Shared]: Parameter<Key> } = {
  view,
  subject,
  focus,
  detailsTab,
  hiddenStyles,
  theme,
};

function isFocus(query: URLSearchParams): boolean {
  return query.get('view') === 'focus';
}

function lost<Value>(value: Value, words: string): Read<Value> {
  return { value, lost: words };
}
