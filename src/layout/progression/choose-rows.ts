/**
 * Where a link within a band may go over to another slot in any of several rows, the one in which it crosses the fewest
 * others, and which its bundle shares. Knows routes as `chooseRoutes` found them, each link for itself.
 */
import { BandTraffic } from './band-traffic.ts';
import type { Bundles, NodeLink } from './bundles.ts';
import { BOTTOM, LEFT, RIGHT, type Routes, TOP } from './choose-routes.ts';
import { groupBy } from './group-by.ts';
import type { Plane } from './plane.ts';

/** A row of its own counts as so many crossings: a bundle that stays together is easier to follow. */
const COST_OF_ANOTHER_ROW = 1.5;

/** Between which rows' channels, both included, a link may choose, and the step of its route that runs there. */
interface Choice {
  readonly step: number;
  readonly first: number;
  readonly last: number;
}

/** The same routes, some along other rows. */
export function chooseRows(links: readonly NodeLink[], bundles: Bundles, plane: Plane, routes: Routes): Routes {
  return new RowChooser(links, bundles, plane, routes).choose();
}

class RowChooser {
  private readonly links: readonly NodeLink[];
  private readonly bundles: Bundles;
  private readonly plane: Plane;
  private readonly routes: Routes;
  private readonly channels: Int32Array;
  private readonly traffic: BandTraffic;
  /** For each channel, how many links of the bundle at hand run in it. */
  private readonly shared: Int32Array;

  constructor(links: readonly NodeLink[], bundles: Bundles, plane: Plane, routes: Routes) {
    this.links = links;
    this.bundles = bundles;
    this.plane = plane;
    this.routes = routes;
    this.channels = routes.channels.slice();
    this.traffic = new BandTraffic(plane.bands);
    this.shared = new Int32Array(plane.kinds.length);
  }

  choose(): Routes {
    const choices = this.links.map((_, link) => this.choiceOf(link));
    for (let link = 0; link < this.links.length; link++) this.count(link, 1);
    const { starts, items } = groupBy(this.bundles.of, this.bundles.count);
    for (let bundle = 0; bundle < this.bundles.count; bundle++) {
      const members = items.subarray(starts[bundle], starts[bundle + 1]);
      if (members.some((link) => choices[link] !== null)) this.chooseTogether(members, choices);
    }
    return { ...this.routes, channels: this.channels };
  }

  /** For the links of one bundle, which do not cross each other. */
  private chooseTogether(members: Int32Array, choices: readonly (Choice | null)[]): void {
    members.forEach((link) => {
      this.count(link, -1);
      this.share(link, 1);
    });
    members.forEach((link) => {
      const choice = choices[link] ?? null;
      if (choice !== null) this.take(link, choice);
    });
    members.forEach((link) => {
      this.share(link, -1);
      this.count(link, 1);
    });
  }

  /** A reporting line from side to side may take any row between its ends, a step any from which both ways are clear. */
  private choiceOf(link: number): Choice | null {
    const { bands, nodeBand, nodeRow, nodeSlot } = this.plane;
    const { from, to, style } = this.links[link] ?? { from: 0, to: 0, style: 'level-step' };
    const start = this.routes.starts[link] ?? 0;
    const steps = (this.routes.starts[link + 1] ?? 0) - start;
    const grid = bands[nodeBand[from] ?? 0];
    if (grid === undefined || nodeBand[from] !== nodeBand[to]) return null;
    const isHigher = (nodeRow[from] ?? 0) < (nodeRow[to] ?? 0);
    const high = isHigher ? from : to;
    const low = isHigher ? to : from;
    const top = nodeRow[high] ?? 0;
    const bottom = nodeRow[low] ?? 0;
    if (style === 'reports-to') {
      if (steps !== 3) return null;
      return top === bottom
        ? { step: start + 1, first: top, last: top + 1 }
        : { step: start + 1, first: top + 1, last: bottom };
    }
    if (steps !== 1 || top === bottom) return null;
    const first = Math.max(top, grid.above[bottom * grid.slots + (nodeSlot[low] ?? 0)] ?? 0) + 1;
    const last = Math.min(bottom, grid.below[top * grid.slots + (nodeSlot[high] ?? 0)] ?? 0);
    return first < last ? { step: start, first, last } : null;
  }

