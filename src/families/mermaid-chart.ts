/**
 * Ladders drawn as a Mermaid chart (`graph LR`, `flowchart TD`): nodes with their labels, arrows, `click` addresses.
 * Reads what career ladders use of the language; a line that says something else is passed over.
 */

export interface ChartNode {
  readonly label: string;
  /** Address of a `click` line, or null. */
  readonly href: string | null;
}

export interface ChartStep {
  readonly from: ChartNode;
  readonly to: ChartNode;
  /** Line within the code, from 0. */
  readonly line: number;
  readonly words: string;
}

const NODE =
  /^\s*([^\s([{<>|;&-][^\s([{<>|;&]{0,80}?)\s{0,9}(?:(\(\[|\[\[|\(\(|\[\(|\(|\[|\{\{|\{|>)\s{0,9}"?([^"\n]{1,200}?)"?\s{0,9}(?:\]\)|\]\]|\)\)|\)\]|\)|\]|\}\}|\}))?(?=\s*(?:$|;|&|-|=|<|:::))/;
const ARROW = /^\s*(?:<?-{2,}>|-{2,}|={2,}>|-\.{1,3}->|--\s[^->|]{1,80}\s-->)\s*(?:\|[^|]{0,80}\|)?\s*/;
const COMMENT = /^\s*%%/;
const CLICK = /^\s*click\s+(\S+)\s+(?:href\s+)?"([^"]{1,500})"/;
const OTHER = /^\s*(?:graph|flowchart|subgraph|end|classDef|class|style|linkStyle|direction|%%|---)\b|^\s*$/;

/** The steps of a chart, in their order; arrows only (`---` joins without a direction). */
export function readMermaidSteps(code: string): ChartStep[] {
  const labels = new Map<string, string>();
  const addresses = new Map<string, string>();
  const edges: { from: string; to: string; line: number; words: string }[] = [];
  for (const [line, text] of code.split('\n').entries()) {
    if (COMMENT.test(text)) continue;
    const click = CLICK.exec(text);
    if (click) addresses.set(click[1] ?? '', click[2] ?? '');
    else if (!OTHER.test(text)) readStatement(text, line, labels, edges);
  }
  const steps: ChartStep[] = [];
  for (const { from, to, line, words } of edges)
    steps.push({ from: nodeOf(from, labels, addresses), to: nodeOf(to, labels, addresses), line, words });
  return steps;
}

function nodeOf(id: string, labels: ReadonlyMap<string, string>, addresses: ReadonlyMap<string, string>): ChartNode {
  return { label: labels.get(id) ?? id, href: addresses.get(id) ?? null };
}

/** Whether a code block draws such a chart. */
export function isMermaid(language: string, code: string): boolean {
  return (
    language.toLowerCase() === 'mermaid' ||
    (language === '' && /^\s*(?:graph|flowchart)\s+(?:LR|RL|TD|TB|BT)\b/.test(code))
  );
}

function readStatement(
  text: string,
  line: number,
  labels: Map<string, string>,
  edges: { from: string; to: string; line: number; words: string }[],
): void {
  let rest = text;
  let before: { id: string; arrow: boolean } | null = null;
  // A statement chains nodes: `a --> b --> c`.
  while (rest !== '') {
    const node = NODE.exec(rest);
    const id = node?.[1];
    if (!node || id === undefined) return;
    const label = node[3];
    if (label !== undefined) labels.set(id, label.replace(/<br\s*\/?>/gi, ' ').trim());
    if (before?.arrow) edges.push({ from: before.id, to: id, line, words: text.trim() });
    rest = rest.slice(node[0].length);
    const arrow = ARROW.exec(rest);
    if (!arrow) return;
    before = { id, arrow: arrow[0].includes('>') };
    rest = rest.slice(arrow[0].length);
  }
}
