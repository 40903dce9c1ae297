/** Hands out ids so that no two are alike: the second `x` becomes `x-2`. Knows nothing of what they name. */

export interface IdRegister {
  /** @returns the id wanted, or with a number behind it where it is taken; the result counts as taken */
  readonly take: (wanted: string) => string;
  readonly has: (id: string) => boolean;
}

export function idRegister(taken: Iterable<string> = []): IdRegister {
  const ids = new Set(taken);
  // How far each wanted id has been counted, so that ten thousand alike take no longer than ten thousand others.
  const counted = new Map<string, number>();
  return {
    has: (id) => ids.has(id),
    take: (wanted) => {
      let id = wanted;
      if (ids.has(wanted)) {
        let n = counted.get(wanted) ?? 1;
        do id = `${wanted}-${++n}`;
        while (ids.has(id));
        counted.set(wanted, n);
      }
      ids.add(id);
      return id;
    },
  };
}
