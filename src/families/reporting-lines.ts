/**
 * Who reports to whom: `The X reports to the Y`, `Reporting to the Y, …`, `an X to which the position reports`.
 * Not who reports to the role, and not who reports on something.
 */
import type { StatedManager } from './job-family.ts';
import { type Passage, slicePassage, wordsOf } from './passages.ts';
import { readTargets } from './targets.ts';

export interface ReportingStatement {
  /** Who reports, as the sentence names it; empty for `this position`, `Reporting to …`. */
  readonly subject: string;
  readonly managers: readonly StatedManager[];
}

/** `reports (directly) to`, `will report into`; the object is looked at afterwards. */
const REPORTS =
  /\b(?:(?:will|may|can|would|should|typically|also)\s+)*(?:reports?|reporting|resorts)\s+(?:directly\s+|functionally\s+|typically\s+|solid[- ]line\s+|dotted[- ]line\s+)?(?:to\s+and\s+collaborates?\s+(?:directly\s+|closely\s+)?with|(?:to\s+)?directly\s+to|into?\s*to|intot|into|to)\s+/gi;
const WHICH =
  /\b(an?|the)\s+([^\s,.;:][^,.;:]{2,79}?),?\s+to\s+(?:which|whom)\s+(?:the|this)\s+(?:position|role)\s+reports/i;
/** What may follow `report to` without being a manager. */
const NO_MANAGER =
  /^(?:them|him|her|it|you|us|this|that|these|those|necessary|relevant|all|management|leadership|leaders?|executives|stakeholders|senior leadership|ensure|be|the data team|\d)\b/i;
