/**
 * What a language has to tell so that documents in it can be read: words and patterns, and no rules.
 * `english/` is the first of them; another language is another such folder, and no rule changes.
 * Patterns must take time that is linear in the text; a group that a rule reads is named in its description.
 * What names across documents are compared by stands in `name-wording.ts`, what lists are
 * compared by in `comparison-wording.ts`, what findings look for in `finding-wording.ts`.
 */
import type { SectionKind } from '../job-family.ts';
import type { ComparisonWording } from './comparison-wording.ts';
import type { FindingWording } from './finding-wording.ts';
import type { NameWording, ShortFormWording } from './name-wording.ts';

/** Everything that a language tells. */
export interface Wording {
  /** In the order in which they are tried. A word of seven letters or more is also recognised with a typo in it. */
  readonly headings: readonly HeadingWording[];
  /** Words before a kind of section that say nothing about whose it is. */
  readonly sectionFillers: ReadonlySet<string>;
  /** Words that may follow words for a section at the end of a heading: `Requirements for …`. */
  readonly afterSection: ReadonlySet<string>;
  /** In what a section without a telling heading begins with: what its list is. */
  readonly openings: { readonly requirements: RegExp; readonly responsibilities: RegExp; readonly duties: RegExp };
  /** At the end of words, with its stop: a short form whose stop ends no sentence. */
  readonly shortened: RegExp;
  /** What labels of values mean, in lower case. */
  readonly labels: ReadonlyMap<string, Label>;
  readonly titles: TitleWording;
  readonly names: NameWording;
  readonly leading: LeadingWording;
  readonly reporting: ReportingWording;
  readonly nextSteps: NextStepWording;
  readonly inheritance: InheritanceWording;
  readonly targets: TargetWording;
  readonly tables: TableWording;
  readonly grades: GradeWording;
  /** What stands in front matter for a next step that is not defined yet. */
  readonly notDefined: ReadonlySet<string>;
  readonly topics: TopicWording;
  readonly findings: FindingWording;
  readonly comparison: ComparisonWording;
}

/** What a labelled value is. */
export type Label = 'title' | 'grade' | 'manager' | 'nextStep';

/** What rules search whole documents for; `slips`: what stands there by mistake, see `FindingWording`. */
export type Topic = 'reporting' | 'inheritance' | 'nextSteps' | 'sameGrade' | 'leading' | 'slips';

/**
 * Words one of which every text holds that speaks of a topic, as `WordSieve` knows them: found where they begin, a
 * space ends a word or stands for blanks, `*` for any letters. They may be wide: each rule looks for itself.
 */
export interface TopicWording {
  readonly words: Readonly<Record<Topic, readonly string[]>>;
  /** Words that speak of leading where one of a team stands with them. */
  readonly building: readonly string[];
  readonly team: readonly string[];
}

/** What a heading announces; `null` kinds of headings are names: of roles, groups or specialties. */
export type HeadingKind = SectionKind | 'levels' | 'grade' | 'specialties' | 'group';

export interface HeadingWording {
  readonly kind: HeadingKind;
  /** The heading is of this kind when it holds one of these phrases, in lower case. */
  readonly phrases: readonly string[];
  /** `anywhere` in the heading, at its `end` (or before "of", "for", "at"), or the `whole` heading. */
  readonly place: 'anywhere' | 'end' | 'whole';
}

/** Words in lower case. */
export interface TitleWording {
  /** Words that put a level before or into a title. */
  readonly ranks: ReadonlySet<string>;
  /** Words one of which a title of a position nearly always holds. */
  readonly roleNouns: ReadonlySet<string>;
  /** Words for those a role reports to in general, which are no name of a role. */
  readonly anyone: ReadonlySet<string>;
  /** Short forms that any company uses: the same as in `NameWording`. */
  readonly shortForms: ShortFormWording;
  /** Words that carry no part of a name. */
  readonly fillers: ReadonlySet<string>;
  /** Before a family’s name, what only says what the page is: `Job description:`. */
  readonly familyBeginning: RegExp;
  /** Behind a family’s name, what only says that it is one; each is taken away in turn. */
  readonly familyEndings: readonly RegExp[];
  /** Behind a name: `role`. */
  readonly roleWord: RegExp;
  /** The ranks that stand for a role without a rank, alone. */
  readonly middleRank: RegExp;
  /** Words of rank, which must agree for a drawn label to mean a role. */
  readonly drawnRanks: ReadonlySet<string>;
  /** Between a post and its subject: `Director of X`, `Director, X`. */
  readonly beforeSubject: RegExp;
  /** Words of a name for which an abbreviation of it has no letter. */
  readonly noInitial: RegExp;
  /** What makes a noun plural, at its end. */
  readonly plural: string;
  /** A word that ends so is one in the plural: not `boss`. */
  readonly plurals: RegExp;
}

