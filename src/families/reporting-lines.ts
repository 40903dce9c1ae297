/**
 * Who reports to whom: `The X reports to the Y`, `Reporting to the Y, …`, `an X to which the position reports`.
 * Not who reports to the role, and not who reports on something.
 */
import type { StatedManager } from './job-family.ts';
import type { LabelledValue } from './labelled-values.ts';
import { matchesOf } from './matches-of.ts';
import { type Passage, slicePassage, wordsOf } from './passages.ts';
import { readTargets } from './targets.ts';
import { withoutMarksAtEnd } from './without-marks-at-end.ts';
import { wording } from './wording/current.ts';

const WORDS = wording.reporting;

export interface ReportingStatement {
  /** Who reports, as the sentence names it; empty for `this position`, `Reporting to …`. */
  readonly subject: string;
  readonly managers: readonly StatedManager[];
}

/** The reporting lines that a sentence states. */
export function readReportingLines(sentence: Passage, path: string): ReportingStatement[] {
  const statements: ReportingStatement[] = [];
  const { text } = sentence;
  let from = 0;
  for (const verb of matchesOf(WORDS.reports, text)) {
    if (verb.index < from) continue;
    const start = verb.index + verb[0].length;
    const rest = text.slice(start);
    if (WORDS.noManager.test(rest) || !WORDS.someone.test(rest)) continue;
    const end =
      start + Math.min(endOfManager(sentence, start), endOfClause(text.slice(start), WORDS.participle.test(verb[0])));
    const managers = managersIn(
      slicePassage(sentence, start, end),
      sentence,
      path,
      WORDS.dotted.test(verb[0]) || WORDS.dottedAfter.test(text.slice(end, end + 40)),
    );
    if (managers.length > 0)
      statements.push({ subject: subjectOf(text.slice(from, verb.index), WORDS.participle.test(verb[0])), managers });
    from = end;
  }
  if (WORDS.dotted.test(text)) statements.push(...readDottedLines(sentence, statements.at(-1)?.subject ?? null, path));
  if (statements.length > 0) return statements;
  const which = WORDS.which.exec(text);
  if (!which) return [];
  const at = which.index + (which[1] ?? '').length + 1;
  const named = which[2] ?? '';
  const article = matchesOf(WORDS.articleWithin, named).at(-1);
  const begin = at + (article ? article.index + article[0].length : 0);
  const managers = managersIn(slicePassage(sentence, begin, at + named.length), sentence, path, false);
  return managers.length > 0 ? [{ subject: '', managers }] : [];
}

/** The managers that stand behind a label such as `Reports to:`. */
export function readLabelledManagers({ value, said }: LabelledValue, path: string): StatedManager[] {
  if (!WORDS.someone.test(value.text) || wording.nextSteps.none.test(value.text)) return [];
  const end = endOfManager(value, 0);
  return managersIn(slicePassage(value, 0, end), said, path, WORDS.dottedAfter.test(value.text.slice(end)));
}

/** `…, with a dotted line to the Y`: a second manager, of whom the sentence speaks already or who stands before. */
function readDottedLines(sentence: Passage, subject: string | null, path: string): ReportingStatement[] {
  const { text } = sentence;
  return matchesOf(WORDS.dottedLine, text).flatMap((line): ReportingStatement[] => {
    if (WORDS.reportsAtEnd.test(text.slice(0, line.index))) return [];
    const start = line.index + line[0].length;
    if (!WORDS.someone.test(text.slice(start))) return [];
    const managers = managersIn(
      slicePassage(sentence, start, start + endOfManager(sentence, start)),
      sentence,
      path,
      true,
    );
    const before = text.slice(0, line.index).trimEnd().replace(WORDS.hasAtEnd, '');
    return managers.length > 0 ? [{ subject: subject ?? subjectOf(before, false), managers }] : [];
  });
}

function managersIn(passage: Passage, sentence: Passage, path: string, dotted: boolean): StatedManager[] {
  const managers: StatedManager[] = [];
  for (const { text, href } of readTargets(passage))
    if (/\p{L}/u.test(text))
      managers.push({ text, href, dotted, source: { path, line: passage.line }, words: wordsOf(sentence) });
  return managers;
}

/** Where another `reports to` follows, the clause before it ends at the comma or `and` before its subject. */
function endOfClause(rest: string, isParticiple: boolean): number {
  // `Reporting to the X, the Y leads …`
  const main = isParticiple ? WORDS.mainClause.exec(rest) : null;
  if (main) return main.index;
  const next = WORDS.another.exec(rest);
  if (!next) return rest.length;
  const cut = WORDS.betweenClauses.exec(rest.slice(0, next.index));
  return cut ? cut.index : rest.length;
}

/** Offset behind `start` at which the manager's words end; a link is never cut. */
function endOfManager(sentence: Passage, start: number): number {
  let offset = 0;
  while (true) {
    const found = WORDS.end.exec(sentence.text.slice(start + offset));
    if (!found) return sentence.text.length - start;
    const at = start + offset + found.index;
    const link = sentence.links.find((candidate) => candidate.start <= at && at < candidate.end);
    // `(CTO)` right behind a name belongs to it, and so does the stop of `Sr.`
    const bracket = WORDS.bracket.exec(sentence.text.slice(at));
    if (link) offset = link.end - start;
    else if (bracket) offset = at + bracket[0].length - start;
    else if (WORDS.shortened.test(sentence.text.slice(start, at)) && sentence.text[at] === '.') offset = at + 1 - start;
    else return at - start;
  }
}

/** The words before the verb that name who reports. */
function subjectOf(before: string, isParticiple: boolean): string {
  if (isParticiple || before === '') return '';
  const clause = before.split(WORDS.beforeSubject).at(-1) ?? '';
  const named = withoutMarksAtEnd(clause.replace(WORDS.condition, '').replace(WORDS.article, ''), ',*');
  const subject = named.replace(WORDS.afterSubject, '').replace(WORDS.verb, '');
  return WORDS.anyone.test(subject) ? '' : subject.replace(WORDS.roleWord, '');
}
