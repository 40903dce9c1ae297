/** Hands out ids so that no two are alike: the second `x` becomes `x-2`. Knows nothing of what they name. */

export class IdRegister {
  private readonly ids: Set<string>;
  /** How far each wanted id has been counted, so that ten thousand alike take no longer than ten thousand others. */
  private readonly counted = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.ids = new Set(taken);
  }

  /** An id that is in use elsewhere. */
  add(id: string): void {
    this.ids.add(id);
  }

  /** @returns the id wanted, or with a number behind it where it is taken; the result counts as taken */
  take(wanted: string): string {
    let id = wanted;
    if (this.ids.has(wanted)) {
      let n = this.counted.get(wanted) ?? 1;
      do id = `${wanted}-${++n}`;
      while (this.ids.has(id));
      this.counted.set(wanted, n);
    }
    this.ids.add(id);
    return id;
  }
}