/** How someone is named: by an article or a capital; `reports to track it` is something else. */
const SOMEONE = /^(?:(?:the|an?|our|their|its|either)\s|[\p{Lu}\p{Lo}])/u;
/** Where the words for the manager end and the sentence goes on. */
const END =
  /(?<!\s)(?:\s*(?:[.;:(]|,\s+(?:and\s+(?!the\b)|who|(?:you|we|they|this)\b|which|where|while|but|as well|with|working|the\b(?!\s+(?:vp|vice|director|manager|senior|head|chief|sr)\b)))|\s+and\s+(?:is|are|will|leads?|works?|has|have|collaborat\w+|plays?|manages?|provides?|serves?|partners?|supports?|includes?|oversees?|helps?|as|also|owns?|a\s+member|part)\b|\s+(?:who|which|while|with|within|depending|based|as|where|but|on|for\s+(?:the|all)|in\s+(?:the|order)|at|(?<!\bor\s)to|and\s+is|is|are|role\s+at|(?:or|and)\s+(?:above|higher))\b)/i;

/** `a dotted line to`, `dotted-line reporting to` */
const DOTTED_LINE = /\bdotted[- ]lines?\s+(?:report(?:ing|s)?\s+|relationship\s+)?(?:in)?to\s+/gi;
const DOTTED_AFTER = /^\s*\(?(?:(?:by|on|through|via|as)\s+)?(?:an?\s+)?dotted[- ]line\b(?!\s+(?:in)?to\b)/i;

/** A word that every such sentence holds. */
export const REPORTING_WORDS = /\bre(?:port|sort)s?|\bdotted/i;

/** The reporting lines that a sentence states. */
export function readReportingLines(sentence: Passage, path: string): ReportingStatement[] {
  const statements: ReportingStatement[] = [];
  const { text } = sentence;
  let from = 0;
  for (const verb of text.matchAll(REPORTS)) {
    if (verb.index < from) continue;
    const start = verb.index + verb[0].length;
    const rest = text.slice(start);
    if (NO_MANAGER.test(rest) || !SOMEONE.test(rest)) continue;
    const end =
      start + Math.min(endOfManager(sentence, start), endOfClause(text.slice(start), /^reporting/i.test(verb[0])));
    const managers = managersIn(
      slicePassage(sentence, start, end),
      sentence,
      path,
      /dotted/i.test(verb[0]) || DOTTED_AFTER.test(text.slice(end, end + 40)),
    );
    if (managers.length > 0)
      statements.push({ subject: subjectOf(text.slice(from, verb.index), /^reporting/i.test(verb[0])), managers });
    from = end;
  }
  statements.push(...readDottedLines(sentence, statements.at(-1)?.subject ?? null, path));
  if (statements.length > 0) return statements;
  const which = WHICH.exec(text);
  if (!which) return [];
  const at = which.index + (which[1] ?? '').length + 1;
  const named = which[2] ?? '';
  const article = [...named.matchAll(/\b(?:an?|the|our|with)\s+/gi)].at(-1);
  const begin = at + (article ? article.index + article[0].length : 0);
  const managers = managersIn(slicePassage(sentence, begin, at + named.length), sentence, path, false);
  return managers.length > 0 ? [{ subject: '', managers }] : [];
}

/** `…, with a dotted line to the Y`: a second manager, of whom the sentence speaks already or who stands before. */
function readDottedLines(sentence: Passage, subject: string | null, path: string): ReportingStatement[] {
  const { text } = sentence;
  return [...text.matchAll(DOTTED_LINE)].flatMap((line): ReportingStatement[] => {
    if (/\breport(?:s|ing)?\s{1,3}$/i.test(text.slice(0, line.index))) return [];
    const start = line.index + line[0].length;
    if (!SOMEONE.test(text.slice(start))) return [];
    const managers = managersIn(
      slicePassage(sentence, start, start + endOfManager(sentence, start)),
      sentence,
      path,
      true,
    );
    const before = text
      .slice(0, line.index)
      .trimEnd()
      .replace(/(?<!\s)\s+(?:has|have|with|and)(?:\s+an?)?$/i, '');
    return managers.length > 0 ? [{ subject: subject ?? subjectOf(before, false), managers }] : [];
  });
}

function managersIn(passage: Passage, sentence: Passage, path: string, dotted: boolean): StatedManager[] {
  return readTargets(passage)
    .filter((target) => /\p{L}/u.test(target.text))
    .map((target) => ({
      text: target.text,
      href: target.href,
      dotted,
      source: { path, line: passage.line },
      words: wordsOf(sentence),
    }));
}

/** Where another `reports to` follows, the clause before it ends at the comma or `and` before its subject. */
function endOfClause(rest: string, isParticiple: boolean): number {
  // `Reporting to the X, the Y leads …`
  const main = isParticiple ? /,\s+(?!(?:and|or)\b)\p{Ll}/u.exec(rest) : null;
  if (main) return main.index;
  const next = /\breports?\s+(?:directly\s+)?to\b/i.exec(rest);
  if (!next) return rest.length;
  const cut = /,\s+and\s|;\s|,\s+(?=the\s)/.exec(rest.slice(0, next.index));
  return cut ? cut.index : rest.length;
}

/** Offset behind `start` at which the manager's words end; a link is never cut. */
function endOfManager(sentence: Passage, start: number): number {
  let offset = 0;
  while (true) {
    const found = END.exec(sentence.text.slice(start + offset));
    if (!found) return sentence.text.length - start;
    const at = start + offset + found.index;
    const link = sentence.links.find((candidate) => candidate.start <= at && at < candidate.end);
    // `(CTO)` right behind a name belongs to it, and so does the stop of `Sr.`
    const bracket = /^\s*\((?!\s*dotted)[^()]{1,40}\)/i.exec(sentence.text.slice(at));
    if (link) offset = link.end - start;
    else if (bracket) offset = at + bracket[0].length - start;
    else if (/\b(?:Sr|Jr)$/.test(sentence.text.slice(start, at)) && sentence.text[at] === '.') offset = at + 1 - start;
    else return at - start;
  }
}

/** The words before the verb that name who reports. */
function subjectOf(before: string, isParticiple: boolean): string {
  if (isParticiple) return '';
  const clause = before.split(/[.;:]\s|,\s+and\s+|,\s+(?=the\s)|\)\s+and\s+/i).at(-1) ?? '';
  const subject = clause
    .replace(/^\s*(?:unless|where|if)\s[^,]{2,80},\s*/i, '')
    .replace(/^[\s,*]*(?:and\s+)?(?:(?:the|an?|our|this)\b\s*)?/i, '')
    .replace(/(?<![\s,*])[\s,*]+$/, '')
    .replace(/(?<!\s)\s+(?:and|who|which|that|also|always|typically|generally)$/i, '');
  return ANYONE.test(subject) ? '' : subject.replace(/(?<!\s)\s+(?:role|position)$/i, '');
}

/** Who is meant by the section it stands in: `this position`, `all levels`, `team members in this job family`. */
const ANYONE =
  /^(?:(?:all|each|both|every(?:one)?)\b\s{0,9})?(?:of\s{1,9})?(?:(?:the|these|this|them|those)\b\s{0,9})?(?:roles?|positions?|jobs?|job\s+family|team|levels?|it|they|he|she|(?:team\s+)?members?|persons?|individuals?)?(?:\s+(?:below|above|(?:in|of)\s+(?:this|the)\s+(?:job\s+family|team)))?$/i;
