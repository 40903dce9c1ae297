/**
 * Everything that can be done by a key or by name: the one table from which the listener, the list of shortcuts and the
 * commands in search are made. A new shortcut is one entry.
 * Fetched when the first picture is there; only the key for searching is listened to before.
 */
import { exportPicture } from '../export/export-picture.ts';
import { exportText, type TextFormat } from '../export/export-text.ts';
import { filterButtonId } from '../filters/FilterButton.tsx';
import { countChips } from '../filters/filter-chips.ts';
import type { Choices, ViewKind } from '../store/choices.ts';
import { compareWith } from '../store/compare-with.ts';
import { mainViewOf } from '../store/shown.ts';
import type { Theme } from '../store/theme.ts';
import type { ChartHandle } from './chart-handle.ts';
import type { Command, CommandContext, Key } from './command.ts';
import { focusOn } from './focus-on.ts';
import { leavePath } from './leave-path.ts';
import type { Direction } from './nearest-card.ts';
import { searchCommand } from './search-command.ts';
import { step } from './step.ts';
import { walk } from './walk.ts';

const arrows: readonly (readonly [Direction, string, string])[] = [
  ['up', 'ArrowUp', '↑'],
  ['down', 'ArrowDown', '↓'],
  ['left', 'ArrowLeft', '←'],
  ['right', 'ArrowRight', '→'],
];

const views: readonly (readonly [ViewKind, string])[] = [
  ['progression', 'Show the progression'],
  ['organisation', 'Show the organisation'],
  ['matrix', 'Show the matrix of families and grades'],
  ['outline', 'Show the outline'],
];

const themes: readonly (readonly [Theme, string])[] = [
  ['light', 'Use the light theme'],
  ['dark', 'Use the dark theme'],
  ['system', 'Use the theme of the system'],
];

const isPath = (choices: Choices) => mainViewOf(choices) === 'path';
const isChart = (choices: Choices) => !/^(?:matrix|outline)$/.test(mainViewOf(choices));
const hasRole = ({ subject }: Choices) => subject?.kind === 'role';

