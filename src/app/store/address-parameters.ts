/**
 * The parts of the address: for each choice worth sharing, how it is written and how it is read back.
 * A value that is unknown or stale falls back, with a sentence that says so. A new part is one entry of the table below.
 */
import { graphIndex } from '../../graph/graph-index.ts';
import { pathEnd } from '../../graph/paths/path-end.ts';
import { everyMove } from '../../graph/paths/route.ts';
import type { FocusSteps, LinkStyle } from '../../view/view.ts';
import type { Pair, Parameter, Read } from './address-parameter.ts';
import { detailsTabs, mostCompared, type Shared, type ViewKind, viewKinds } from './choices.ts';
import { fadesParameter, filterParameter } from './filter-parameters.ts';
import { matrixOrderParameter, outlineFoldsParameter } from './table-parameters.ts';
import type { Theme } from './theme.ts';

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
    const way: readonly Pair[] = (chosen.direction ?? 'both') === 'both' ? [] : [['links', chosen.direction ?? 'both']];
    return [...other, ['steps', String(chosen.steps)], ...way];
  },
  read: ({ query, graph }) => {
    if (!isFocus(query)) return found(null);
    const id = query.get('focus') ?? query.get('role');
    const role = id === null ? null : graphIndex(graph).role(id);
    if (!role) return lost(null, `The address focuses on a role that is not in these documents: ${id ?? 'none'}`);
    const asked = query.get('steps') ?? '1';
    const steps = allSteps.find((number) => String(number) === asked);
    const way = query.get('links');
    const direction = (['in', 'out'] as const).find((each) => each === way);
    const rest = direction ? { direction } : {};
    if (!steps) {
      const words = `The address asks for ${asked} steps around a role. A focus has 1, 2 or 3.`;
      return lost({ role: role.id, steps: 1, ...rest }, words);
    }
    const value = { role: role.id, steps, ...rest };
    if (direction || way === null) return found(value);
    return lost(value, `The address asks for links around a role that lead “${way}”. They lead in or out.`);
  },
};

const detailsTab: Parameter<'detailsTab'> = {
  isStep: false,
  write: ({ detailsTab: tab, subject: selected }) =>
    selected?.kind !== 'role' || tab === 'requirements' ? [] : [['tab', tab]],
  // A tab that is not there is no loss: the details open with their first one.
  read: ({ query }) => found(detailsTabs.find((tab) => tab === query.get('tab')) ?? 'requirements'),
};

const path: Parameter<'path'> = {
  isStep: true,
  write: ({ path: ends }) => [...pair('from', ends?.from ?? null), ...pair('to', ends?.to ?? null)],
  read: ({ query, graph }) => {
    const asked = { from: query.get('from'), to: query.get('to') };
    if (asked.from === null && asked.to === null) return found(null);
    const from = graphIndex(graph).role(asked.from ?? '')?.id ?? null;
    const to = pathEnd(graph, asked.to);
    const missing = [from === null ? asked.from : null, to === null ? asked.to : null].filter((id) => id !== null);
    if (missing.length === 0) return found({ from, to });
    const ends = from === null && to === null ? null : { from, to };
    return lost(ends, `The address asks for a path with a role that is not in these documents: ${missing.join(', ')}`);
  },
};

const moveNames = {
  'next-steps': 'nextSteps',
  'level-steps': 'levelSteps',
  'family-steps': 'familySteps',
  'lateral-moves': 'lateralMoves',
} as const;

const pathRules: Parameter<'pathRules'> = {
  isStep: false,
  write: ({ path: ends, pathRules: rules }) => {
    if (!ends?.from && !ends?.to) return [];
    const off = Object.entries(moveNames).filter(([, rule]) => !rules[rule]);
    return [
      ...off.map(([name]) => ['moves-without', name] as const),
      ...[...rules.avoid].map((department) => ['avoid', department] as const),
    ];
  },
  read: ({ query, graph }) => {
    const off = query.getAll('moves-without');
    const asked = query.getAll('avoid');
    const avoid = asked.filter((id) => graph.departments.some((department) => department.id === id));
    const odd = [
      ...off.filter((name) => !Object.hasOwn(moveNames, name)),
      ...asked.filter((id) => !avoid.includes(id)),
    ];
    const moves = Object.entries(moveNames).map(([name, rule]) => [rule, !off.includes(name)] as const);
    const rules =
      off.length + asked.length === 0
        ? everyMove
        : { ...everyMove, ...Object.fromEntries(moves), avoid: new Set(avoid) };
    if (odd.length === 0) return found(rules);
    return lost(rules, `The address leaves out of a path what is not there: ${odd.join(', ')}`);
  },
};

const route: Parameter<'route'> = {
  isStep: false,
  write: ({ path: ends, route: chosen }) =>
    ends?.from && ends.to && chosen > 0 ? [['route', String(chosen + 1)]] : [],
  // A route that is not there is no loss: the best one is read.
  read: ({ query }) => found(Math.max(0, (Number.parseInt(query.get('route') ?? '1', 10) || 1) - 1)),
};

const comparison: Parameter<'comparison'> = {
  isStep: true,
  write: ({ comparison: roles }) => (roles ?? []).map((id) => ['compare', id] as const),
  read: ({ query, graph }) => {
    const asked = query.getAll('compare');
    if (asked.length === 0) return found(null);
    const { role } = graphIndex(graph);
    const roles = [...new Set(asked.flatMap((id) => role(id)?.id ?? []))].slice(0, mostCompared);
    const missing = asked.filter((id) => role(id) === null);
    if (missing.length === 0) return found(roles);
    const words = `The address compares a role that is not in these documents: ${missing.join(', ')}`;
    return lost(roles.length === 0 ? null : roles, words);
  },
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

const levels: Parameter<'levels'> = {
  isStep: false,
  write: ({ levels: shown }) => (shown === null ? [] : [['levels', String(shown)]]),
  read: ({ query }) => {
    const asked = query.get('levels');
    if (asked === null) return found(null);
    if (/^[1-9]\d?$/.test(asked)) return found(Number(asked));
    return lost(null, `The address asks for ${asked} levels of the organisation. A number from 1 to 99 is one.`);
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
  path,
  pathRules,
  route,
  comparison,
  filter: filterParameter,
  fades: fadesParameter,
  hiddenStyles,
  levels,
  matrixOrder: matrixOrderParameter,
  outlineFolds: outlineFoldsParameter,
  theme,
};

function isFocus(query: URLSearchParams): boolean {
  return query.get('view') === 'focus';
}

function pair(name: string, value: string | null): readonly Pair[] {
  return value === null ? [] : [[name, value]];
}

function lost<Value>(value: Value, words: string): Read<Value> {
  return { value, lost: words };
}
