/** A queue of numbers (places in some list) that gives the one of the least cost first; a binary heap. */

export interface LeastFirst {
  readonly push: (item: number, cost: number) => void;
  /** The item of the least cost, or -1 when there is none. */
  readonly pop: () => number;
  /** The cost that `pop` would come to; Infinity when there is none. */
  readonly least: () => number;
}

/**
 * @param ties which of equal costs comes first: the one that came first, or the latest, with which a search that knows how
 * far it has to go runs straight on instead of trying every way that is as good
 */
export function leastFirst(ties: 'first' | 'latest' = 'first'): LeastFirst {
  const items: number[] = [];
  const costs: number[] = [];
  const turns: number[] = [];
  const sign = ties === 'first' ? 1 : -1;
  let turn = 0;

  const put = (place: number, item: number, cost: number, own: number) => {
    items[place] = item;
    costs[place] = cost;
    turns[place] = own;
  };
  const move = (from: number, to: number) => put(to, items[from] ?? -1, at(costs, from), at(turns, from));

  return {
    push: (item, cost) => {
      const own = sign * turn++;
      let place = items.length;
      while (place > 0) {
        const above = (place - 1) >> 1;
        if (at(costs, above) < cost || (at(costs, above) === cost && at(turns, above) < own)) break;
        move(above, place);
        place = above;
      }
      put(place, item, cost, own);
    },
    pop: () => {
      const first = items[0];
      const item = items.pop();
      const cost = costs.pop() ?? 0;
      const own = turns.pop() ?? 0;
      if (first === undefined || item === undefined) return -1;
      const count = items.length;
      let place = 0;
      while (count > 0) {
        let under = 2 * place + 1;
        if (under >= count) break;
        const beside = under + 1;
        if (
          beside < count &&
          (at(costs, beside) < at(costs, under) ||
            (at(costs, beside) === at(costs, under) && at(turns, beside) < at(turns, under)))
        )
          under = beside;
        if (cost < at(costs, under) || (cost === at(costs, under) && own < at(turns, under))) break;
        move(under, place);
        place = under;
      }
      if (count > 0) put(place, item, cost, own);
      return first;
    },
    least: () => costs[0] ?? Number.POSITIVE_INFINITY,
  };
}

const at = (list: readonly number[], place: number): number => list[place] ?? Number.POSITIVE_INFINITY;
