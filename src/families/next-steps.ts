/**
 * Where a role or a family leads next, as the document says it: in a sentence, a list or a drawn ladder;
 * by a link, by name, not defined yet, or too vaguely to name.
 */
import type { Block } from '../documents/block.ts';
import type { StatedNextStep } from './job-family.ts';
import type { LabelledValue } from './labelled-values.ts';
import { matchesOf } from './matches-of.ts';
import { isMermaid, readMermaidSteps } from './mermaid-chart.ts';
import {
  endOfTargets,
  examplesOf,
  isPlaceholder,
  isVague,
  segmentsOf,
  undefinedName,
  withoutCondition,
  withoutLeadIn,
  withoutMove,
} from './next-step-targets.ts';
import { type Passage, passageOf, slicePassage, splitSentences, wordsOf } from './passages.ts';
import type { Prose } from './prose.ts';
import { endsWithRole, isElided, readTargets, type Target } from './targets.ts';
import { hasRank, isTitleLike } from './titles.ts';
import { type StepContext, subjectOf, type Whose, whoseStep } from './whose-step.ts';
import { wording } from './wording/current.ts';

const WORDS = wording.nextSteps;

type CodeBlock = Extract<Block, { readonly kind: 'code' }>;

/**
 * Adds the next steps stated in some text.
 * `role`: index of the role in whose section they stand, or null; `isLadder`: the heading says it is about careers.
 */
export function readNextSteps(prose: Prose, context: StepContext, into: StatedNextStep[]): void {
  if (context.isLadder || prose.about('nextSteps').length > 0) collect(prose.blocks, context, null, into);
  else collectDrawn(prose.blocks, context, into);
}

/** The steps of text that holds no words for any: charts may still draw some. */
function collectDrawn(blocks: readonly Block[], context: StepContext, into: StatedNextStep[]): void {
  for (const block of blocks) {
    if (block.kind === 'code') into.push(...drawnSteps(block, context));
    else if (block.kind === 'list')
      for (const item of block.items) if (item.blocks.length > 0) collectDrawn(item.blocks, context, into);
  }
}

/** Whom the introduction of a list speaks of, null for a role of another page. */
interface Introduced {
  readonly whose: Whose | null;
}

/** `listOf`: what introduces the blocks, when they are a list after a colon. */
function collect(
  blocks: readonly Block[],
  context: StepContext,
  listOf: Introduced | null,
  into: StatedNextStep[],
): void {
  let introduced = listOf;
  for (const block of blocks) {
    if (block.kind === 'code') into.push(...drawnSteps(block, context));
    else if (block.kind === 'paragraph')
      introduced = readPassage(passageOf(block.inlines, block.line), context, null, into);
    else if (block.kind === 'list')
      for (const item of block.items) {
        const passage = passageOf(item.inlines, item.line, true);
        const nested = readPassage(passage, context, introduced, into);
        collect(item.blocks, context, nested ?? (item.blocks.length > 0 ? introduced : null), into);
      }
  }
}

/** Reads one paragraph or item; tells who a list after it is about, when it introduces one. */
function readPassage(
  passage: Passage,
  context: StepContext,
  listOf: Introduced | null,
  into: StatedNextStep[],
): Introduced | null {
  if (!context.isLadder && !WORDS.next.test(passage.text) && !WORDS.pursuesAnywhere.test(passage.text)) return null;
  let last: StatedNextStep | null = null;
  const before = into.length;
  for (const sentence of splitSentences(passage)) {
    if (!context.isLadder && !WORDS.next.test(sentence.text) && !WORDS.pursues.test(sentence.text)) continue;
    if (context.isLadder && WORDS.arrow.test(sentence.text)) {
      into.push(...readPath(sentence, sentence, context));
      continue;
    }
    const found: StatedNextStep[] = readSentence(sentence, context, last);
    into.push(...found);
    last = found.at(-1) ?? last;
  }
  if (/:\s*$/.test(passage.text) && (context.isLadder || WORDS.next.test(passage.text))) {
    const subject = subjectOf(passage.text);
    return { whose: whoseStep(subject ?? '', context) };
  }
  if (into.length === before && context.isLadder && passage.inList) {
    if (listOf) into.push(...listedTarget(passage, listOf.whose, context));
    // What says whose step it is said so above, or it is a role's of another page.
    else if (WORDS.within.test(passage.text) && !WORDS.nextIs.test(passage.text))
      into.push(...listedTarget(passage, { from: context.role }, context));
  }
  return null;
}

