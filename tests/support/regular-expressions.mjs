// Finds regular expressions whose time can grow faster than their text: literals, and what `new RegExp` is handed.
// What decides is scslre, which eslint-plugin-regexp's `no-super-linear-backtracking` and `-move` rest on. Knows no wording.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { RegExpParser } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import ts from 'typescript';

/**
 * A regular expression in the sources; `problem` says why it is none that can be let stand.
 * @typedef {{ path: string, line: number, shown: string, problem: string | null }} Checked
 */

/**
 * @param {string} root
 * @param {string} folder  in `root`; every TypeScript and JavaScript file under it is looked at
 * @returns {Checked[]}  in the order of their places, paths relative to `root`
 */
export function checkRegularExpressions(root, folder) {
  const sources = new Sources();
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .sort()
    .flatMap((path) => {
      const file = join(root, folder, path);
      return found(sources, file).map(({ node, source, flags }) => ({
        path: relative(root, file).replaceAll('\\', '/'),
        line: node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1,
        ...judge(source, flags),
      }));
    });
}

/**
 * @param {string | null} source  null where no constants tell it
 * @param {string} flags
 * @returns {{ shown: string, problem: string | null }}
 */
function judge(source, flags) {
  if (source === null)
    return { shown: 'new RegExp(…)', problem: 'cannot be told from constants, so nobody can check it' };
  const shown = `/${source}/${flags}`;
  try {
    const literal = new RegExpParser().parseLiteral(String(new RegExp(source, flags)));
    const { reports } = analyse(literal, { reportTypes: { Move: true, Self: true, Trade: true } });
    return { shown, problem: [...new Set(reports.map(wording))].join('; ') || null };
  } catch (error) {
    return { shown, problem: `cannot be read: ${error}` };
  }
}

/** @param {import('scslre').Report} report */
function wording(report) {
  const much = report.exponential ? 'exponential' : 'quadratic or worse';
  switch (report.type) {
    case 'Trade':
      return `${much}: ${report.startQuant.raw} and ${report.endQuant.raw} can take the same characters`;
    case 'Self':
      return `${much}: ${report.quant.raw} can take the same characters in several ways`;
    case 'Move':
      return `${much}: tried anew at each character that ${report.quant.raw} takes; begin with (?<!…) or give it a most`;
  }
}

/**
 * @param {Sources} sources
 * @param {string} file
 */
function found(sources, file) {
  /** @type {{ node: import('typescript').Node, source: string | null, flags: string }[]} */
  const all = [];
  const visit = (/** @type {import('typescript').Node} */ node) => {
    if (ts.isRegularExpressionLiteral(node)) all.push({ node, ...parts(node.text) });
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [source, flags] = node.arguments ?? [];
      const given = flags === undefined ? '' : sources.value(flags);
      all.push({ node, source: source && given !== null ? sources.value(source) : null, flags: given ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(sources.parse(file));
  return all;
}

/** @param {string} literal */
function parts(literal) {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** The values of constants that are put together from texts, those of other files included. */
class Sources {
  /** @type {Map<string, import('typescript').SourceFile>} */
  #parsed = new Map();

  /** @param {string} file */
  parse(file) {
    let parsed = this.#parsed.get(file);
    if (parsed === undefined) {
      parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      this.#parsed.set(file, parsed);
    }
    return parsed;
  }

  /**
   * @param {import('typescript').Node} node
   * @returns {string | null}  null where it is more than texts put together
   */
  value(node) {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isRegularExpressionLiteral(node)) return parts(node.text).source;
    if (ts.isParenthesizedExpression(node)) return this.value(node.expression);
    if (ts.isTemplateExpression(node)) return this.#template(node, false);
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw')
      return ts.isTemplateExpression(node.template)
        ? this.#template(node.template, true)
        : (node.template.rawText ?? null);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return joined([this.value(node.left), this.value(node.right)], '');
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'source') return this.value(node.expression);
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
      return node.arguments?.[0] ? this.value(node.arguments[0]) : null;
    if (ts.isCallExpression(node)) return this.#list(node);
    if (ts.isIdentifier(node)) return this.#constant(node.getSourceFile(), node.text);
    return null;
  }

  /**
   * @param {import('typescript').TemplateExpression} node
   * @param {boolean} raw
   */
  #template(node, raw) {
    const text = (/** @type {import('typescript').TemplateLiteralLikeNode} */ part) =>
      (raw ? part.rawText : part.text) ?? null;
    return joined(
      [text(node.head), ...node.templateSpans.flatMap((span) => [this.value(span.expression), text(span.literal)])],
      '',
    );
  }

  /**
   * `[A, B].join('|')`
   * @param {import('typescript').CallExpression} node
   */
  #list(node) {
    const { expression: called } = node;
    if (!ts.isPropertyAccessExpression(called) || called.name.text !== 'join') return null;
    if (!ts.isArrayLiteralExpression(called.expression)) return null;
    const separator = node.arguments[0] === undefined ? ',' : this.value(node.arguments[0]);
    return separator === null
      ? null
      : joined(
          called.expression.elements.map((element) => this.value(element)),
          separator,
        );
  }

  /**
   * @param {import('typescript').SourceFile} file
   * @param {string} name
   * @returns {string | null}
   */
  #constant(file, name) {
    for (const statement of file.statements) {
      if (ts.isVariableStatement(statement) && statement.declarationList.flags & ts.NodeFlags.Const)
        for (const { name: declared, initializer } of statement.declarationList.declarations)
          if (initializer && declared.getText() === name) return this.value(initializer);
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const named = statement.importClause?.namedBindings;
      const imported =
        named && ts.isNamedImports(named) ? named.elements.find((element) => element.name.text === name) : undefined;
      if (imported && statement.moduleSpecifier.text.startsWith('.'))
        return this.#constant(
          this.parse(join(dirname(file.fileName), statement.moduleSpecifier.text)),
          (imported.propertyName ?? imported.name).text,
        );
    }
    return null;
  }
}

/**
 * @param {readonly (string | null)[]} texts
 * @param {string} separator
 */
function joined(texts, separator) {
  return texts.includes(null) ? null : texts.join(separator);
}
