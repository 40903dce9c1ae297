/**
 * How high a title stands by its words alone: `Senior Manager` above `Manager`, `Director` above both.
 * Knows what words mean in a title, and nothing of grades or of any document.
 */
import { wording } from '../families/wording/current.ts';
import { isChiefOfficer } from './names.ts';
import { rememberFor } from './remember-for.ts';

const { middleRanks, post, ranks } = wording.names;

/** What roles of the same rank share. */
export interface Rank {
  /** Roles with the same key stand equally high as far as words tell: `senior manager`, `director`, `senior`. */
  readonly key: string;
  /** The same for readers: `Senior Manager`, `Director`, `Senior individual contributor`. */
  readonly label: string;
  /** Orders ranks of one track from low to high. */
  readonly height: number;
  /** True when the words alone tell that people are led: `Manager, X`, Director and above. */
  readonly leads: boolean;
}

export const rankOf: (words: readonly string[]) => Rank = rememberFor(readRank);

function readRank(words: readonly string[]): Rank {
  // Of an officer of the company, `principal` is no level but the post itself.
  if (isChiefOfficer(words) && !words.includes(post.chief)) return chiefOfficer;
  const own = postOf(words);
  for (const word of words)
    if (ranks.has(word) && !middleRanks.has(word)) return rankedPosts.get(own)?.get(word) ?? own;
  return own;
}

/** True when the words name a level, such as `Senior …` or `Director, …`, and not only a kind of work. */
export function hasRank(words: readonly string[]): boolean {
  return words.some((word) => ranks.has(word)) || rankOf(words).leads;
}

/** The post without the rank before it. */
function postOf(words: readonly string[]): Rank {
  if (isChiefOfficer(words)) return chiefOfficer;
  if (words.includes(post.president)) {
    if (words.includes(post.executive)) return words.includes(post.area) ? executiveOfArea : executivePresident;
    return words.includes(post.area) ? presidentOfArea : vicePresident;
  }
  if (words.includes(post.director)) return director;
  if (words[0] === post.head) return head;
  if (!words.includes(post.manager)) return contributor;
  // `Manager, Events` leads a team; an `Events Manager` may manage events.
  for (const word of words) if (!ranks.has(word)) return word === post.manager ? manager : managerOfSomething;
  return managerOfSomething;
}

const chiefOfficer: Rank = { key: 'chief', label: 'Chief Officer', height: 60, leads: true };
const executivePresident = presidentOf('executive vice president', 55);
const executiveOfArea = presidentOf('executive area vice president', 55);
const vicePresident = presidentOf('vice president', 50);
const presidentOfArea = presidentOf('area vice president', 50);
const director: Rank = { key: 'director', label: 'Director', height: 40, leads: true };
const head: Rank = { key: 'head', label: 'Head', height: 40, leads: true };
const manager: Rank = { key: 'manager', label: 'Manager', height: 30, leads: true };
const managerOfSomething: Rank = { key: '… manager', label: '… Manager', height: 10, leads: false };
const contributor: Rank = { key: 'individual', label: 'individual contributor', height: 10, leads: false };

/** Each post with each rank before it: `Senior Manager`. */
const rankedPosts: ReadonlyMap<Rank, ReadonlyMap<string, Rank>> = new Map(
  [
    chiefOfficer,
    executivePresident,
    executiveOfArea,
    vicePresident,
    presidentOfArea,
    director,
    head,
    manager,
    managerOfSomething,
    contributor,
  ].map((own) => [own, new Map([...ranks].map(([rank, step]) => [rank, withRank(own, rank, step)]))]),
);

function withRank({ key, label, height, leads }: Rank, rank: string, step: number): Rank {
  return { key: `${rank} ${key}`, label: `${capital(rank)} ${label}`, height: height + (step - 2) / 10, leads };
}

function presidentOf(key: string, height: number): Rank {
  return { key, label: 'Vice President', height, leads: true };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