  private take(link: number, { step, first, last }: Choice): void {
    const { rowBase, nodeBand } = this.plane;
    const { from, to } = this.links[link] ?? { from: 0, to: 0 };
    const band = nodeBand[from] ?? 0;
    const base = rowBase[band] ?? 0;
    const [startX, endX] = [
      this.acrossOf(from, this.routes.fromSide[link]),
      this.acrossOf(to, this.routes.toSide[link]),
    ];
    const [startY, endY] = [this.heightOf(from), this.heightOf(to)];
    const now = this.channels[step] ?? 0;
    this.shared[now] = (this.shared[now] ?? 0) - 1;
    const cost = (row: number) =>
      this.traffic.crossedByLevel(band, row, startX, endX) +
      this.traffic.crossedByUpright(band, startX, startY, 2 * row) +
      this.traffic.crossedByUpright(band, endX, endY, 2 * row) +
      (this.shared[base + row] === 0 ? COST_OF_ANOTHER_ROW : 0);
    let best = now - base;
    let least = cost(best);
    for (let row = first; row <= last; row++) {
      const its = cost(row);
      if (its >= least) continue;
      best = row;
      least = its;
    }
    this.channels[step] = base + best;
    this.shared[base + best] = (this.shared[base + best] ?? 0) + 1;
  }

  private share(link: number, lines: number): void {
    for (let step = this.routes.starts[link] ?? 0; step < (this.routes.starts[link + 1] ?? 0); step++) {
      const channel = this.channels[step] ?? 0;
      this.shared[channel] = (this.shared[channel] ?? 0) + lines;
    }
  }

  /** Adds a link to the traffic of all bands that it runs through, or takes it away. */
  private count(link: number, lines: number): void {
    const { plane, traffic } = this;
    const { nodeBand } = plane;
    const { from, to } = this.links[link] ?? { from: 0, to: 0 };
    const start = this.routes.starts[link] ?? 0;
    const end = this.routes.starts[link + 1] ?? 0;
    const fromSide = this.routes.fromSide[link];
    const toSide = this.routes.toSide[link];
    const band = nodeBand[from] ?? 0;
    if (start === end) {
      traffic.addUpright(band, this.acrossOf(from, TOP), this.heightOf(from), this.heightOf(to), lines);
      return;
    }
    if (fromSide === TOP || fromSide === BOTTOM) {
      traffic.addUpright(band, this.acrossOf(from, fromSide), this.heightOf(from), this.heightAt(start, band), lines);
    }
    if (toSide === TOP || toSide === BOTTOM) {
      const last = nodeBand[to] ?? 0;
      traffic.addUpright(last, this.acrossOf(to, toSide), this.heightOf(to), this.heightAt(end - 1, last), lines);
    }
    for (let step = start; step < end; step++) {
      const channel = this.channels[step] ?? 0;
      const kind = plane.kinds[channel];
      const owner = plane.owners[channel] ?? 0;
      const index = plane.indexes[channel] ?? 0;
      if (kind === 'row') {
        const x = step === start ? this.acrossOf(from, fromSide) : this.acrossAt(step - 1, owner);
        const beyond = step === end - 1 ? this.acrossOf(to, toSide) : this.acrossAt(step + 1, owner);
        traffic.addLevel(owner, index, x, beyond, lines);
      } else if (kind === 'slot') {
        const y = step === start ? this.heightOf(from) : this.heightAt(step - 1, owner);
        const beyond = step === end - 1 ? this.heightOf(to) : this.heightAt(step + 1, owner);
        traffic.addUpright(owner, 2 * index, y, beyond, lines);
      }
    }
  }

  private acrossOf(node: number, side: number | undefined): number {
    const slot = this.plane.nodeSlot[node] ?? 0;
    if (side === LEFT) return 2 * slot;
    return side === RIGHT ? 2 * slot + 2 : 2 * slot + 1;
  }

  private heightOf(node: number): number {
    return 2 * (this.plane.nodeRow[node] ?? 0) + 1;
  }

  /** Where a step along a slot or a corridor runs, across a band beside it. */
  private acrossAt(step: number, band: number): number {
    const { kinds, indexes, placeOf, bands } = this.plane;
    const channel = this.channels[step] ?? 0;
    const index = indexes[channel] ?? 0;
    if (kinds[channel] === 'slot') return 2 * index;
    return index > (placeOf[band] ?? 0) ? 2 * (bands[band]?.slots ?? 0) + 1 : -1;
  }

  /** The height of a step along a row, or of the street over or under a band. */
  private heightAt(step: number, band: number): number {
    const { kinds, indexes, shelfOf, bands } = this.plane;
    const channel = this.channels[step] ?? 0;
    const index = indexes[channel] ?? 0;
    if (kinds[channel] === 'row') return 2 * index;
    return index > (shelfOf[band] ?? 0) ? 2 * (bands[band]?.rows ?? 0) + 1 : -1;
  }
}