/** One way in which such a statement opens. */
export interface InheritanceCue {
  /** A word of it, looked for first where most sentences hold none and `words` would be long in telling. */
  readonly holds?: RegExp;
  readonly words: RegExp;
  /**
   * `sure`: the words alone say so, and the object may be any name, without a word for a section;
   * `strict`: they may speak of something else, so the object must be a title; `kinds`: it must say which section.
   */
  readonly object: 'sure' | 'strict' | 'kinds';
}

/** Words of sentences that say someone leads people, in lower case; marks stand as words of their own. */
export interface LeadingWording {
  /** In lower case: words for those who may be led, one of which every sentence holds that says so. */
  readonly anyLed: RegExp;
  /** What every sentence holds that says so by `reports` or `phrases`. */
  readonly anyNoun: RegExp;
  /** Verbs that with people for their object mean leading them. */
  readonly lead: ReadonlySet<string>;
  /** Verbs that do so for a team of one's own only: colleagues coach and train each other, too. */
  readonly build: ReadonlySet<string>;
  /** Of these, verbs that need no other beside them. */
  readonly hire: ReadonlySet<string>;
  /** Verbs that may stand between or after those. */
  readonly beside: ReadonlySet<string>;
  /** Between verbs in a row. */
  readonly joints: ReadonlySet<string>;
  /** Between the verbs or behind them, without meaning of their own. */
  readonly adverbs: ReadonlySet<string>;
  /** Before the verb: it is denied, wished for, done before and elsewhere, or done by someone else. */
  readonly denials: ReadonlySet<string>;
  /** One team. */
  readonly team: ReadonlySet<string>;
  /** Several teams. */
  readonly teams: ReadonlySet<string>;
  /** Words for a team only where its members follow: `a group of engineers`. */
  readonly group: ReadonlySet<string>;
  /** Written numbers, for `three to five people`. */
  readonly numbers: ReadonlySet<string>;
  /** `team members`: behind the word for a team. */
  readonly members: ReadonlySet<string>;
  /** Words for people who may be led, beside names of positions. */
  readonly people: ReadonlySet<string>;
  /** Words for positions whose holders one may manage without leading them. */
  readonly notLed: ReadonlySet<string>;
  /** Own or unnamed teams: `a team`, not `the team`, which may be anyone's. */
  readonly own: ReadonlySet<string>;
  /** Before people who are not led but worked with. */
  readonly colleagues: ReadonlySet<string>;
  /** Before the word for a team or for people, these make it no team of one's own. */
  readonly others: ReadonlySet<string>;
  /** Words that end an object without its head having come: what is led is something else. */
  readonly stops: ReadonlySet<string>;
  /** What may follow the word for a team, which else only describes what follows. */
  readonly follow: ReadonlySet<string>;
  /** What may follow words for people. */
  readonly followPeople: ReadonlySet<string>;
  /** Behind `the team`, which may be anyone's, words that make it the role's own. */
  readonly ends: ReadonlySet<string>;
  /** Behind `teams`: those one leads for a project only. */
  readonly shared: ReadonlySet<string>;
  /** `through their managers`: behind `shared`, the teams are led all the same. */
  readonly their: ReadonlySet<string>;
  /** Those who report to the role. */
  readonly reports: ReadonlySet<string>;
  /** Before those, where they are the role’s own. */
  readonly beforeReports: ReadonlySet<string>;
  /** Said of the role itself: it leads people. */
  readonly phrases: ReadonlySet<string>;
}

