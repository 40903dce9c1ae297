/**
 * How large bands are likely to become: at first by their cards alone, then as a picture of them was measured, since
 * links widen what they run through. Knows no order and no shelves.
 */
import type { ViewLane } from '../../view/view.ts';
import { BAND_HEADING_HEIGHT, CARD_HEIGHT, CARD_WIDTH, COLUMN_HEADING_HEIGHT, LANE_LABEL_WIDTH } from '../card-size.ts';
import { fitStacks } from './band-grid.ts';
import type { Places } from './place-channels.ts';
import type { Plane } from './plane.ts';
import type { BandSizes, OrderedDepartment } from './shelves.ts';
import { BAND_GAP, channelWidth, ROW_GAP, SLOT_GAP } from './spacing.ts';
import type { StackedCards } from './stack-cards.ts';

/**
 * How much links widen what they run through, as found in pictures of 1,000 to 10,000 roles: px a row for each unit of
 * weight that crosses a department's middle in that row, and a street's tracks for each link between departments.
 */
const ROW_PX_A_BOND = 9;
const STREET_TRACKS_A_LINK = 0.1;

/** Sizes as cards and links are likely to need. */
export function estimateBandSizes(
  departments: readonly OrderedDepartment[],
  stacked: StackedCards,
  lanes: readonly ViewLane[],
): BandSizes {
  const farLinks = departments.reduce((sum, department) => sum + department.farLinks, 0) / 2;
  return {
    departments: departments.map(({ columns, bonds }) => {
      const fit = fitStacks(columns, stacked, lanes);
      const crossing = bonds.reduce((sum, bond) => sum + bond, 0) / bonds.length;
      return {
        stacks: fit.slots,
        bonds,
        slots: fit.slots.map((slots) => slots.reduce((sum, count) => sum + count, 0)),
        slotPitch: CARD_WIDTH + SLOT_GAP,
        height:
          BAND_HEADING_HEIGHT +
          COLUMN_HEADING_HEIGHT +
          fit.rows * (CARD_HEIGHT + ROW_GAP) +
          ROW_GAP +
          crossing * ROW_PX_A_BOND,
      };
    }),
    corridor: BAND_GAP,
    street: channelWidth(STREET_TRACKS_A_LINK * farLinks, BAND_GAP),
  };
}

/** Sizes as they came out in a picture: the mean of what a department's bands, the corridors and the streets took. */
export function measureBandSizes(
  sizes: BandSizes,
  departments: readonly OrderedDepartment[],
  plane: Plane,
  places: Places,
): BandSizes {
  const numbers = new Map(departments.map(({ department }, index) => [department, index]));
  const measured = sizes.departments.map(() => ({ width: 0, slots: 0, height: 0 }));
  plane.bands.forEach(({ department, slots }, band) => {
    const sums = measured[numbers.get(department) ?? -1];
    if (sums === undefined) return;
    sums.width += (places.bandWidth[band] ?? 0) - LANE_LABEL_WIDTH;
    sums.slots += slots;
    sums.height = Math.max(sums.height, places.bandHeight[band] ?? 0);
  });
  let between = 0;
  let gaps = 0;
  let upright = places.height;
  for (const shelf of plane.shelves) {
    const last = shelf.at(-1) ?? 0;
    const widths = shelf.reduce((sum, band) => sum + (places.bandWidth[band] ?? 0), 0);
    between += (places.bandX[last] ?? 0) + (places.bandWidth[last] ?? 0) - widths;
    gaps += shelf.length;
    upright -= Math.max(...shelf.map((band) => places.bandHeight[band] ?? 0));
  }
  return {
    departments: sizes.departments.map(({ stacks, slots, bonds }, index) => {
      const { width = 0, slots: wide = 1, height = 0 } = measured[index] ?? {};
      return { stacks, slots, bonds, slotPitch: width / wide, height };
    }),
    corridor: between / gaps,
    street: upright / (plane.shelves.length + 1),
  };
}
