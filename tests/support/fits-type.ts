/**
 * Tells where a value differs from a type of the sources: the type itself is read, so nothing has to be kept in step.
 * Knows plain data only: texts, numbers, lists, objects and unions of these.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../../src/cli/project.mjs';

/** Adds a line for each place that does not fit, such as `roles[3].grade: text in place of number or null`. */
type Check = (value: unknown, place: string, misfits: string[]) => void;

/**
 * @param path of the file in the project that exports the type
 * @returns what asks of a value where it does not fit; nothing where it does
 */
export function fitsType(path: string, name: string): (value: unknown) => string[] {
  const file = join(projectFolder, path);
  const { config } = ts.readConfigFile(join(projectFolder, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, projectFolder);
  const program = ts.createProgram([file], { ...options, composite: false, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol && checker.getExportsOfModule(symbol).find((one) => one.name === name);
  if (exported === undefined) throw new Error(`${path} exports no ${name}`);
  const check = new TypeReader(checker).check(checker.getDeclaredTypeOfSymbol(exported));
  return (value) => {
    const misfits: string[] = [];
    check(value, name, misfits);
    return misfits;
  };
}

class TypeReader {
  private readonly checker: ts.TypeChecker;
  /** Types may hold themselves: a list in a list. */
  private readonly known = new Map<ts.Type, Check>();

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  check(type: ts.Type): Check {
    let known = this.known.get(type);
    if (known === undefined) {
      let made: Check | undefined;
      this.known.set(type, (value, place, misfits) => made?.(value, place, misfits));
      made = this.make(type);
      known = made;
      this.known.set(type, made);
    }
    return known;
  }

  private make(type: ts.Type): Check {
    const misfit: Check = (value, place, misfits) =>
      misfits.push(`${place}: ${show(value)} in place of ${this.checker.typeToString(type)}`);
    const when =
      (fits: (value: unknown) => boolean): Check =>
      (value, place, misfits) => {
        if (!fits(value)) misfit(value, place, misfits);
      };
    if (type.isUnion()) return this.union(type, misfit);
    if (type.isStringLiteral() || type.isNumberLiteral()) return when((value) => value === type.value);
    const { flags } = type;
    if (flags & ts.TypeFlags.BooleanLiteral) return when((value) => String(value) === this.checker.typeToString(type));
    if (flags & ts.TypeFlags.Null) return when((value) => value === null);
    if (flags & ts.TypeFlags.Undefined) return when((value) => value === undefined);
    if (flags & ts.TypeFlags.String) return when((value) => typeof value === 'string');
    if (flags & ts.TypeFlags.Number) return when(Number.isFinite);
    if (this.checker.isArrayType(type)) {
      const [element] = this.checker.getTypeArguments(type as ts.TypeReference); // an array's is always one
      return element === undefined ? misfit : this.list(this.check(element), misfit);
    }
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return this.object(type, misfit);
    throw new Error(`${this.checker.typeToString(type)} is no plain data`);
  }

  private list(element: Check, misfit: Check): Check {
    return (value, place, misfits) => {
      if (!Array.isArray(value)) misfit(value, place, misfits);
      else for (const [at, one] of value.entries()) element(one, `${place}[${at}]`, misfits);
    };
  }

  private object(type: ts.Type, misfit: Check): Check {
    const properties = new Map(
      this.checker.getPropertiesOfType(type).map((property) => {
        const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        return [property.name, { optional, check: this.check(this.checker.getTypeOfSymbol(property)) }] as const;
      }),
    );
    const rest = type.getStringIndexType();
    const others = rest === undefined ? null : this.check(rest);
    return (value, place, misfits) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        misfit(value, place, misfits);
        return;
      }
      const own = new Map(Object.entries(value));
      for (const [name, { optional, check }] of properties)
        if (own.has(name) || !optional) check(own.get(name), `${place}.${name}`, misfits);
      for (const [name, one] of own) {
        if (properties.has(name)) continue;
        if (others === null) misfits.push(`${place}.${name}: nothing that the type knows`);
        else others(one, `${place}.${name}`, misfits);
      }
    };
  }

  /** Objects of a union are told apart by their `kind`, so that a misfit is told where it is. */
  private union(type: ts.UnionType, misfit: Check): Check {
    const byKind = new Map<unknown, Check[]>();
    const others: Check[] = [];
    for (const one of type.types) {
      const check = this.check(one);
      const kind = one.getProperty('kind');
      if (kind === undefined) others.push(check);
      else for (const name of this.kinds(kind)) byKind.set(name, [...(byKind.get(name) ?? []), check]);
    }
    return (value, place, misfits) => {
      const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
      const choices = byKind.get(kind) ?? others;
      const tries = choices.map((check) => {
        const found: string[] = [];
        check(value, place, found);
        return found;
      });
      if (tries.some((found) => found.length === 0)) return;
      const [only, ...more] = tries;
      if (only !== undefined && more.length === 0) misfits.push(...only);
      else misfit(value, place, misfits);
    };
  }

  private kinds(property: ts.Symbol): readonly unknown[] {
    const type = this.checker.getTypeOfSymbol(property);
    return (type.isUnion() ? type.types : [type]).map((one) => (one.isStringLiteral() ? one.value : undefined));
  }
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
