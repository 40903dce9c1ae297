/**
 * Looks for all words of many lists in one pass over a text, which takes half the time of a pattern of as many words.
 * Knows letters and where words begin and end, nothing of what they mean.
 */

/** So many characters are plain; all others are marks between words, as they are to `\b`. */
const PLAIN = 128;
/** Stands for every mark that is in no word. */
const MARK = 0;

/**
 * Lists of words; which of them a text holds words of is a number with one bit a list.
 *
 * A word is plain letters and is found where it begins, whatever its case: `report` in `Reporting`. A space at its end
 * says that it ends there (`lead ` is not in `leadership`), a space within it stands for any blanks, `*` for any
 * letters: `re*bilit` is in `Responsibilities`. A mark, such as `<`, is found anywhere.
 */
export class WordSieve {
  /** By character, its column in the table. */
  private readonly columns: Uint8Array;
  /** A row of the table has so many bits' worth of columns. */
  private readonly bits: number;
  /** By state and column, the next state: the first is where a word may begin. */
  private readonly next: Uint16Array;
  /** By state, the bits of the lists of which a word is found there. */
  private readonly found: Uint16Array;

  /** @param lists up to sixteen; the first has the lowest bit */
  constructor(lists: readonly (readonly string[])[]) {
    const told = new Set(lists.flat().join('').replaceAll('*', ''));
    const plain = Array.from({ length: PLAIN }, (_, code) => standIn(String.fromCharCode(code).toLowerCase(), told));
    const characters = [...new Set(plain)];
    const states = new States(lists);
    const rows: number[][] = [];
    while (rows.length < states.count) rows.push(characters.map((character) => states.after(rows.length, character)));
    this.columns = Uint8Array.from(plain, (character) => characters.indexOf(character));
    this.bits = Math.ceil(Math.log2(characters.length));
    this.next = new Uint16Array(rows.length << this.bits);
    for (const [state, row] of rows.entries()) this.next.set(row, state << this.bits);
    this.found = Uint16Array.from(rows, (_, state) => states.foundAt(state));
  }

  /** The bits of the lists of which the text holds a word. */
  listsIn(text: string): number {
    const { columns, bits, next, found } = this;
    const mark = columns[MARK] ?? 0;
    let state = 0;
    let lists = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      state = next[(state << bits) | (code < PLAIN ? (columns[code] ?? 0) : mark)] ?? 0;
      lists |= found[state] ?? 0;
    }
    // The end of a text ends its last word.
    return lists | (found[next[(state << bits) | mark] ?? 0] ?? 0);
  }
}

/** The character that leads from everywhere to the same states: those that stand in no word are not told apart. */
function standIn(character: string, told: ReadonlySet<string>): string {
  if (told.has(character)) return character;
  if (isBlank(character)) return ' ';
  return isOfWord(character) ? '0' : String.fromCharCode(MARK);
}

/** What is known of a text up to a character. */
interface State {
  /** How far each word has come that may be going on. */
  readonly places: readonly Place[];
  /** Whether a letter would begin a word. */
  readonly mayBegin: boolean;
  /** The bits of the lists of which a word has just been found. */
  readonly found: number;
}

/** A word of a list, and how many of its characters have been passed. */
interface Place {
  readonly word: string;
  readonly bit: number;
  readonly at: number;
}

/** The first two states. */
const BETWEEN_WORDS = 0;
const WITHIN_WORD = 1;

/** All states that can be reached, each made once. */
class States {
  /** By the character that they begin with. */
  private readonly beginnings = new Map<string, Place[]>();
  private readonly numbers = new Map<string, number>();
  private readonly states: State[] = [];

  constructor(lists: readonly (readonly string[])[]) {
    for (const [list, words] of lists.entries())
      for (const word of words) {
        const beginning = this.beginnings.get(word.charAt(0)) ?? [];
        this.beginnings.set(word.charAt(0), beginning);
        beginning.push({ word, bit: 1 << list, at: 1 });
      }
    this.numberOf({ places: [], mayBegin: true, found: 0 });
    this.numberOf({ places: [], mayBegin: false, found: 0 });
  }

  /** Grows while `after` is asked. */
  get count(): number {
    return this.states.length;
  }

  foundAt(state: number): number {
    return this.states[state]?.found ?? 0;
  }

  /** The state that follows one at a character, given in lower case. */
  after(state: number, character: string): number {
    const { places = [], mayBegin = false } = this.states[state] ?? {};
    const isWord = isOfWord(character);
    const reached: Place[] = [];
    if (mayBegin || !isWord) reached.push(...(this.beginnings.get(character) ?? []));
    for (const place of places) addPassed(place, character, isWord, reached);
    // As nearly everywhere: between words, or within one that is none of those.
    if (reached.length === 0) return isWord ? WITHIN_WORD : BETWEEN_WORDS;
    let found = 0;
    for (const { word, bit, at } of reached) if (at === word.length) found |= bit;
    const going = found === 0 ? reached : reached.filter(({ word, at }) => at < word.length);
    return this.numberOf({ places: going, mayBegin: !isWord, found });
  }

  private numberOf(state: State): number {
    let key = `${state.mayBegin} ${state.found}`;
    for (const { word, bit, at } of state.places) key += ` ${bit} ${at} ${word}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.states.push(state) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}

/** Adds where a word has come to with one more character: behind a `*` or a blank, also where it was. */
function addPassed(place: Place, character: string, isWord: boolean, into: Place[]): void {
  const { word, bit, at } = place;
  const wanted = word[at];
  if (wanted === character) into.push({ word, bit, at: at + 1 });
  else if (wanted === '*') {
    if (isWord) into.push(place);
    if (word[at + 1] === character) into.push({ word, bit, at: at + 2 });
  } else if (wanted === ' ' && at === word.length - 1 && !isWord) into.push({ word, bit, at: at + 1 });
  if (word[at - 1] === ' ' && character === ' ') into.push(place);
}

const isOfWord = (character: string): boolean => /\w/.test(character);
const isBlank = (character: string): boolean => /\s/.test(character);
