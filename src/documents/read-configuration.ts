/**
 * The text of `rungs.config.json` → a Configuration, and what is wrong with it, with lines.
 * Never throws: a setting that is wrong is left out, and all the others count.
 */
import {
  type Configuration,
  type ConfigurationObservation,
  configurationPath,
  type DepartmentSetting,
  type EquivalentSetting,
  noConfiguration,
  type RuleSetting,
  type ScaleSetting,
} from './configuration.ts';
import { decodeText } from './decode-text.ts';
import { nearestOf } from './edit-distance.ts';
import { type LocatedEntry, type LocatedMap, type LocatedValue, locateValues } from './located-value.ts';

export interface ConfigurationReading {
  readonly configuration: Configuration;
  readonly observations: readonly ConfigurationObservation[];
  /** The file's text, for showing what an observation speaks of; empty where it is none. */
  readonly text: string;
}

interface Entry<Value> {
  readonly key: string;
  readonly line: number;
  readonly value: Value;
}

/** A setting's reader: takes its value, or says what is wrong with it and takes nothing. */
type Read<Value> = (value: LocatedValue, name: string) => Value | null;

/** Lines that may be left out before the whole is. */
const mostAttempts = 5;

const severities = ['off', 'info', 'warning', 'error'] as const;

export function readConfiguration(bytes: Uint8Array): ConfigurationReading {
  const reader = new SettingsReader();
  const decoded = decodeText(bytes);
  const configuration = reader.read(decoded);
  return { configuration, observations: reader.observations, text: decoded.text };
}

class SettingsReader {
  readonly observations: ConfigurationObservation[] = [];

  read({ text, refused }: ReturnType<typeof decodeText>): Configuration {
    if (refused !== null) return this.unreadable(1, refused === 'too-large' ? 'too large' : 'not text');
    const root = this.parse(text);
    if (root === null) return noConfiguration;
    const strict = this.observations.length > 0 ? null : lineThatIsNoJson(text);
    // A comment or a comma too many is no JSON, and yet everything that it says is plain.
    if (strict !== null) this.unreadable(strict, 'a comma, a quotation mark or a comment that JSON does not allow');
    if (root.kind !== 'map') {
      if (this.observations.length === 0) this.unreadable(root.line, wordsOf(root));
      return noConfiguration;
    }
    return this.settings(root);
  }

