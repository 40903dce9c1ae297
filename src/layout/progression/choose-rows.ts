/**
 * Where a link within a band may go over to another slot in any of several rows, the one in which it crosses the fewest
 * others, and which its bundle shares. Knows routes as `chooseRoutes` found them, each link for itself.
 */
import { BandTraffic } from './band-traffic.ts';
import type { Bundles } from './bundles.ts';
import { BOTTOM, LEFT, RIGHT, type Routes, TOP } from './choose-routes.ts';
import { type NodeLinks, REPORTS_TO } from './node-links.ts';
import { type Plane, ROW, SLOT } from './plane.ts';

/** A row of its own counts as so many crossings: a bundle that stays together is easier to follow. */
const COST_OF_ANOTHER_ROW = 1.5;

/** The same routes, some along other rows. */
export function chooseRows(links: NodeLinks, bundles: Bundles, plane: Plane, routes: Routes): Routes {
  return new RowChooser(links, bundles, plane, routes).choose();
}

class RowChooser {
  private readonly links: NodeLinks;
  private readonly bundles: Bundles;
  private readonly plane: Plane;
  private readonly routes: Routes;
  private readonly channels: Int32Array;
  private readonly traffic: BandTraffic;
  /** For each channel, how many links of the bundle at hand run in it. */
  private readonly shared: Int32Array;
  /** For each link between which rows' channels, both included, it may choose, and the step of its route that runs there; or −1. */
  private readonly choiceStep: Int32Array;
  private readonly choiceFirst: Int32Array;
  private readonly choiceLast: Int32Array;

  constructor(links: NodeLinks, bundles: Bundles, plane: Plane, routes: Routes) {
    this.links = links;
    this.bundles = bundles;
    this.plane = plane;
    this.routes = routes;
    this.channels = routes.channels.slice();
    this.traffic = new BandTraffic(plane.bands);
    this.shared = new Int32Array(plane.kinds.length);
    this.choiceStep = new Int32Array(links.count).fill(-1);
    this.choiceFirst = new Int32Array(links.count);
    this.choiceLast = new Int32Array(links.count);
  }

  choose(): Routes {
    for (let link = 0; link < this.links.count; link++) {
      this.offer(link);
      this.count(link, 1);
    }
    const { starts, items } = this.bundles.members;
    for (let bundle = 0; bundle < this.bundles.count; bundle++) {
      this.chooseTogether(items, starts[bundle] ?? 0, starts[bundle + 1] ?? 0);
    }
    return { ...this.routes, channels: this.channels };
  }

  /** For the links of one bundle, which do not cross each other: those from `first` up to, not with, `end`. */
  private chooseTogether(links: Int32Array, first: number, end: number): void {
    let choices = 0;
    for (let at = first; at < end; at++) if (this.choiceStep[links[at] ?? 0] !== -1) choices++;
    if (choices === 0) return;
    for (let at = first; at < end; at++) {
      this.count(links[at] ?? 0, -1);
      this.share(links[at] ?? 0, 1);
    }
    for (let at = first; at < end; at++) if (this.choiceStep[links[at] ?? 0] !== -1) this.take(links[at] ?? 0);
    for (let at = first; at < end; at++) {
      this.share(links[at] ?? 0, -1);
      this.count(links[at] ?? 0, 1);
    }
  }

  /** A reporting line from side to side may take any row between its ends, a step any from which both ways are clear. */
  private offer(link: number): void {
    const { bands, nodeBand, nodeRow, nodeSlot } = this.plane;
    const from = this.links.from[link] ?? 0;
    const to = this.links.to[link] ?? 0;
    const start = this.routes.starts[link] ?? 0;
    const steps = (this.routes.starts[link + 1] ?? 0) - start;
    const grid = bands[nodeBand[from] ?? 0];
    if (grid === undefined || nodeBand[from] !== nodeBand[to]) return;
    const isHigher = (nodeRow[from] ?? 0) < (nodeRow[to] ?? 0);
    const high = isHigher ? from : to;
    const low = isHigher ? to : from;
    const top = nodeRow[high] ?? 0;
    const bottom = nodeRow[low] ?? 0;
    if (this.links.style[link] === REPORTS_TO) {
      if (steps !== 3) return;
      this.choiceStep[link] = start + 1;
      this.choiceFirst[link] = top === bottom ? top : top + 1;
      this.choiceLast[link] = top === bottom ? top + 1 : bottom;
      return;
    }
    if (steps !== 1 || top === bottom) return;
    const first = Math.max(top, grid.above[bottom * grid.slots + (nodeSlot[low] ?? 0)] ?? 0) + 1;
    const last = Math.min(bottom, grid.below[top * grid.slots + (nodeSlot[high] ?? 0)] ?? 0);
    if (first >= last) return;
    this.choiceStep[link] = start;
    this.choiceFirst[link] = first;
    this.choiceLast[link] = last;
  }

  /** The best of the rows that are offered to a link. */
  private take(link: number): void {
    const { rowBase, nodeBand } = this.plane;
    const step = this.choiceStep[link] ?? 0;
    const first = this.choiceFirst[link] ?? 0;
    const last = this.choiceLast[link] ?? 0;
    const from = this.links.from[link] ?? 0;
    const to = this.links.to[link] ?? 0;
    const band = nodeBand[from] ?? 0;
    const base = rowBase[band] ?? 0;
    const startX = this.acrossOf(from, this.routes.fromSide[link]);
    const endX = this.acrossOf(to, this.routes.toSide[link]);
    const startY = this.heightOf(from);
    const endY = this.heightOf(to);
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
    const from = this.links.from[link] ?? 0;
    const to = this.links.to[link] ?? 0;
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
      if (kind === ROW) {
        const x = step === start ? this.acrossOf(from, fromSide) : this.acrossAt(step - 1, owner);
        const beyond = step === end - 1 ? this.acrossOf(to, toSide) : this.acrossAt(step + 1, owner);
        traffic.addLevel(owner, index, x, beyond, lines);
      } else if (kind === SLOT) {
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
    if (kinds[channel] === SLOT) return 2 * index;
    return index > (placeOf[band] ?? 0) ? 2 * (bands[band]?.slots ?? 0) + 1 : -1;
  }

  /** The height of a step along a row, or of the street over or under a band. */
  private heightAt(step: number, band: number): number {
    const { kinds, indexes, shelfOf, bands } = this.plane;
    const channel = this.channels[step] ?? 0;
    const index = indexes[channel] ?? 0;
    if (kinds[channel] === ROW) return 2 * index;
    return index > (shelfOf[band] ?? 0) ? 2 * (bands[band]?.rows ?? 0) + 1 : -1;
  }
}
