/** A queue of numbers (places in some list) that gives the one of the least cost first; a binary heap. */

export interface LeastFirst {
  readonly push: (item: number, cost: number) => void;
  /** The item of the least cost, or -1 when there is none. Of equal costs the one that came first. */
  readonly pop: () => number;
  /** The cost that `pop` would come to; Infinity when there is none. */
  readonly least: () => number;
}

export function leastFirst(): LeastFirst {
  const items: number[] = [];
  const costs: number[] = [];
  const turns: number[] = [];
  let turn = 0;

  const isBefore = (a: number, b: number) =>
    at(costs, a) < at(costs, b) || (at(costs, a) === at(costs, b) && at(turns, a) < at(turns, b));
  const swap = (a: number, b: number) => {
    for (const list of [items, costs, turns]) {
      const kept = at(list, a);
      list[a] = at(list, b);
      list[b] = kept;
    }
  };
  const sink = () => {
    for (let place = 0; ; ) {
      const left = 2 * place + 1;
      let least = place;
      if (left < items.length && isBefore(left, least)) least = left;
      if (left + 1 < items.length && isBefore(left + 1, least)) least = left + 1;
      if (least === place) return;
      swap(place, least);
      place = least;
    }
  };

  return {
    push: (item, cost) => {
      items.push(item);
      costs.push(cost);
      turns.push(turn++);
      for (let place = items.length - 1; place > 0; ) {
        const above = (place - 1) >> 1;
        if (!isBefore(place, above)) return;
        swap(place, above);
        place = above;
      }
    },
    pop: () => {
      if (items.length === 0) return -1;
      swap(0, items.length - 1);
      const item = items.pop() ?? -1;
      costs.pop();
      turns.pop();
      sink();
      return item;
    },
    least: () => costs[0] ?? Number.POSITIVE_INFINITY,
  };
}

const at = (list: readonly number[], place: number): number => list[place] ?? Number.POSITIVE_INFINITY;
