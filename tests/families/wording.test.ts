/** Words that are looked for before a pattern is tried must be held by everything the pattern finds. */
import { expect, it } from 'vitest';
import { wording } from '../../src/families/wording/current.ts';

const { cues, anyCue, above, atLevel } = wording.inheritance;

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

it('looks for words that every sentence about inherited lists holds', () => {
  const sentences = openings
    .split('|')
    .flatMap((opening) => [opening, `The role ${opening}`].flatMap((start) => ends.map((end) => start + end)));
  const stated = [...sentences, ...others].filter((text) =>
    [...cues.map(({ words }) => words), above, atLevel].some((pattern) => pattern.test(text)),
  );
  expect(stated.length).toBeGreaterThan(100);
  expect(stated.filter((text) => !anyCue.test(text))).toEqual([]);
});
