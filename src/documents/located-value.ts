/**
 * YAML or JSON as lists, maps and scalars that know their lines, so that what is wrong in them can be pointed at.
 * Maps are lists of entries: a key such as `__proto__` is a key like any other. What the values mean is for others.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE_PLAIN } from 'js-yaml';

export type LocatedValue = LocatedScalar | LocatedList | LocatedMap;

export interface LocatedScalar {
  readonly kind: 'text' | 'number' | 'boolean' | 'null';
  /** As written, without quotes; empty for null. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly items: readonly LocatedValue[];
  readonly line: number;
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly entries: readonly LocatedEntry[];
  readonly line: number;
}

export interface LocatedEntry {
  readonly key: string;
  /** Line of the key. */
  readonly line: number;
  readonly value: LocatedValue;
}

/** Deeper nesting is refused: neither front matter nor a configuration needs a tenth of it. */
const MAX_DEPTH = 20;

/**
 * Reads one document of YAML, of which JSON is a part.
 * @throws YAMLException, with `reason` and `mark.line` from 0, for text that is neither
 */
export function locateValues(text: string): LocatedValue {
  const reader = new EventReader(text, parseEvents(text, { maxDepth: MAX_DEPTH }));
  return reader.document();
}

class EventReader {
  private at = 0;
  private offset = 0;
  private line = 1;
  private readonly text: string;
  private readonly events: readonly Event[];

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  document(): LocatedValue {
    if (this.events[0]?.type === EVENT_ID.DOCUMENT) this.at = 1;
    return this.value();
  }

  private value(): LocatedValue {
    const event = this.events[this.at];
    this.at += 1;
    if (event?.type === EVENT_ID.SCALAR) {
      const line = this.lineOf(event.valueStart);
      const text = getScalarValue(this.text, event);
      return event.style === SCALAR_STYLE_PLAIN ? plainScalar(text, line) : { kind: 'text', text, line };
    }
    if (event?.type === EVENT_ID.SEQUENCE) return this.list(this.lineOf(event.start));
    if (event?.type === EVENT_ID.MAPPING) return this.map(this.lineOf(event.start));
    // An alias repeats what stands elsewhere, which nobody needs here.
    return { kind: 'null', text: '', line: this.line };
  }

  private list(line: number): LocatedList {
    const items: LocatedValue[] = [];
    while (!this.isEnd()) items.push(this.value());
    this.at += 1;
    return { kind: 'list', items, line };
  }

  private map(line: number): LocatedMap {
    const entries: LocatedEntry[] = [];
    while (!this.isEnd()) {
      const key = this.value();
      const value = this.value();
      if (key.kind !== 'list' && key.kind !== 'map') entries.push({ key: key.text, line: key.line, value });
    }
    this.at += 1;
    return { kind: 'map', entries, line };
  }

  private isEnd(): boolean {
    const type = this.events[this.at]?.type;
    return type === undefined || type === EVENT_ID.POP;
  }

  /** Events come in the order of the text, so each line is counted once; -1 stands for an empty value. */
  private lineOf(offset: number): number {
    for (; this.offset < offset; this.offset++) if (this.text.charCodeAt(this.offset) === 10) this.line++;
    return this.line;
  }
}

function plainScalar(text: string, line: number): LocatedScalar {
  if (text === '' || text === '~' || /^null$/i.test(text)) return { kind: 'null', text: '', line };
  if (/^(?:true|false)$/i.test(text)) return { kind: 'boolean', text: text.toLowerCase(), line };
  return { kind: /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? 'number' : 'text', text, line };
}
