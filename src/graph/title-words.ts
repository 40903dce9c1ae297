/**
 * The words that titles are made of, as data: short forms, ranks and posts, and words that carry no meaning of their own.
 * English for now; another language is another table. Words stand as `names.ts` writes them: lower case, singular.
 */

/** Short forms that any company uses; what a document introduces itself comes before these. */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    vp: 'vice president',
    svp: 'senior vice president',
    evp: 'executive vice president',
    sr: 'senior',
    snr: 'senior',
    jr: 'junior',
    mgr: 'manager',
    dir: 'director',
    ops: 'operation',
    ceo: 'chief executive officer',
    cfo: 'chief financial officer',
    cto: 'chief technology officer',
    coo: 'chief operating officer',
    cmo: 'chief marketing officer',
    cro: 'chief revenue officer',
    cio: 'chief information officer',
    ciso: 'chief information security officer',
    clo: 'chief legal officer',
    hr: 'human resource',
  }).map(([short, long]) => [short, long.split(' ')]),
);

/** Words that two ways of writing one name may differ in. */
export const fillers: ReadonlySet<string> = new Set(
  'a an and at for from in into my of on or our the their to with your job family role position level team member'.split(
    ' ',
  ),
);

/** How far along a level is among its peers, from the first on. */
export const ranks: ReadonlyMap<string, number> = new Map(
  Object.entries({
    intern: 0,
    trainee: 0,
    apprentice: 0,
    junior: 1,
    associate: 1,
    entry: 1,
    intermediate: 2,
    mid: 2,
    senior: 3,
    lead: 4,
    staff: 4,
    principal: 5,
    distinguished: 6,
    fellow: 7,
  }),
);

/** Posts that lead people wherever they stand in a title, by their height. */
export const leadingPosts: ReadonlyMap<string, number> = new Map(
  Object.entries({ head: 10, director: 10, president: 12, chief: 14 }),
);

/** What a person of any field can be: a name made of these and of ranks alone says nothing of the field. */
export const posts: ReadonlySet<string> = new Set(
  (
    'manager director president vice head leader leadership management executive officer engineer analyst specialist ' +
    'consultant coordinator designer architect developer administrator representative individual contributor ic ' +
    'employee previous next higher lower senior junior grade general base'
  ).split(' '),
);

/** Further words that only a name of a person's position ends or begins with. */
export const roleNouns: ReadonlySet<string> = new Set(
  (
    'accountant advisor agent ambassador analyst architect artist assistant associate attorney auditor board bookkeeper ' +
    'buyer ceo chief clerk coach consultant contributor controller coordinator counsel counselor designer developer ' +
    'director editor engineer evangelist executive expert fellow generalist head instructor intern interpreter lawyer ' +
    'lead leader librarian manager marketer member merchandiser nurse officer operator organizer owner paralegal partner ' +
    'planner president principal producer programmer recruiter representative researcher scientist scrivener secretary ' +
    'seller sourcer specialist strategist supervisor teacher technician technologist tester trainer treasurer writer'
  ).split(' '),
);

/** Small letters kept: words in which a text speaks of a position without naming it. */
export const vagueWords: ReadonlySet<string> = new Set('role roles level levels grade leadership higher or'.split(' '));

/** With these alone for a post, nobody is named: `a senior leader`. */
export const vagueNouns: ReadonlySet<string> = new Set('leader executive member'.split(' '));
