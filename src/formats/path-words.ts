/** Hops and routes in words for a reader, the same on the page and in what is copied from it. */

import type { CareerGraph, Link } from '../graph/career-graph.ts';
import { graphIndex } from '../graph/graph-index.ts';
import { wordsForWhom } from '../graph/is-said-of.ts';
import type { GradeChange, Hop, HopKind, Route } from '../graph/paths/route.ts';
import type { PathEnding } from '../graph/paths/where-it-ends.ts';

const kindWords: Readonly<Record<HopKind, string>> = {
  promotion: 'higher grade',
  lateral: 'same grade',
  'lower-grade': 'lower grade',
  'into-management': 'into management',
  'out-of-management': 'out of management',
  'to-another-family': 'to another family',
};

/** `Promotion into management, to another family`; empty where the documents tell none of it. */
export function hopWords({ kinds, link }: Hop): string {
  const words = kinds.map((kind) => {
    if (kind === 'promotion') return link.kind === 'level-step' ? 'next level' : 'promotion';
    if (kind === 'lateral') return 'lateral move';
    return kind === 'lower-grade' ? 'step to a lower grade' : kindWords[kind];
  });
  const [first, ...more] = words;
  if (first === undefined) return '';
  return [first.charAt(0).toUpperCase() + first.slice(1), ...more].join(', ');
}

/** `grade 7 → 8`, `same grade, 8`; an estimate keeps its `~`. Null where grades cannot be compared. */
export function changeWords(change: GradeChange | null): string | null {
  if (change === null) return null;
  const { from, to, by } = change;
  if (by === 0) return from === to ? `same grade, ${from}` : `as high, grade ${from} → ${to}`;
  return `grade ${from} → ${to}`;
}

/** `stated`, or `inferred: next level above in …`. */
export function groundWords({ link, saidOfFamily, passesOver, through }: Hop, graph: CareerGraph): string {
  const family = through === null ? null : (graphIndex(graph).family(through)?.name ?? null);
  if (!link.stated) return `inferred: ${link.reason ?? 'no document states it'}`;
  return [
    saidOfFamily ? `stated for ${wordsForWhom(link)}` : 'stated',
    ...(passesOver > 0 ? [passedWords(passesOver)] : []),
    ...(family === null ? [] : [`as a step to the family ${family}; this is its role nearest in grade`]),
  ].join(', ');
}

/** `passing over 3 of its levels` */
export function passedWords(levels: number): string {
  return `passing over ${levels} of its levels`;
}

/** `3 moves · grade 5 → 10 · 2 stated, 1 inferred` */
export function routeSummary({ hops }: Route): string {
  const changes = hops.flatMap(({ change }) => change ?? []);
  const [first, last] = [hops[0]?.change, hops.at(-1)?.change];
  const stated = hops.filter(({ link }) => link.stated).length;
  const ground = [
    ...(stated > 0 ? [`${stated} stated`] : []),
    ...(stated < hops.length ? [`${hops.length - stated} inferred`] : []),
  ];
  return [
    `${hops.length} ${hops.length === 1 ? 'move' : 'moves'}`,
    ...(changes.length > 0 && first && last ? [`grade ${first.from} → ${last.to}`] : []),
    ground.join(', '),
  ].join(' · ');
}

/** Why a path goes no further, in a sentence. */
export function endingWords(ending: PathEnding): string {
  switch (ending.kind) {
    case 'not-defined':
      return 'The documents say that the next step from here is not defined yet.';
    case 'not-documented':
      return 'The documents name this and none describes it, so where it leads is not known.';
    case 'vague':
      return `The documents say “${ending.link.text}” of the next step, and name no role.`;
    case 'nothing-said':
      return 'The documents name no next step from here.';
  }
}

/** The sentences that a link rests on, each once. */
export function evidenceOf({ sources }: Link): readonly Link['sources'][number][] {
  const seen = new Set<string>();
  return sources.filter(({ words, path }) => {
    const key = `${path} ${words}`;
    return words !== '' && !seen.has(key) && seen.add(key);
  });
}

/** What every path and comparison should be read with. */
export const promise =
  'Documents describe roles. Being listed for a role is no checklist for getting it, and nothing here promises a move.';
