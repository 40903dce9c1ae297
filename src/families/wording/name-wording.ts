/**
 * The words that names of roles and families are made of, for whoever compares names across documents.
 * All words stand as `graph/names.ts` writes them: lower case, singular, short forms written out.
 *
 * `TitleWording` has ranks, nouns and fillers of its own, on purpose: there they tell a heading that is a title from one
 * that is a section's, within one document and with few words to hand; here they tell one named role from another
 * across all documents, where more words are noise and ranks have a height. Only the short forms are the same.
 */

/** Short form → what it stands for, in lower case. */
export type ShortFormWording = ReadonlyMap<string, string>;

export interface NameWording {
  /** Short forms that any company uses; what a document introduces itself comes before these. */
  readonly shortForms: ShortFormWording;
  /** Words that two ways of writing one name may differ in. */
  readonly fillers: ReadonlySet<string>;
  /** How far along a level is among its peers, from the first (0) on. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Of these, ranks that only individual contributors have: a Staff Account Manager leads nobody. */
  readonly individualRanks: ReadonlySet<string>;
  /** Ranks of which the words of a document about leading mean projects: who is Staff leads by knowledge. */
  readonly contributorRanks: ReadonlySet<string>;
  /** The middle ranks, which a name may bear or leave out, and which stand no higher than a name without a rank. */
  readonly middleRanks: ReadonlySet<string>;
  /** Of these, the one that a name is also looked for without. */
  readonly leftOut: string;
  /** Posts that lead people wherever they stand in a title, by their height. */
  readonly leadingPosts: ReadonlyMap<string, number>;
  /** What a person of any field can be: a name made of these and of ranks alone says nothing of the field. */
  readonly posts: ReadonlySet<string>;
  /** Further words that only a name of a person's position ends or begins with. */
  readonly roleNouns: ReadonlySet<string>;
  readonly post: PostWording;
  /** Those who lead without managing, as far as words tell. */
  readonly leaders: ReadonlySet<string>;
  /** The post of a manager, and what managers do. */
  readonly management: ReadonlySet<string>;
  /** Fields whose managers lead those who work in them, with what these are called: `engineering`, `engineer`. */
  readonly peopleOfField: ReadonlyMap<string, string>;
  /** Small letters kept: words in which a text speaks of a position without naming it. */
  readonly vagueWords: ReadonlySet<string>;
  /** With these alone for a post, nobody is named: `a senior leader`. */
  readonly vagueNouns: ReadonlySet<string>;
  /** Before a name, at its start or behind a comma, captured: `the X`, `Manager, the X`. */
  readonly article: RegExp;
  /** `VP role in X` for `VP, X`: the post. */
  readonly roleIn: RegExp;
  /** Behind a name: whose something is. */
  readonly possessive: RegExp;
  /** A word in the plural, whose last letter makes it so. */
  readonly plural: RegExp;
  /** A short form in the plural, as written, whose last letter makes it so: `CSMs`. */
  readonly pluralOfShort: RegExp;
  /** Endings that make another word of a word rather than misspell it: accounting and accountant, base and based. */
  readonly endings: ReadonlySet<string>;
  /** Words for the level before one. */
  readonly before: ReadonlySet<string>;
  /** How families name the level before when a sentence only says that it stands above. */
  readonly above: string;
  /** A word for the level after one. */
  readonly next: string;
  /** Before a number that is no part of a name. */
  readonly grade: string;
  /** Words of a name that keep their small letters: `Legal and Corporate Affairs`. */
  readonly small: ReadonlySet<string>;
}

/** The words from which rank and post of a title are told, one for each; `shortForms` may bring other words to these. */
export interface PostWording {
  readonly chief: string;
  readonly officer: string;
  readonly president: string;
  readonly vice: string;
  readonly executive: string;
  /** Before `vice president`: of an area. */
  readonly area: string;
  readonly director: string;
  readonly head: string;
  readonly manager: string;
  /** With `chief`: who serves a leader and is none. */
  readonly staff: string;
  /** Before an officer: as high as `chief`. */
  readonly principal: string;
  /** The rank from which individual contributors become managers. */
  readonly senior: string;
}