export interface TargetWording {
  /** Link texts that name nothing: the name is in the words before. */
  readonly namelessLink: RegExp;
  /** Between two alternatives. */
  readonly separator: RegExp;
  /** Where a name ends and the sentence goes on about it: `…, each level below`, `… (if applicable)`, `… listed in`. */
  readonly noName: RegExp;
  /** A separator that may stand within one name. */
  readonly and: RegExp;
  /** A separator that stands between two. */
  readonly or: RegExp;
  /** A target of its own begins so. */
  readonly article: RegExp;
  /** Between two links that are two targets. */
  readonly betweenLinks: RegExp;
  /** Before a name. */
  readonly before: RegExp;
  /** Behind a name. */
  readonly after: RegExp;
  /** Behind a name: where it is. */
  readonly place: RegExp;
  /** What is left where there was no name. */
  readonly nothing: RegExp;
  /** Words of rank that name nobody without what of. */
  readonly elided: RegExp;
  /** `Manager/Senior Manager, X`: both posts, then the rest. */
  readonly either: RegExp;
  /** `Director of X`, `Director, X`: the post, then the rest. */
  readonly postAndRest: RegExp;
}

export interface TableWording {
  /** Over a column of names. */
  readonly nameColumn: RegExp;
  /** Over a column of grades. */
  readonly gradeColumn: RegExp;
  /** A cell that states a grade. */
  readonly gradeCell: RegExp;
  /** Over a column of numbers that are grades. */
  readonly numberColumn: RegExp;
  /** Over a column of the titles of a track, beside one of levels. */
  readonly trackColumn: RegExp;
  /** Before a list of levels: `There are four levels:` */
  readonly introducesLevels: RegExp;
}

export interface ReportingWording {
  /** `reports (directly) to`, `will report into`; the object is looked at afterwards. */
  readonly reports: RegExp;
  /** `an X to which this position reports`: the article, then the words that end in the name. */
  readonly which: RegExp;
  /** What may follow `report to` without being a manager. */
  readonly noManager: RegExp;
  /** How someone is named: by an article or a capital; `reports to track it` is something else. */
  readonly someone: RegExp;
  /** Where the words for the manager end and the sentence goes on. */
  readonly end: RegExp;
  /** `a dotted line to`, `dotted-line reporting to` */
  readonly dottedLine: RegExp;
  /** Behind the name of a manager: `(dotted line)`; not before a second name. */
  readonly dottedAfter: RegExp;
  /** Who is meant by the section it stands in: `this position`, `all levels`, `team members in this job family`. */
  readonly anyone: RegExp;
  /** The verb is `Reporting to …`, and whose it is follows. */
  readonly participle: RegExp;
  /** A further `reports to` in the sentence. */
  readonly another: RegExp;
  /** Before the subject of a further `reports to`. */
  readonly betweenClauses: RegExp;
  /** Where the clause begins whose subject reports. */
  readonly beforeSubject: RegExp;
  /** `Unless a level below says otherwise, ` before the subject. */
  readonly condition: RegExp;
  /** Before the words of a subject. */
  readonly article: RegExp;
  /** Behind the words of a subject. */
  readonly afterSubject: RegExp;
  /** Behind the words of a subject: another verb of which it is the subject too. */
  readonly verb: RegExp;
  /** Behind a title: `the X role`. */
  readonly roleWord: RegExp;
  /** A short form that ends a manager’s words, without the stop that goes on. */
  readonly shortened: RegExp;
  /** The verb tells of a dotted line. */
  readonly dotted: RegExp;
  /** Behind the name of a manager: brackets that belong to it. */
  readonly bracket: RegExp;
  /** Within the words of `which`: the last of these stands before the name. */
  readonly articleWithin: RegExp;
  /** Before a dotted line: the sentence goes on as `reports`. */
  readonly reportsAtEnd: RegExp;
  /** Before a dotted line, behind who has it. */
  readonly hasAtEnd: RegExp;
  /** `Reporting to the X, the Y leads …`: where the main clause begins. */
  readonly mainClause: RegExp;
  /** In a list: the sentence says whose manager it is. */
  readonly saysWhose: RegExp;
  /** The sentence is about people who are reporting, whose name stands further before. */
  readonly reporting: RegExp;
  /** A team, not a role, reports. */
  readonly team: RegExp;
  /** Between the name of a team and the word for it. */
  readonly beforeTeam: RegExp;
  /** `all of the`, before those who report. */
  readonly allOf: RegExp;
  /** A family whose name is in the plural itself. */
  readonly pluralFamily: RegExp;
}