export const commands: readonly Command[] = [
  searchCommand,
  {
    id: 'open',
    group: 'Find and read',
    words: 'Open the details of the role that has the focus',
    // The card is a button: the browser itself turns the key into a click.
    keys: [{ key: 'Enter', shown: 'Enter' }],
    place: 'card',
    isInSearch: false,
    run: () => {},
  },
  {
    id: 'step-back',
    group: 'Find and read',
    words: 'Step back out: close, leave the focus or the path, let go of the selection',
    keys: [{ key: 'Escape', shown: 'Esc' }],
    place: 'picture',
    isInSearch: false,
    // A focus is left first: its bar listens for that.
    isPossible: (choices) => isPath(choices) || (choices.focus === null && choices.subject !== null),
    run: ({ store }) => (isPath(store.choices.getState()) ? leavePath(store) : store.actions.select(null)),
  },
  ...arrows.map(
    ([direction, key, shown]): Command => ({
      id: `walk-${direction}`,
      group: 'Move about',
      words: `To the nearest role ${{ up: 'above', down: 'below', left: 'to the left', right: 'to the right' }[direction]}`,
      keys: [{ key, shown }],
      place: 'picture',
      isInSearch: false,
      run: (context) => walk(context, direction),
    }),
  ),
  {
    id: 'next-step',
    group: 'Move about',
    words: 'To the next step of the selected role',
    keys: [{ key: ']', shown: ']' }],
    place: 'page',
    isInSearch: true,
    isPossible: hasRole,
    run: (context) => step(context, 'onwards'),
  },
  {
    id: 'previous-step',
    group: 'Move about',
    words: 'To the role from which the selected one is reached',
    keys: [{ key: '[', shown: '[' }],
    place: 'page',
    isInSearch: true,
    isPossible: hasRole,
    run: (context) => step(context, 'back'),
  },
  {
    id: 'focus',
    group: 'Move about',
    words: 'Show only what is near the selected role, or everything again',
    aliases: 'focus neighbourhood',
    keys: [{ key: 'n', shown: 'n' }],
    place: 'page',
    isInSearch: true,
    isPossible: ({ subject, focus }) => subject?.kind === 'role' || focus !== null,
    run: ({ store: { choices, actions } }) => {
      const { subject, focus } = choices.getState();
      if (subject?.kind === 'role' && focus?.role !== subject.id)
        actions.setFocus({ role: subject.id, steps: focus?.steps ?? 1 });
      else actions.setFocus(null);
    },
  },
  {
    id: 'path',
    group: 'Move about',
    words: 'Find paths from the selected role',
    aliases: 'route career way',
    keys: [{ key: 'p', shown: 'p' }],
    place: 'page',
    isInSearch: true,
    run: ({ store: { choices, actions } }) => {
      const { subject, path } = choices.getState();
      actions.setPath(subject?.kind === 'role' && path?.from !== subject.id ? { from: subject.id } : {});
    },
  },
  {
    id: 'compare',
    group: 'Move about',
    words: 'Compare the selected role',
    aliases: 'difference side by side',
    keys: [{ key: 'c', shown: 'c' }],
    place: 'page',
    isInSearch: true,
    isPossible: hasRole,
    run: ({ store }) => {
      const { subject } = store.choices.getState();
      if (subject?.kind === 'role') compareWith(store, subject.id);
    },
  },
  inChart(
    'zoom-in',
    'Zoom in',
    [
      { key: '+', shown: '+' },
      { key: '=', shown: '=' },
    ],
    (chart) => chart.zoomIn(),
  ),
  inChart('zoom-out', 'Zoom out', [{ key: '-', shown: '−' }], (chart) => chart.zoomOut()),
  inChart('zoom-to-life', 'Zoom to 100%', [{ key: '0', shown: '0' }], (chart) => chart.zoomToLife()),
  inChart('fit', 'Show the whole chart', [{ key: 'Digit1', withShift: true, shown: 'Shift 1' }], (chart) =>
    chart.fitAll(),
  ),
  inChart(
    'fit-selection',
    'Bring the selection into the middle',
    [{ key: 'Digit2', withShift: true, shown: 'Shift 2' }],
    (chart) => chart.fitSelection(),
  ),
  ...views.map(
    ([view, words]): Command => ({
      id: `view-${view}`,
      group: 'Views',
      words,
      aliases: 'view switch table list chart',
      keys: [],
      place: 'page',
      isInSearch: true,
      isPossible: (choices) => mainViewOf(choices) !== view,
      run: ({ store }) => store.actions.showView(view),
    }),
  ),
  {
    id: 'filters',
    group: 'Views',
    words: 'Open or close the filters',
    aliases: 'narrow hide department grade track',
    keys: [{ key: 'f', shown: 'f' }],
    place: 'page',
    isInSearch: true,
    run: ({ store: { choices, actions } }) => {
      const isOpen = choices.getState().filtersOpen;
      actions.openFilters(!isOpen);
      if (isOpen) focusOn(filterButtonId);
    },
  },
  {
    id: 'clear-filters',
    group: 'Views',
    words: 'Clear all filters',
    keys: [],
    place: 'page',
    isInSearch: true,
    isPossible: (choices) => countChips(choices) > 0,
    run: ({ store }) => store.actions.clearFilters(),
  },
  {
    id: 'findings',
    group: 'Views',
    words: 'Open or close the findings',
    aliases: 'problems errors warnings mend',
    keys: [],
    place: 'page',
    isInSearch: true,
    run: ({ store: { choices, actions } }) => actions.setFindings({ isOpen: !choices.getState().findings.isOpen }),
  },
  ...(['svg', 'png'] as const).map(
    (format): Command => ({
      id: `export-${format}`,
      group: 'The page',
      words: `Save the chart as ${format.toUpperCase()}`,
      aliases: 'export download picture image',
      keys: [],
      place: 'page',
      isInSearch: true,
      isPossible: isChart,
      run: ({ store }) => void exportPicture(store, format),
    }),
  ),
  inTable('matrix', 'csv', 'save', 'Save the matrix as CSV'),
  inTable('matrix', 'markdown', 'save', 'Save the matrix as Markdown'),
  inTable('matrix', 'markdown', 'copy', 'Copy the matrix as Markdown'),
  inTable('outline', 'markdown', 'save', 'Save the outline as Markdown'),
  inTable('outline', 'markdown', 'copy', 'Copy the outline as Markdown'),
  ...themes.map(
    ([theme, words]): Command => ({
      id: `theme-${theme}`,
      group: 'The page',
      words,
      aliases: 'colours appearance mode',
      keys: [],
      place: 'page',
      isInSearch: true,
      isPossible: (choices) => choices.theme !== theme,
      run: ({ store }) => store.actions.setTheme(theme),
    }),
  ),
  {
    id: 'shortcuts',
    group: 'The page',
    words: 'Show what can be done, and by which keys',
    aliases: 'help keyboard shortcuts commands',
    keys: [{ key: '?', shown: '?' }],
    place: 'page',
    isInSearch: true,
    run: ({ store }) => store.actions.openDialog({ kind: 'shortcuts' }),
  },
];

function inChart(id: string, words: string, keys: readonly Key[], run: (chart: ChartHandle) => void): Command {
  return {
    id,
    group: 'The chart',
    words,
    keys,
    place: 'page',
    isInSearch: true,
    isPossible: isChart,
    run: ({ chart }: CommandContext) => {
      if (chart !== null) run(chart);
    },
  };
}

function inTable(view: 'matrix' | 'outline', format: TextFormat, way: 'save' | 'copy', words: string): Command {
  return {
    id: `${way}-${view}-${format}`,
    group: 'The page',
    words,
    aliases: 'export download table list spreadsheet excel',
    keys: [],
    place: 'page',
    isInSearch: true,
    isPossible: (choices) => mainViewOf(choices) === view,
    run: ({ store }) => void exportText(store, format, way),
  };
}
