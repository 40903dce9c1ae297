/**
 * Words cut to what their forms share, so that `leads`, `leading` and `led` can be told to be one word.
 * Light on purpose: it compares items of two lists and reads nothing; a wrong cut costs a little likeness and no more.
 */
import { wording } from '../../families/wording/current.ts';

const { irregular, endings, loose, doubled } = wording.comparison;

/** In letters. */
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
  if (doubled.test(cut)) cut = cut.slice(0, -1);
  const short = cut.replace(loose, '');
  return short.length >= shortest ? short : cut;
}