export interface NextStepWording {
  /** Speaks of a next step. */
  readonly next: RegExp;
  /** `The next step in X is …`: what it is said of, and the verb. */
  readonly nextIs: RegExp;
  /** `A successful X would consider their next step to be …`: who, then the targets. */
  readonly consider: RegExp;
  /** `The X would move into …` */
  readonly moves: RegExp;
  /** `Xs also move to …`, `some have moved to …`, in a section about careers. */
  readonly movesNow: RegExp;
  /** `Beyond the X, the next step is …` */
  readonly saidBefore: RegExp;
  /** `… resulting in becoming a Senior X`, `… to transition into a role such as …`, in a section about careers. */
  readonly leadsTo: RegExp;
  /** `A Senior X may want to pursue …`, `may be interested in becoming …`, `will be promoted to …` */
  readonly pursues: RegExp;
  /** Words that every sentence like that holds, rare enough to look for first. */
  readonly pursuesAnywhere: RegExp;
  /** Says that the step is not defined yet. */
  readonly notDefined: RegExp;
  /** Points to a page or a chart that tells more, and states no step. */
  readonly pointer: RegExp;
  /** Between the verb and the name of the target. */
  readonly leadIn: RegExp;
  /** Words for a move too vague to draw. */
  readonly vague: RegExp;
  /** A rank or post of which nothing says in what. */
  readonly onlyRank: RegExp;
  /** A move inside the family. */
  readonly within: RegExp;
  /** `… and career paths in those departments are possible.` */
  readonly possible: RegExp;
  /** What may be not defined yet, in a section about careers. */
  readonly ladder: RegExp;
  /** The step goes on from the one before. */
  readonly afterThat: RegExp;
  /** Before examples of targets. */
  readonly suchAs: RegExp;
  /** `from Intermediate to Senior and Staff`: the targets. */
  readonly ranged: RegExp;
  /** Between the levels of such a range. */
  readonly betweenRanks: RegExp;
  /** No target: `or similar`. */
  readonly similar: RegExp;
  /** Between two examples. */
  readonly or: RegExp;
  /** Before the last example. */
  readonly and: RegExp;
  /** No example. */
  readonly etcetera: RegExp;
  /** What a link says that someone meant to fill in. */
  readonly placeholder: RegExp;
  /** Where the targets end and the sentence goes on. */
  readonly end: RegExp;
  /** Where the words begin that say what must come before the move. */
  readonly condition: RegExp;
  /** `to move up, which would be …` */
  readonly whichBe: RegExp;
  /** Behind a name: that the move is inside the family. */
  readonly withinAtEnd: RegExp;
  /** Behind a name: a remark. */
  readonly atThisPoint: RegExp;
  /** Behind a name: `role`. */
  readonly roleWord: RegExp;
  /** Behind a name: `role or similar`. */
  readonly orSimilar: RegExp;
  /** Where the name of what is not defined yet ends. */
  readonly undefinedEnd: RegExp;
  /** Behind a name: `job family`, `level`, `role`. */
  readonly familyWord: RegExp;
  /** Words that name nothing that is not defined yet. */
  readonly undefinedAlone: RegExp;
  /** `the next step for X is`, `the ladder in X is`: X. */
  readonly subject: RegExp;
  /** Says that a whole family is meant. */
  readonly family: RegExp;
  /** Says that those are meant who lead nobody. */
  readonly contributors: RegExp;
  /** Says that those are meant who lead people. */
  readonly leaders: RegExp;
  /** Before a subject. */
  readonly beforeSubject: RegExp;
  /** Before a subject. */
  readonly article: RegExp;
  /** Behind a subject: who moves from it, as in `From Carer you can move into …`. */
  readonly mover: RegExp;
  /** Between the steps of a path: `Carer → Senior Carer`. */
  readonly arrow: RegExp;
  /** The same with the blanks around, global. */
  readonly arrows: RegExp;
  /** Behind a label: that there is none. */
  readonly none: RegExp;
  /** Before a subject: which of them. */
  readonly some: RegExp;
  /** Behind a subject: which of them. */
  readonly who: RegExp;
  /** Behind a subject: `X’s career`. */
  readonly career: RegExp;
  /** Behind a subject: `job family`, `role`, `career ladder`. */
  readonly afterSubject: RegExp;
  /** In a list: where the target ends and for whom it is begins. */
  readonly itemEnd: RegExp;
  /** In a list: a link to a page about something else. */
  readonly noTarget: RegExp;
}

