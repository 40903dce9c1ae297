/**
 * A route as a Markdown document for a conversation: hop by hop, what each rests on and what is new at it.
 * Says what documents list for roles, never what a promotion takes.
 */
import type { CareerGraph } from '../graph/career-graph.ts';
import { type News, whatsNew } from '../graph/comparison/whats-new.ts';
import { graphIndex } from '../graph/graph-index.ts';
import type { Hop, Route } from '../graph/paths/route.ts';
import { whereItEnds } from '../graph/paths/where-it-ends.ts';
import { freshHeading, sectionNames } from './comparison-words.ts';
import { markdownText, quotation } from './markdown-text.ts';
import { changeWords, endingWords, evidenceOf, groundWords, hopWords, promise, routeSummary } from './path-words.ts';

/** @returns Markdown with a line end behind it */
export function pathMarkdown(graph: CareerGraph, route: Route): string {
  const { role, family } = graphIndex(graph);
  const name = (id: string) => markdownText(role(id)?.title ?? family(id)?.name ?? id);
  const ending = whereItEnds(graph, route.to);
  const parts = [
    `# From ${name(route.from)} to ${name(route.to)}`,
    `${markdownText(routeSummary(route))}`,
    ...route.hops.flatMap((hop, at) => [
      `## ${at + 1}. ${name(hop.to)}`,
      `From ${name(hop.from)}: ${factsOf(graph, hop)}.`,
      ...evidenceOf(hop.link).map(({ words, path, line }) => quotation(words, path, line)),
      ...newsOf(graph, hop),
    ]),
    ...(ending === null ? [] : [`## Further on`, markdownText(endingWords(ending))]),
    `---`,
    promise,
  ];
  return `${parts.join('\n\n')}\n`;
}

function factsOf(graph: CareerGraph, hop: Hop): string {
  const facts = [hopWords(hop), changeWords(hop.change) ?? '', groundWords(hop, graph)];
  return facts
    .filter((fact) => fact !== '')
    .map(markdownText)
    .join(' · ');
}

function newsOf(graph: CareerGraph, { from, to }: Hop): readonly string[] {
  const news: News | null = whatsNew(graph, from, to);
  if (news === null) return ['No document describes it: what is listed for it is not known.'];
  const parts = news.flatMap(({ section, fresh, reworded }) => [
    ...(fresh.length === 0
      ? []
      : [
          `### ${freshHeading(section)} (${fresh.length})`,
          list(fresh.map((row) => row.cells.at(-1)?.item.text ?? '')),
        ]),
    ...(reworded.length === 0
      ? []
      : [
          `### ${sectionNames[section]}, reworded or raised (${reworded.length})`,
          reworded
            .map(({ cells: [before, after] }) => {
              const was = before ? `\n  - before: ${markdownText(before.item.text)}` : '';
              return `- ${markdownText(after?.item.text ?? '')}${was}`;
            })
            .join('\n'),
        ]),
  ]);
  return parts.length === 0 ? ['Nothing that is listed for it is new.'] : parts;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${markdownText(item)}`).join('\n');
}
