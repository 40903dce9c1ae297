/**
 * The example in a rule's header, as documents and as what the rule finds in them. How it is written: src/check/rule.ts.
 */
import type { SourceFile } from '../../src/documents/document.ts';

export interface RuleExample {
  readonly documents: readonly SourceFile[];
  /** In the order of the documents: `sales/account-executive.md:3 The link …`. */
  readonly finds: readonly string[];
}

/** @returns null where the header of the source has no example */
export function readExample(source: string): RuleExample | null {
  const header = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(source)?.[1] ?? '';
  const [, ...parts] = header
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n')
    .split(/^@example /m);
  if (parts.length === 0) return null;
  const finds: string[] = [];
  const documents = parts.map((part): SourceFile => {
    const [path = '', ...lines] = part.trimEnd().split('\n');
    const text: string[] = [];
    for (const line of lines) {
      if (line.startsWith('^ ')) finds.push(`${path}:${Math.max(1, text.length)} ${line.slice(2)}`);
      else text.push(withoutShorthand(line));
    }
    return { path, bytes: new TextEncoder().encode(text.join('\n')) };
  });
  return { documents, finds };
}

/** `{200 × > }` stands for two hundred times `> `, and `\u0000` for a null byte. */
function withoutShorthand(line: string): string {
  return line
    .replaceAll(/\{(\d+) × ([^}]*)\}/g, (_, count: string, text: string) => text.repeat(Number(count)))
    .replaceAll(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
