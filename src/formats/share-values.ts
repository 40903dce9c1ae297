/**
 * Lets values that were read from JSON share what is the same in them. JSON gives every item strings of its own, and a
 * graph says `level-step` or the id of a role thousands of times: they would take a third of the room that the graph does.
 */

/** Longer strings are texts, which are rarely said twice. */
const longest = 80;
const none: readonly never[] = Object.freeze([]);

/** Shares among all that one function is given: strings that are equal, and empty lists. */
export function sharer(): (value: unknown) => void {
  const strings = new Map<string, string>();
  const shared = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.length > longest) return value;
      const known = strings.get(value);
      if (known !== undefined) return known;
      strings.set(value, value);
      return value;
    }
    if (Array.isArray(value)) {
      if (value.length === 0) return none;
      for (let at = 0; at < value.length; at++) {
        const item: unknown = value[at];
        if (typeof item === 'string' || typeof item === 'object') value[at] = shared(item);
      }
    } else if (isRecord(value)) {
      for (const name in value) {
        const item = value[name];
        if (typeof item === 'string' || typeof item === 'object') value[name] = shared(item);
      }
    }
    return value;
  };
  return (value) => void shared(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
