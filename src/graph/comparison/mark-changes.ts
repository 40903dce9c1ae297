/**
 * The words in which two items differ: a longest common subsequence of their words, whatever the capitals and signs.
 * Runs are kept whole where only a small word between them is shared, so that the marks can be read.
 */
import { wording } from '../../families/wording/current.ts';
import type { MarkedWords } from './comparison.ts';

/** Items longer than this are marked as a whole: comparing word by word takes their product. */
const mostWords = 600;

export interface Marks {
  readonly one: readonly MarkedWords[];
  readonly other: readonly MarkedWords[];
}

export function markChanges(one: string, other: string): Marks {
  const [mine, yours] = [pieces(one), pieces(other)];
  if (mine.length > mostWords || yours.length > mostWords) return { one: whole(one), other: whole(other) };
  const { left, right } = commonWords(
    mine.map(({ key }) => key),
    yours.map(({ key }) => key),
  );
  return { one: runs(mine, left), other: runs(yours, right) };
}

interface Piece {
  /** As written, with the spaces behind it. */
  readonly text: string;
  /** What is compared; empty for signs that stand alone, which are no difference. */
  readonly key: string;
}

function pieces(text: string): readonly Piece[] {
  // `problem-solving` and `problem solving` are the same words.
  return (text.match(/[^\s/-]+[/-]*\s*|[/-]+\s*/gu) ?? []).map((piece) => ({
    text: piece,
    key: (piece.toLowerCase().match(/[\p{L}\p{M}\p{N}+%]+/gu) ?? []).join(''),
  }));
}

/** Which places of each list are part of the longest common subsequence. */
function commonWords(one: readonly string[], other: readonly string[]) {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const left = one.map(() => false);
  const right = other.map(() => false);
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      left[i++] = true;
      right[j++] = true;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return { left, right };
}

const { small } = wording.comparison;

function runs(words: readonly Piece[], isCommon: readonly boolean[]): readonly MarkedWords[] {
  const changed = words.map(({ key }, at) => {
    if (!isCommon[at]) return key !== '' || isCommon[at] === undefined;
    // A small word alone between two changed ones belongs to the change.
    return small.test(key) && isCommon[at - 1] === false && isCommon[at + 1] === false;
  });
  const result: MarkedWords[] = [];
  words.forEach(({ text }, at) => {
    const last = result.at(-1);
    const isChanged = changed[at] ?? false;
    if (last !== undefined && last.changed === isChanged)
      result[result.length - 1] = { ...last, text: last.text + text };
    else result.push({ text, changed: isChanged });
  });
  return result;
}

function whole(text: string): readonly MarkedWords[] {
  return [{ text, changed: true }];
}
