/** Headings with nested lists under them as Markdown: departments, their families, the roles of each and what is said of them. */
import { markdownText } from './markdown-text.ts';

export interface TextOutline {
  readonly title: string;
  /** A sentence on what is in it. */
  readonly summary: string;
  readonly departments: readonly { readonly name: string; readonly families: readonly TextFamily[] }[];
}

export interface TextFamily {
  readonly name: string;
  readonly roles: readonly TextRole[];
}

export interface TextRole {
  readonly title: string;
  /** What stands behind the title, such as `grade 7`. */
  readonly notes: readonly string[];
  /** `Reports to`, and whom. */
  readonly facts: readonly (readonly [term: string, words: string])[];
}

/** @returns Markdown with a line end behind it */
export function outlineMarkdown({ title, summary, departments }: TextOutline): string {
  const parts = [
    `# ${markdownText(title)}`,
    markdownText(summary),
    ...departments.flatMap(({ name, families }) => [
      `## ${markdownText(name)}`,
      ...families.flatMap((family) => [
        `### ${markdownText(family.name)}`,
        ...(family.roles.length === 0 ? [] : [family.roles.map(entry).join('\n')]),
      ]),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function entry({ title, notes, facts }: TextRole): string {
  const head = [`**${markdownText(title)}**`, ...notes.map(markdownText)].join(', ');
  return [`- ${head}`, ...facts.map(([term, words]) => `  - ${term}: ${markdownText(words)}`)].join('\n');
}
