/**
 * Departments on their way onto shelves: what is to be wrapped, how large it is, and where it went.
 * Types alone, so that measuring bands and wrapping them need not know each other.
 */
import type { BandGrid, StackFit } from './band-grid.ts';

export interface OrderedDepartment {
  readonly department: string;
  /** Numbers of columns, from the left. */
  readonly columns: readonly number[];
  /** For each column, the weight of the links that would run from part to part if a part began with it. */
  readonly bonds: readonly number[];
  /** How many links lead to other departments or come from them. */
  readonly farLinks: number;
}

/** Bands in the order of departments, and the numbers of those on each shelf from the left. */
export interface Shelves {
  readonly bands: readonly BandGrid[];
  readonly shelves: readonly (readonly number[])[];
}

export interface DepartmentSize {
  /** Slots of each column's stacks, and of each column, in order. */
  readonly stacks: StackFit['slots'];
  /** For each column, how strongly links join what is left of it with it and what follows. */
  readonly bonds: readonly number[];
  readonly slots: readonly number[];
  /** px from one slot to the next. */
  readonly slotPitch: number;
  /** px of a band of this department. */
  readonly height: number;
}

export interface BandSizes {
  readonly departments: readonly DepartmentSize[];
  /** px between bands side by side, and between shelves. */
  readonly corridor: number;
  readonly street: number;
}
