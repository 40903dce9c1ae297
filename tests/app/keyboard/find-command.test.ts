// Which key means which command, and which commands are found by words.
import { expect, it } from 'vitest';
import { commands } from '../../../src/app/keyboard/commands.ts';
import { commandFor, isSingleKey, type Pressed, searchCommands } from '../../../src/app/keyboard/find-command.ts';
import { firstChoices } from '../../../src/app/store/choices.ts';
import { compiledTexts } from '../../support/compiled-texts.ts';
import { documentsText } from '../../support/ladder-documents.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isAltGraph: false,
  ...more,
});
const meant = (pressed: Pressed) => commandFor(commands, pressed)?.id ?? null;

it.each([
  ['/', {}, 'search'],
  ['/', { shiftKey: true }, 'search'],
  ['k', { ctrlKey: true }, 'search'],
  ['K', { metaKey: true, shiftKey: true }, 'search'],
  ['k', {}, null],
  ['ArrowUp', {}, 'walk-up'],
  ['ArrowUp', { altKey: true }, null],
  ['+', { shiftKey: true }, 'zoom-in'],
  ['=', {}, 'zoom-in'],
  ['+', { ctrlKey: true }, null],
  ['-', {}, 'zoom-out'],
  ['0', {}, 'zoom-to-life'],
  ['0', { ctrlKey: true }, null],
  ['!', { shiftKey: true, code: 'Digit1' }, 'fit'],
  ['"', { shiftKey: true, code: 'Digit2' }, 'fit-selection'],
  ['1', { code: 'Digit1' }, null],
  [']', {}, 'next-step'],
  ['[', { ctrlKey: true, altKey: true, isAltGraph: true }, 'previous-step'],
  ['c', {}, 'compare'],
  ['c', { ctrlKey: true }, null],
  ['C', { shiftKey: true }, null],
  ['p', {}, 'path'],
  ['p', { ctrlKey: true }, null],
  ['?', { shiftKey: true }, 'shortcuts'],
  ['Escape', {}, 'step-back'],
] as const)('hears %s with %o as %s', (key, more, expected) => {
  expect(meant(press(key, more))).toBe(expected);
});

it('gives no key to two commands, and every command words and an id of its own', () => {
  const keys = commands.flatMap(({ keys: own }) => own.map((key) => JSON.stringify({ ...key, shown: '' })));
  expect(keys).toEqual([...new Set(keys)]);
  expect(commands.map(({ id }) => id)).toEqual([...new Set(commands.map(({ id }) => id))]);
  for (const { words } of commands) expect(words).not.toBe('');
});

it('tells keys without Ctrl apart, which can be switched off', () => {
  const single = commands.filter(({ keys }) => keys.some(isSingleKey)).map(({ id }) => id);
  expect(single).toEqual(expect.arrayContaining(['search', 'compare', 'fit', 'shortcuts']));
  expect(single).not.toContain('step-back');
});

const choices = firstChoices(compiledTexts(documentsText), 'system');
const found = (query: string) => searchCommands(commands, query, choices).map(({ id }) => id);

it.each([
  ['dark', ['theme-dark']],
  ['export', ['export-svg', 'export-png']],
  ['save png', ['export-png']],
  ['matr', ['view-matrix']],
  ['xylophone', []],
  ['', []],
])('finds for “%s” %j', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

it('lists all that can be done now after “>”, and no command that cannot', () => {
  expect(found('>')).toContain('shortcuts');
  expect(found('> theme')).toEqual(['theme-light', 'theme-dark']);
  expect(found('>')).not.toContain('compare');
  expect(found('>')).not.toContain('view-progression');
  expect(found('>')).not.toContain('clear-filters');
});
