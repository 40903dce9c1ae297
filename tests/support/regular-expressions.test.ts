import { expect, it } from 'vitest';
import { checkRegularExpressions } from './regular-expressions.mjs';
import { temporaryFolder } from './temporary-folder.ts';

/** What is found in one file of this text: the expression as it runs, and how it is slow. */
function check(source: string, further: Readonly<Record<string, string>> = {}) {
  return checkRegularExpressions(temporaryFolder({ 'a.ts': source, ...further }), '.').map(({ shown, problem }) => [
    shown,
    problem?.split(':')[0] ?? null,
  ]);
}

it('lets expressions stand that look at each character once', () => {
  expect(
    check(String.raw`const a = /^\s*x/; const b = text.replace(/(?<!\s)\s+$/, ''); const c = /[^"]{1,80}"/y;`),
  ).toEqual([
    [String.raw`/^\s*x/`, null],
    [String.raw`/(?<!\s)\s+$/`, null],
    ['/[^"]{1,80}"/y', null],
  ]);
});

it.each([
  ['blanks at the end, tried from each blank', String.raw`/\s+$/`, 'quadratic or worse'],
  ['two neighbours that take the same', String.raw`/^\s*(.*?)\s*$/`, 'quadratic or worse'],
  ['a quantifier in a quantifier', '/^(a+)+$/', 'exponential'],
])('tells %s', (_, expression, problem) => {
  expect(check(`export const slow = ${expression};`)).toEqual([[expression, problem]]);
});

it('puts together what new RegExp is handed, from constants of any file', () => {
  const words = { 'words.ts': "export const WORDS = 'a|b'; export const BLANKS = String.raw`\\s+`;" };
  const source = [
    "import { BLANKS as GAP, WORDS } from './words.ts';",
    'const BOTH = `(?:$' + '{WORDS})$' + '{GAP}`;',
    "const one = new RegExp('^' + BOTH, 'i'); const other = () => RegExp([GAP, '$'].join(''));",
  ].join('\n');
  expect(check(source, words)).toEqual([
    [String.raw`/^(?:a|b)\s+/i`, null],
    [String.raw`/\s+$/`, 'quadratic or worse'],
  ]);
});

it('tells an expression that is known only once it runs', () => {
  expect(check('export const make = (word: string) => new RegExp(word);')).toEqual([
    ['new RegExp(…)', 'cannot be told from constants, so nobody can check it'],
  ]);
});