/** `previous`: the last step that the sentences before it state. */
function readSentence(sentence: Passage, context: StepContext, previous: StatedNextStep | null): StatedNextStep[] {
  const { text } = sentence;
  if (WORDS.pointer.test(text)) return [];
  const clause = findClause(text);
  if (!clause) {
    // `… and career paths in those departments are possible.`
    if (context.isLadder && WORDS.possible.test(text))
      return stepOf(sentence, context, { from: context.role }, 'vague', { text: '', href: null });
    // `The career ladder for this role is not yet defined.`
    return context.isLadder && WORDS.notDefined.test(text) && WORDS.ladder.test(text)
      ? stepOf(sentence, context, whoseStep(subjectOf(text) ?? '', context), 'undefined', { text: '', href: null })
      : [];
  }
  const after = WORDS.afterThat.test(clause.subject);
  if (WORDS.pursues.test(text) && !context.isLadder && context.isSingle && !context.names.means(clause.subject))
    return [];
  const target = after && previous !== null ? context.names.roleNamed(previous.text) : null;
  const whose = after ? { from: target ?? context.role } : whoseStep(clause.subject, context);
  const steps = readPredicate(slicePassage(sentence, clause.end, text.length), sentence, whose, context);
  return after ? steps.filter((each) => each.from === null || context.names.roleNamed(each.text) !== each.from) : steps;
}

function findClause(text: string): { subject: string; end: number } | null {
  const consider = WORDS.consider.exec(text);
  if (consider) return { subject: consider[1] ?? '', end: consider.index + consider[0].length };
  const next = WORDS.nextIs.exec(text);
  if (next) {
    const subject = next[1] || (WORDS.saidBefore.exec(text.slice(0, next.index))?.[1] ?? '');
    return { subject, end: next.index + next[0].length };
  }
  const moves = WORDS.pursues.exec(text) ?? WORDS.moves.exec(text) ?? WORDS.movesNow.exec(text);
  const leads = moves ? null : WORDS.leadsTo.exec(text);
  if (leads) return { subject: '', end: leads.index + leads[0].length };
  // The last clause counts: `may progress …; in some instances team members may move to …`.
  if (!moves) return null;
  const cut = text.lastIndexOf(';');
  const later = cut > 0 ? WORDS.moves.exec(text.slice(cut)) : null;
  if (later) return { subject: '', end: cut + later.index + later[0].length };
  return { subject: moves[1] ?? '', end: moves.index + moves[0].length };
}

function targetsIn(segment: Passage): readonly Target[] {
  return readTargets(slicePassage(segment, 0, endOfTargets(segment)));
}

function readPredicate(
  predicate: Passage,
  sentence: Passage,
  whose: Whose | null,
  context: StepContext,
): StatedNextStep[] {
  const suchAs = WORDS.suchAs.exec(predicate.text);
  const object = suchAs
    ? slicePassage(predicate, suchAs.index + suchAs[0].length, predicate.text.length)
    : withoutLeadIn(withoutCondition(predicate));
  const undefinedAt = WORDS.notDefined.exec(sentence.text);
  const placeholder = object.links.some((link) => isPlaceholder(link.href, object.text.slice(link.start, link.end)));
  if ((undefinedAt && object.links.length === 0) || (placeholder && object.links.length === 1)) {
    const name = placeholder ? '' : undefinedName(object.text);
    return stepOf(sentence, context, whose, 'undefined', { text: name, href: object.links[0]?.href.trim() || null });
  }
  const listed = suchAs && object.links.length === 0 ? object.text.split(/,\s+/) : [];
  const cut = listed.length > 2 ? listed.flatMap((name) => examplesOf(name)) : segmentsOf(object).flatMap(targetsIn);
  const ranged = WORDS.ranged.exec(predicate.text);
  const targets =
    ranged && predicate.links.length === 0
      ? (ranged[1] ?? '')
          .replace(/[.]$/, '')
          .split(WORDS.betweenRanks)
          .map((text) => ({ text: text.trim(), href: null }))
      : cut;
  // `… move to other teams based on their goals:` is told by the list after it.
  if (/:\s*$/.test(sentence.text) && object.links.length === 0) return [];
  const steps = targets.flatMap((target): StatedNextStep[] => {
    const trimmed = { text: withoutMove(target.text), href: target.href };
    if ((trimmed.text === '' || WORDS.similar.test(trimmed.text)) && trimmed.href === null) return [];
    if (trimmed.href === null && WORDS.notDefined.test(target.text))
      return stepOf(sentence, context, whose, 'undefined', { text: undefinedName(trimmed.text), href: null });
    const vague = trimmed.href === null && !suchAs && !ranged && isVague(trimmed.text, target.text);
    return stepOf(sentence, context, whose, vague ? 'vague' : 'named', trimmed);
  });
  return suchAs ? steps : mergeVague(steps);
}

