/**
 * English words cut to what their forms share, so that `leads`, `leading` and `led` can be told to be one word.
 * Light on purpose: it compares items of two lists and reads nothing; a wrong cut costs a little likeness and no more.
 */

/** Forms that no ending explains. */
const irregular: ReadonlyMap<string, string> = new Map(
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
);

/** Longest first; what is put in place of each. */
const endings: readonly (readonly [ending: string, instead: string])[] = [
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
];

/** Ends of what is left that the forms of one word still differ in. */
const loose = /(?:ate|at|e|y|i)$/;
const shortest = 3;

/** @param word in lower case */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  let cut = word;
  for (const [ending, instead] of endings) {
    if (!cut.endsWith(ending) || cut.endsWith('ss') || cut.length - ending.length < shortest) continue;
    cut = cut.slice(0, -ending.length) + instead;
    break;
  }
  // `planning` is `plan`, and `manage` is `manag` as `managing` is.
  if (/([bdfgklmnprt])\1$/.test(cut)) cut = cut.slice(0, -1);
  const short = cut.replace(loose, '');
  return short.length >= shortest ? short : cut;
}
