/**
 * Texts that people do not write and programs stumble over: each grows with the length asked for.
 * Knows what is hard about Markdown, YAML and the words that statements are recognised by; promises nothing of results.
 */

/** Makes a text of about so many characters. */
export type HostileText = (length: number) => string;

const repeat =
  (piece: string, before = '', after = ''): HostileText =>
  (length) =>
    before + piece.repeat(Math.max(1, Math.floor(length / piece.length))) + after;

const numbered =
  (piece: (at: number) => string, before = ''): HostileText =>
  (length) => {
    const pieces: string[] = [before];
    for (let at = 0, size = 0; size < length; at++) {
      const next = piece(at);
      pieces.push(next);
      size += next.length;
    }
    return pieces.join('');
  };

const family = '# Analyst\n\n## Levels\n\n### Senior Analyst\n\nThe Senior Analyst is a grade 7.\n\n';

/** By what is hard about them. */
export const hostileTexts: Readonly<Record<string, HostileText>> = {
  // Nesting.
  'quotes in quotes': repeat('>'),
  'quotes in quotes, with blanks': repeat('> '),
  'lists in lists on one line': repeat('- ', '', 'x'),
  'numbered lists in lists': repeat('1. ', '', 'x'),
  'lists in quotes in lists': repeat('- > ', '', 'x'),
  'lists ever deeper': numbered((at) => `${'  '.repeat(at)}- x\n`),
  'quotes ever deeper': numbered((at) => `${'>'.repeat(at + 1)} x\n`),
  'HTML in HTML': repeat('<div>'),
  'HTML tables in tables': repeat('<table><tr><td>'),
  'HTML lists in lists': repeat('<ul><li>x'),
  'links in links': repeat('[', '', 'x'),
  'links opened and closed': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'pictures in links': repeat('![['),
  'links never closed': repeat('[x](', family),
  'addresses full of brackets': repeat('(', '[x]('),
  'emphasis in emphasis': repeat('*x', '', '*'),
  'emphasis of either kind': repeat('*_', '', 'x'),
  'stars alone': repeat('*'),
  'strikes in strikes': repeat('~~x'),
  'code never closed': numbered((at) => `${'`'.repeat((at % 80) + 1)}x`),
  backslashes: repeat('\\'),
  entities: repeat('&amp;'),
  'entities never closed': repeat('&'),
  'references to themselves': numbered((at) => `[a${at}]: #a${at}\n[a${at}][a${at}]\n`),
  // Tables.
  'a table of one wide row': (length) => `${'|a'.repeat(length / 4)}|\n${'|-'.repeat(length / 4)}|\n`,
  'a table of wide rows': (length) =>
    `|${'a|'.repeat(40)}\n|${'-|'.repeat(40)}\n${`|${'b|'.repeat(40)}\n`.repeat(length / 80)}`,
  'a row wider than its header': (length) => `|a|\n|-|\n|${'b|'.repeat(length / 2)}\n`,
  'a table of roles': numbered((at) => `| Analyst ${at} | Grade ${at % 20} |\n`, '| Role | Grade |\n|---|---|\n'),
  'an HTML table with wide cells': repeat('<td colspan="1000">x', '<table><tr>'),
  bars: repeat('|'),
  'bars and dashes': repeat('|-', '|a|\n'),
  // Tags.
  'template tags never closed': repeat('<%'),
  'template tags of all kinds never closed': repeat('{{<{{%{%<%'),
  'template tags': repeat('<%= partial "x" %>'),
  'tags never closed': repeat('<a '),
  'attributes never closed': repeat(' a="', '<a'),
  'attributes in plenty': repeat(' a=b', '<a', '>'),
  'comments never closed': repeat('<!--'),
  'attribute lists': repeat('{: .x', '# A '),
  'attribute lists never closed': repeat('{#a ', '# A '),
  'CDATA and declarations': repeat('<![CDATA[<!X<?'),
  // Front matter.
  'front matter never closed': repeat('a: b\n', '---\n'),
  'front matter deep in brackets': repeat('[', '---\na: ', '\n---\n'),
  'front matter deep in braces': repeat('{a: ', '---\n', '\n---\n'),
  'front matter deep by indents': (length) => `---\n${numbered((at) => `${' '.repeat(at)}a:\n`)(length)}---\n`,
  'aliases of aliases': numbered((at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]\n`, '---\na0: &a0 [x]\n'),
  'front matter with keys in plenty': (length) => `---\n${numbered((at) => `k${at}: v\n`)(length)}---\n# A\n`,
  'front matter of roles': (length) =>
    `---\nroles:\n${numbered((at) => `  - {role: Analyst ${at}, grade: ${at % 20}, nextSteps: [Analyst ${at + 1}]}\n`)(length)}---\n`,
  // Lines.
  'one line of letters': repeat('a'),
  'one line of blanks': repeat(' ', 'a', 'b'),
  'one line of tabs': repeat('\t', 'a', 'b'),
  'one line of marks': repeat(',:;.-–'),
  'blank lines': repeat('\n'),
  'carriage returns': repeat('\r\n', '# A', '# B'),
  'carriage returns alone': repeat('\r'),
  'line ends of every kind': repeat('a\r\nb\rc\nd\u2028e\u0085'),
  'hard breaks': repeat('a  \n'),
  rules: repeat('---\n'),
  headings: numbered((at) => `## Heading ${at}\n`),
  'headings that read alike': repeat('## Analyst\n'),
  'headings underlined': repeat('A\n=\n'),
  'headings of every depth': numbered((at) => `${'#'.repeat((at % 6) + 1)} Senior Analyst ${at % 7}\n`),
  // Characters.
  'null characters': repeat('a\0'),
  'byte order marks': repeat('\ufeffa'),
  noncharacters: repeat('\ufdd00\ufdd1\uffff'),
  'marks upon marks': repeat('\u0301', 'a'),
  'text from right to left': repeat('\u202eabc\u202d'),
  'characters of two halves': repeat('👩‍👩‍👧‍👦'),
  'text garbled once': repeat('â€™'),
  'text garbled twice': repeat('Ã¢â‚¬â„¢'),
  // Statements.
  'reports to itself': repeat('reports to ', `${family}The Analyst `),
  'reports to everyone': repeat('The Analyst reports to the Manager, ', family),
  'reports without end': repeat('will typically also ', family),
  'next steps': repeat('next step ', `${family}## Career Ladder\n\nThe `),
  'next steps that are many': repeat('The next step in the Analyst career is ', `${family}## Career Ladder\n\n`),
  'targets without end': repeat('Manager or ', `${family}## Career Ladder\n\nThe next step in the job family is `),
  'targets with commas': repeat('Manager, ', `${family}## Career Ladder\n\nThe next step in the job family is `),
  'may move to': repeat('may choose to move into ', `${family}## Career Ladder\n\nAnalysts `),
  extends: repeat('Extends the Senior ', `${family}#### Requirements\n\n`),
  'all the same requirements': repeat('all the same ', `${family}#### Requirements\n\n- Has `),
  grades: repeat('grade 1, ', family),
  'grades of numbers': repeat('1', `${family}The Analyst is a grade `),
  'career paths': repeat('career path ', `${family}## Career Ladder\n\n`),
  possessives: repeat("'s career ", `${family}## Career Ladder\n\nThe next step in the Analyst`),
  'leads teams': repeat('lead and grow ', `${family}#### Responsibilities\n\n- `),
  'brackets in sentences': repeat('(', `${family}The Analyst reports to the Manager `),
  sentences: repeat('Dr. A. reports to B. ', family),
  dashes: repeat(' - ', '# Analyst'),
  levels: numbered((at) => `### Analyst ${at}\n\n- a\n\n`, '# Analysts\n\n## Levels\n\n'),
  'levels that extend each other': numbered(
    (at) => `### Analyst ${at}\n\n#### Requirements\n\n- Extends the Analyst ${at + 1} requirements\n\n`,
    '# Analysts\n\n## Levels\n\n',
  ),
  'levels that report to each other': numbered(
    (at) => `### Analyst ${at}\n\nReports to the Analyst ${at + 1}.\n\n`,
    '# Analysts\n\n## Levels\n\n',
  ),
  abbreviations: numbered((at) => `Customer Success Manager (C${at % 9}SM) `, family),
  'a drawn ladder': (length) =>
    `# A\n\n\`\`\`mermaid\ngraph LR;\n${numbered((at) => `A${at}[Analyst ${at}]-->A${at + 1};\n`)(length)}\`\`\`\n`,
  'a drawn ladder on one line': (length) => `# A\n\n\`\`\`mermaid\ngraph LR;\n${'A-->'.repeat(length / 4)}B\n\`\`\`\n`,
  'a drawn ladder with blanks': (length) =>
    `# A\n\n\`\`\`mermaid\ngraph LR;\nA${' '.repeat(length)}[${' '.repeat(9)}x\n\`\`\`\n`,
};
