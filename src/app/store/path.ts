/** The answer to the way that is asked for; the same object until the question or the documents change. */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { answerPath, type PathAnswer } from '../../graph/paths/answer-path.ts';
import type { PathRules } from '../../graph/paths/route.ts';
import type { Choices, PathEnds } from './choices.ts';
import { rememberLast } from './remember-last.ts';

const answer = rememberLast((graph: CareerGraph, { from, to }: PathEnds, rules: PathRules) =>
  answerPath(graph, { from, to, rules }),
);

/** Null while no path is asked for. */
export function pathAnswerOf({ documents, path, pathRules }: Choices): PathAnswer | null {
  return path && answer(documents.graph, path, pathRules);
}