/** `a Sales, Customer Success or Marketing role` is one vague move, not three. */
function mergeVague(steps: readonly StatedNextStep[]): StatedNextStep[] {
  const functions = steps.filter(
    (each) => each.kind === 'named' && each.href === null && !isTitleLike(each.text) && !hasRank(each.text),
  );
  if (functions.length < 2 || functions.length === steps.length) return [...steps];
  const first = functions[0];
  return steps
    .filter((each) => !functions.includes(each) || each === first)
    .map((each) => (each === first ? { ...each, kind: 'vague' } : each));
}

/** What stands behind a label such as `Next role:`, of the role in whose section it does. */
export function readLabelledSteps({ value, said }: LabelledValue, context: StepContext): StatedNextStep[] {
  if (WORDS.none.test(value.text)) return [];
  if (WORDS.arrow.test(value.text)) return readPath(value, said, context);
  const whose = { from: context.role };
  if (WORDS.notDefined.test(value.text))
    return stepOf(said, context, whose, 'undefined', { text: undefinedName(value.text), href: null });
  return titlesIn(value).flatMap((title) =>
    readTargets(withoutLeadIn(title)).flatMap((target) => {
      const text = withoutMove(target.text);
      const vague = target.href === null && isVague(text, text);
      return text === '' ? [] : stepOf(said, context, whose, vague ? 'vague' : 'named', { ...target, text });
    }),
  );
}

/** Behind a label, titles with commas between them; `Director, Care` is one. */
function titlesIn(value: Passage): readonly Passage[] {
  if (value.links.length > 0 || !value.text.includes(', ')) return [value];
  let at = 0;
  const parts = value.text.split(', ').map((text) => {
    const part = slicePassage(value, at, at + text.length);
    at += text.length + 2;
    return part;
  });
  return parts.every(({ text }) => endsWithRole(text) && !isElided(text)) ? parts : [value];
}

/** `Carer → Senior Carer → Care Lead`: a step from each role of this page to what comes after it. */
function readPath(path: Passage, said: Passage, context: StepContext): StatedNextStep[] {
  const arrows = matchesOf(WORDS.arrows, path.text);
  const stops = [0, ...arrows.map((arrow) => arrow.index + arrow[0].length)];
  const names = stops.map((from, at) => slicePassage(path, from, arrows[at]?.index ?? path.text.length));
  return names.slice(1).flatMap((name, at) => {
    const before = (names[at]?.text ?? '').replace(/^[^:]{0,60}:\s/, '');
    const from = context.names.roleNamed(before);
    return from === null ? [] : readTargets(name).flatMap((target) => stepOf(said, context, { from }, 'named', target));
  });
}

/** A list item that names a target: `* Field Enablement for team members …`, `* To a Technical Architect role`. */
function listedTarget(passage: Passage, whose: Whose | null, context: StepContext): StatedNextStep[] {
  const object = withoutLeadIn(passage);
  const end = WORDS.itemEnd.exec(object.text)?.index ?? object.text.length;
  return readTargets(slicePassage(object, 0, end)).flatMap((target) => {
    const text = withoutMove(target.text);
    if (text === '' || WORDS.noTarget.test(`${text} ${target.href ?? ''}`)) return [];
    const vague = target.href === null && isVague(text, text);
    return stepOf(passage, context, whose, vague ? 'vague' : 'named', { ...target, text });
  });
}

function drawnSteps({ language, text, line }: CodeBlock, context: StepContext): StatedNextStep[] {
  if (!isMermaid(language, text)) return [];
  const steps = readMermaidSteps(text);
  const labels = new Set<string>();
  for (const { from, to } of steps) labels.add(from.label).add(to.label);
  const drawnRoles = context.names.rolesDrawn([...labels]);
  // Arrows from roles of other pages are those pages' steps.
  return steps.flatMap((drawn): StatedNextStep[] => {
    const from = drawnRoles.get(drawn.from.label) ?? null;
    const source = { path: context.path, line: line + 1 + drawn.line };
    if (from === null) return [];
    return [{ from, kind: 'named', text: drawn.to.label, href: drawn.to.href, source, words: drawn.words }];
  });
}

/** The step, or none where it is a role's of another page. */
function stepOf(
  sentence: Passage,
  context: StepContext,
  whose: Whose | null,
  kind: StatedNextStep['kind'],
  target: Target,
): StatedNextStep[] {
  if (whose === null) return [];
  const { from, track } = whose;
  const { text, href } = target;
  const source = { path: context.path, line: sentence.line };
  const words = wordsOf(sentence);
  // Each written out: a spread before other keys takes longer than all else here.
  return [
    track === undefined ? { from, kind, text, href, source, words } : { from, track, kind, text, href, source, words },
  ];
}
