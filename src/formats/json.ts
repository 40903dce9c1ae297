/**
 * The graph as JSON for other programs: every field of `CareerGraph`, one role or link to a few lines.
 * Its order is the graph's own, so that two outputs can be compared line by line.
 */
import type { CareerGraph } from '../graph/career-graph.ts';

/** @returns JSON with a line end behind it */
export function writeJson(graph: CareerGraph): string {
  const { departments, families, roles, links, documents, observations, configuration } = graph;
  const parts = { departments, families, roles, links, documents, observations };
  const lines = Object.entries(parts).map(([name, values]) => {
    const rows = values.map((value) => `    ${JSON.stringify(value)}`);
    return `  ${JSON.stringify(name)}: [${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n  `}]`;
  });
  return `{\n${[...lines, `  "configuration": ${JSON.stringify(configuration)}`].join(',\n')}\n}\n`;
}
