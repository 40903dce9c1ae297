/**
 * Words that are looked for before a pattern is tried must be held by everything the pattern finds, and no pattern
 * outside the wording may hold words of a language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { projectFolder } from '../../src/cli/project.mjs';
import { wording } from '../../src/families/wording/current.ts';

const { cues, anyCue, above, aboveWord, atLevel } = wording.inheritance;

/** Ways in which lists are said to hold for a higher role too: one for each word that may open such a sentence. */
const openings =
  'extends|extend|extending|in addition to|in addition to meeting|in addition to being|additionally to|additional to|further to|and extends all of the|has all|have the same|having same|shares all|sharing all|' +
  'includes the|include all|meets the|meet all|inherits all|inherits from|carries all|contains all|fulfils all|fulfills the|satisfies the|satisfy all|exceeds the|performs all|takes on all|take on the|carries out all|carry out the|assumes all|' +
  'possesses all|expands the|demonstrates all|excel at all|everything in|everything that|everything of|does all that|do all of what|along with|besides|beyond|on top of|as well as|builds on|' +
  'building upon|expands upon|adds to|an extension of|extension of|same as|identical to|all|the same|same';
const ends = [
  ' the requirements of the Gardener',
  ' the Gardener',
  ' the Gardener requirements',
  ' the corresponding level',
  ' listed above',
  ' requirements above',
];
const others = [
  'The responsibilities of the Gardener, plus:',
  'Gardener responsibilities and:',
  'Gardener requirements as well as',
  'The requirements of the Gardener also apply here.',
  'As above',
];

const sentences = [
  ...openings
    .split('|')
    .flatMap((opening) => [opening, `The role ${opening}`].flatMap((start) => ends.map((end) => start + end))),
  ...others,
];

it('looks for words that every sentence about inherited lists holds', () => {
  const stated = sentences.filter((text) =>
    [...cues.map(({ words }) => words), above, atLevel].some((pattern) => pattern.test(text)),
  );
  expect(stated.length).toBeGreaterThan(100);
  expect(stated.filter((text) => !anyCue.test(text))).toEqual([]);
});

it('looks for a word that every sentence holds which a single pattern finds', () => {
  const guarded = [
    ...cues.flatMap(({ holds, words }) => (holds ? [{ holds, words }] : [])),
    { holds: aboveWord, words: above },
  ];
  for (const { holds, words } of guarded) {
    const found = sentences.filter((text) => words.test(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => !holds.test(text))).toEqual([]);
  }
});

/** Parts of addresses and file names, which are the same in every language. */
const notOfALanguage = new Set(['index', 'http', 'https', 'www']);
/** Mermaid's keywords, and the names of fields in the configuration's addresses. */
const ofAnotherGrammar = new Set(['families/mermaid-chart.ts', 'graph/published-page.ts']);

it('leaves no word of a language in the patterns of rules', () => {
  const source = join(projectFolder, 'src');
  const files = ['families', 'graph', 'check']
    .flatMap((stage) =>
      readdirSync(join(source, stage), { recursive: true, encoding: 'utf8' }).map((path) => `${stage}/${path}`),
    )
    .filter((path) => path.endsWith('.ts') && !path.startsWith('families/wording/') && !ofAnotherGrammar.has(path));
  const patterns = files.flatMap((path) => patternsIn(join(source, path)).map((pattern) => ({ path, pattern })));
  expect(patterns.length).toBeGreaterThan(30);
  expect(patterns.filter(({ pattern }) => wordsIn(pattern).some((word) => !notOfALanguage.has(word)))).toEqual([]);
});

/** The regular expressions written out in a source file, without their flags. */
function patternsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.slice(1, node.text.lastIndexOf('/')));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** Runs of three letters or more outside escapes and sets of characters. */
function wordsIn(pattern: string): string[] {
  return pattern.replace(/\\(?:[pP]\{[^{}]*\}|u[0-9a-fA-F]{4}|.)|\[[^\]]*\]/g, ' ').match(/\p{L}{3,}/gu) ?? [];
}