  /** The values of the text; a line that makes no sense is left out, and told, so that the others count. */
  private parse(text: string): LocatedValue | null {
    const lines = text.split('\n');
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      try {
        return locateValues(lines.join('\n'));
      } catch (error) {
        const { reason, message, mark } = error as { reason?: string; message?: string; mark?: { line?: number } };
        const at = Math.min(mark?.line ?? 0, lines.length - 1);
        const isLeftOut = lines[at] === '';
        if (!isLeftOut || attempt === 0) this.unreadable(at + 1, reason ?? message ?? 'not JSON');
        if (isLeftOut) return null;
        lines[at] = '';
      }
    }
    return null;
  }

  private settings(root: LocatedMap): Configuration {
    const known = ['title', 'site', 'pages', 'scales', 'equivalent', 'departments', 'rules'];
    const read = this.named(root, 'the configuration', known);
    return {
      title: read('title', this.text) ?? null,
      sites: read('site', this.oneOrMore(this.webAddress)) ?? [],
      pages: read('pages', this.pages) ?? noConfiguration.pages,
      scales: read('scales', this.listOf(this.scale)) ?? [],
      equivalent: read('equivalent', this.listOf(this.equals)) ?? [],
      departments: read('departments', this.entriesOf(this.text))?.map(departmentSetting) ?? [],
      rules: read('rules', this.entriesOf(this.severity))?.map(ruleSetting) ?? [],
    };
  }

  private readonly pages: Read<Configuration['pages']> = (value, name) => {
    const read = this.named(value, name, ['open', 'edit']);
    return { open: read('open', this.pageTemplate), edit: read('edit', this.pageTemplate) };
  };

  private readonly scale: Read<ScaleSetting> = (value, setting) => {
    const read = this.named(value, setting, ['name', 'title', 'grades']);
    const name = read('name', this.text);
    const title = read('title', this.text);
    const grades = read('grades', this.listOf(this.gradeLabel)) ?? [];
    if (name !== null) return { name, title, grades: [...new Set(grades)], line: value.line };
    if (value.kind === 'map') this.invalid(value, 'a "name", such as "IC", or "grade" for pay grades');
    return null;
  };

  private readonly equals: Read<EquivalentSetting> = (value, name) => {
    const grades = this.listOf(this.gradeLabel)(value, name) ?? [];
    if (grades.length >= 2) return { grades, line: value.line };
    if (value.kind === 'list') this.invalid(value, 'two grades or more, such as ["IC4", "M1"]');
    return null;
  };

  /** A map's values by their names; names that it may not have are reported. */
  private named(value: LocatedValue, name: string, known: readonly string[]) {
    if (value.kind !== 'map')
      this.invalid(value, `for "${name}": ${known.map((one) => `"${one}"`).join(', ')} in braces`);
    const entries = value.kind === 'map' ? this.once(value) : [];
    for (const { key, line } of entries)
      if (!known.includes(key)) this.observe('unknown-setting', line, key, known.join(', '), nearestOf(key, known));
    const byName = new Map(entries.map((entry) => [entry.key, entry.value]));
    return <Value>(key: string, read: Read<Value>): Value | null => {
      const own = byName.get(key);
      return own === undefined ? null : read(own, key);
    };
  }

  private entriesOf<Value>(read: Read<Value>): Read<readonly Entry<Value>[]> {
    return (value, name) => {
      if (value.kind !== 'map') {
        this.invalid(value, `for "${name}": names in braces, each with its value`);
        return null;
      }
      return this.once(value).flatMap(({ key, line, value: own }) => {
        const taken = read(own, key);
        return taken === null ? [] : [{ key, line, value: taken }];
      });
    };
  }

  /** The last of two entries of one name counts, as in any JSON; it is reported. */
  private once({ entries }: LocatedMap): readonly LocatedEntry[] {
    const last = new Map(entries.map((entry) => [entry.key, entry]));
    for (const entry of entries)
      if (last.get(entry.key) !== entry) this.observe('invalid-setting', entry.line, entry.key, 'each name once', null);
    return [...last.values()];
  }

  private listOf<Item>(read: Read<Item>): Read<readonly Item[]> {
    return (value, name) => {
      if (value.kind === 'list')
        return value.items.flatMap((item) => {
          const taken = read(item, name);
          return taken === null ? [] : [taken];
        });
      this.invalid(value, `for "${name}": a list in square brackets`);
      return null;
    };
  }

  private oneOrMore<Item>(read: Read<Item>): Read<readonly Item[]> {
    return (value, name) => {
      if (value.kind === 'list') return this.listOf(read)(value, name);
      const one = read(value, name);
      return one === null ? null : [one];
    };
  }

  private readonly text: Read<string> = (value, name) => {
    if (value.kind === 'text' && value.text.trim() !== '') return value.text.trim();
    this.invalid(value, `for "${name}": words in quotation marks`);
    return null;
  };

  /** A grade may be written as the number that it is. */
  private readonly gradeLabel: Read<string> = (value, name) =>
    value.kind === 'number' ? value.text : this.text(value, name);

  private readonly severity: Read<RuleSetting['severity']> = (value, name) => {
    const written = value.kind === 'text' ? value.text : '';
    const found = severities.find((one) => one === written);
    if (found !== undefined) return found;
    const listed = severities.map((one) => `"${one}"`).join(', ');
    this.invalid(value, `for "${name}": one of ${listed}`, nearestOf(written, severities));
    return null;
  };

  private readonly webAddress: Read<string> = (value, name) => {
    const text = value.kind === 'text' ? value.text.trim() : '';
    if (isWebAddress(text)) return text;
    this.invalid(value, `for "${name}": an address such as "https://handbook.example.com/job-families"`);
    return null;
  };

  private readonly pageTemplate: Read<string> = (value, name) => {
    const text = value.kind === 'text' ? value.text.trim() : '';
    const words = [...text.matchAll(/\{([^{}]{0,40})\}/g)].map(([, word = '']) => word);
    const unknown = words.find((word) => !placeWords.includes(word));
    if (isWebAddress(text) && unknown === undefined && words.some((word) => word !== 'line')) return text;
    const meant = unknown === undefined ? null : nearestOf(unknown, placeWords);
    this.invalid(
      value,
      `for "${name}": an address with {path} (the file) or {page} (without its ending) in it`,
      meant === null ? null : `{${meant}}`,
    );
    return null;
  };

  private unreadable(line: number, found: string): Configuration {
    this.observe('unreadable-configuration', line, found, null, null);
    return noConfiguration;
  }

  private invalid(value: LocatedValue, expected: string, suggestion: string | null = null): void {
    this.observe('invalid-setting', value.line, wordsOf(value), expected, suggestion);
  }

  private observe(
    kind: ConfigurationObservation['kind'],
    line: number,
    found: string,
    expected: string | null,
    suggestion: string | null,
  ): void {
    const source = { path: configurationPath, line };
    this.observations.push({ kind, source, found: found.slice(0, 120), expected, suggestion });
  }
}

const departmentSetting = ({ key, line, value }: Entry<string>): DepartmentSetting => ({
  folder: key,
  name: value,
  line,
});

const ruleSetting = ({ key, line, value }: Entry<RuleSetting['severity']>): RuleSetting => ({
  rule: key,
  severity: value,
  line,
});

const placeWords = ['page', 'path', 'line'];

function isWebAddress(text: string): boolean {
  return text.length <= 2000 && /^https?:\/\/[^\s/?#"'<>\\][^\s"'<>\\]*$/i.test(text);
}

function wordsOf(value: LocatedValue): string {
  if (value.kind === 'list') return 'a list';
  if (value.kind === 'map') return 'names in braces';
  return value.kind === 'null' ? 'nothing' : value.text;
}

/** The line in which a text stops being JSON, as far as the engine tells; null when it is JSON. */
function lineThatIsNoJson(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const position = /position (\d{1,9})/.exec(error instanceof Error ? error.message : '')?.[1];
    return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
  }
}
