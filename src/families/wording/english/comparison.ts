/**
 * Words and forms of words in English, as items of lists are compared by them.
 * What each is for is said in `../comparison-wording.ts`.
 */
import type { ComparisonWording } from '../comparison-wording.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const comparison: ComparisonWording = {
  fillers: set(
    'a an and are as at be been being both but by can do does for from has have having if in into is it its may ' +
      'must new not of on or other our own shall should such that the their them these they this those through to up ' +
      'upon via was well were when where which while who will with within would you your',
  ),
  numerals: set('one two three four five six seven eight nine ten eleven twelve fifteen twenty'),
  small: /^(?:a|an|and|at|by|for|in|of|on|or|the|to|with|your|our)?$/,
  irregular: new Map(
    Object.entries({
      led: 'lead',
      built: 'build',
      wrote: 'write',
      written: 'write',
      drove: 'drive',
      driven: 'drive',
      held: 'hold',
      taught: 'teach',
      grew: 'grow',
      grown: 'grow',
      people: 'person',
      analyses: 'analysis',
      abilities: 'able',
      ability: 'able',
      able: 'able',
      proven: 'demonstrate',
      demonstrated: 'demonstrate',
      highest: 'high',
      broader: 'broad',
    }),
  ),
  endings: [
    ['ational', 'ate'],
    ['ization', 'ize'],
    ['isation', 'ize'],
    ['fulness', 'ful'],
    ['ations', 'ate'],
    ['ation', 'ate'],
    ['ments', ''],
    ['ment', ''],
    ['ness', ''],
    ['ities', ''],
    ['ity', ''],
    ['ings', ''],
    ['ing', ''],
    ['ions', ''],
    ['ion', ''],
    ['ies', 'y'],
    ['ers', ''],
    ['ors', ''],
    ['er', ''],
    ['or', ''],
    ['est', ''],
    ['ly', ''],
    ['ed', ''],
    ['es', ''],
    ['s', ''],
  ],
  loose: /(?:ate|at|e|y|i)$/,
  doubled: /([bdfgklmnprt])\1$/,
};