export interface GradeWording {
  /** `grade 10`, `Grade: 8`, `job grade level 11`, `grade #7`, `grade a 9`: the number. */
  readonly afterWord: RegExp;
  /** `is a level 11`: the number. */
  readonly level: RegExp;
  /** A further number behind one: `or 9`. */
  readonly more: RegExp;
  /** What every sentence holds that states a grade in words. */
  readonly anyWord: RegExp;
  /** `the same grade as the X`: X. */
  readonly sameAs: RegExp;
  /** `is a 9`: the number, in a place that is about grades. */
  readonly isNumber: RegExp;
  /** `The X is a`: X. */
  readonly subject: RegExp;
  /** A subject that names nobody. */
  readonly anyone: RegExp;
  /** An address that speaks of grades. */
  readonly address: RegExp;
  /** A code that is a word for a level. */
  readonly levelWord: RegExp;
  /** `Level 3 - Developer`: the number, then the name. */
  readonly levelCode: RegExp;
  /** `Developer (Grade 3)`: the name, the code, its number. */
  readonly levelCodeAtEnd: RegExp;
  /** The scale of levels whose code is such a word. */
  readonly levelScale: string;
}

export interface InheritanceWording {
  /** How such a statement opens; the object follows. */
  readonly cues: readonly InheritanceCue[];
  /** Before such a statement, without a meaning for it: `Requirements: all of the …`, `plus all of the …`. */
  readonly label: RegExp;
  /** In a heading, up to the bracket in which such a statement stands. */
  readonly inBrackets: RegExp;
  /** What every sentence holds that says so in any of these ways, looked for before any of them. */
  readonly anyCue: RegExp;
  /** Before `extends`, these make it a verb of something else: `systems that extend our tools`. */
  readonly noStatement: RegExp;
  /** `is not required to meet the X requirements` */
  readonly denied: RegExp;
  /** `the requirements of the X`, up to X: one or two words for kinds of sections. */
  readonly ofTarget: RegExp;
  /** `those of the X`, up to X. */
  readonly thoseOf: RegExp;
  /** `the X requirements`: words before, X, then one or two words for kinds of sections. */
  readonly targetOf: RegExp;
  /** Where the object ends. */
  readonly end: RegExp;
  /** Words that no name of a role holds: a word for a section after them is another's. */
  readonly break: RegExp;
  /** The document's own sections, which are no other role's. */
  readonly ownSections: RegExp;
  /** The verb at the end of a cue. */
  readonly verb: RegExp;
  /** Words for a kind of section, all of a sentence. */
  readonly kinds: RegExp;
  /** Words before the name of the target. */
  readonly fillers: RegExp;
  /** A word for a kind of section. */
  readonly kind: RegExp;
  /** A word that every sentence holds of which `above` is true. */
  readonly aboveWord: RegExp;
  /** Says that what stands above holds too. */
  readonly above: RegExp;
  /** … and names whose it is, which is another statement. */
  readonly aboveNamed: RegExp;
  /** … without a word for a kind of section. */
  readonly allAbove: RegExp;
  /** Of a specialty: what counts too is that of the level at which its holder is. */
  readonly atLevel: RegExp;
  /** Behind `requirements of`: nothing that names a role. */
  readonly noTarget: RegExp;
  /** A word for a kind of section that is part of a name. */
  readonly measures: RegExp;
  /** The whole role is inherited: `the X role extends …` */
  readonly role: RegExp;
  /** … or `extends the X role`. */
  readonly roleAfter: RegExp;
  /** How the level of a specialty’s holder is named when a sentence only says that it counts. */
  readonly correspondingLevel: string;
  /** Means the level before. */
  readonly previous: RegExp;
  /** A name that ends so is a level’s. */
  readonly levelAtEnd: RegExp;
  /** Behind a name: its own word, captured. */
  readonly levelAfter: RegExp;
  /** Behind a name: brackets that belong to it. */
  readonly bracket: RegExp;
  /** Where the first clause ends. */
  readonly clauseEnd: RegExp;
  /** How words for performance indicators begin. */
  readonly performance: RegExp;
  /** How words for responsibilities begin. */
  readonly responsibilities: RegExp;
}
