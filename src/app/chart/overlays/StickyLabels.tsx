/**
 * Grades at the left edge and families at the top edge, for bands whose own labels are out of sight.
 * Strips of their own with a ground of their own, so no word ever stands on a card. The only part of the chart
 * besides the percentage and the map that renders while the viewport moves.
 */
import { type ReactFlowState, useStore } from '@xyflow/react';
import { departmentMark } from '../../../drawing/department-mark.ts';
import { fitName } from '../../../drawing/fit-name.ts';
import { rememberFor } from '../../../graph/remember-for.ts';
import type { ViewColumn, ViewDepartment, ViewLane } from '../../../view/view.ts';
import type { Picture } from '../../store/picture.ts';
import { usePalette } from '../palette-context.tsx';
import { Shapes } from '../Shapes.tsx';
import styles from './StickyLabels.module.css';
import { type LaneStrip, laneStrips, type NameStrip, nameStrips } from './sticky-strips.ts';

const transformOf = (state: ReactFlowState) => state.transform;
const widthOf = (state: ReactFlowState) => state.width;
const heightOf = (state: ReactFlowState) => state.height;
/** Px on the screen, as in the style sheet. */
const nameSize = 12;
const paddingAcross = 22;
const paddingOfDepartment = 34;
/** Half of what a lane's label takes. */
const halfLine = 7;

interface Names {
  readonly lanes: ReadonlyMap<string, ViewLane>;
  readonly columns: ReadonlyMap<string, ViewColumn>;
  readonly departments: ReadonlyMap<string, ViewDepartment>;
}

const namesOf = rememberFor(
  ({ view }: Picture): Names => ({
    lanes: new Map(view.kind === 'progression' ? view.lanes.map((lane) => [lane.id, lane]) : []),
    columns: new Map(view.kind === 'progression' ? view.columns.map((column) => [column.id, column]) : []),
    departments: new Map(view.departments.map((department) => [department.id, department])),
  }),
);

export function StickyLabels({ picture }: { readonly picture: Picture }) {
  const [x, y, zoom] = useStore(transformOf);
  const width = useStore(widthOf);
  const height = useStore(heightOf);
  const { bands } = picture.positioned;
  const names = namesOf(picture);
  const pane = { width, height };
  return (
    <div className={styles.strips} aria-hidden="true">
      {laneStrips(bands, { x, y, zoom }, pane).map((strip) => (
        <Lanes key={strip.band} strip={strip} names={names} />
      ))}
      {nameStrips(bands, { x, y, zoom }, pane).map((strip) => (
        <Columns key={strip.band} strip={strip} names={names} />
      ))}
    </div>
  );
}

function Lanes({ strip, names }: { readonly strip: LaneStrip; readonly names: Names }) {
  const { band, lane: tint } = usePalette().colours;
  const named = namedLanes(strip);
  return (
    <div
      className={styles.lanes}
      style={{ width: strip.width, height: strip.height, transform: `translate(${strip.x}px, ${strip.y}px)` }}
    >
      {strip.lanes.map(({ id, tinted, start, length }) => {
        const middle = start - strip.y + length / 2;
        const isWhole = middle >= halfLine && middle <= strip.height - halfLine;
        const lane = names.lanes.get(id);
        return (
          <div key={id} className={styles.lane} style={{ height: length, background: tinted ? tint : band }}>
            {named.has(id) && isWhole && (
              <span>
                {lane?.label} <b>{lane?.number}</b>
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** As many as have room for a line of text above each other. */
function namedLanes({ lanes }: LaneStrip): ReadonlySet<string> {
  const named = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  for (const { id, start, length } of lanes) {
    const middle = start + length / 2;
    if (middle - last < 2 * halfLine) continue;
    named.add(id);
    last = middle;
  }
  // One or two grades of many, far out, would say nothing of the others.
  return named.size > 2 || named.size === lanes.length ? named : new Set();
}

function Columns({ strip, names }: { readonly strip: NameStrip; readonly names: Names }) {
  const palette = usePalette();
  const department = names.departments.get(strip.department);
  // Never cut either: of a band that is narrow, or nearly off the screen, the mark alone says which it is.
  const hasRoom =
    fitName(department?.name ?? '', 600, { width: strip.width - paddingOfDepartment, height: 15 }, nameSize) !== null;
  return (
    <div
      className={styles.columns}
      style={{ width: strip.width, height: strip.height, transform: `translate(${strip.x}px, ${strip.y}px)` }}
    >
      <span className={styles.department}>
        {department && (
          <svg width="10" height="10" aria-hidden="true" className={styles.mark}>
            <Shapes shapes={[departmentMark(department.index, 5, 5, 8)]} palette={palette} />
          </svg>
        )}
        {hasRoom && department?.name}
      </span>
      {strip.columns.map(({ id, start, length }) => {
        // A family that begins left of the screen keeps its name in sight for as long as it is.
        const from = Math.max(start, strip.x) - strip.x;
        const room = start + length - Math.max(start, strip.x);
        const name = names.columns.get(id)?.name ?? '';
        // Never cut: a name whose family is nearly off the screen leaves with it.
        const fitted = fitName(name, 600, { width: room - paddingAcross, height: 30 }, nameSize);
        if (fitted === null || fitted.size < nameSize) return null;
        return (
          <span key={id} className={styles.column} style={{ width: room, transform: `translateX(${from}px)` }}>
            {name}
          </span>
        );
      })}
    </div>
  );
}
