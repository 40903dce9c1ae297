/** Everything the documents say of one role: what it is, what it is linked to, and its lists in tabs. */
import type { Block } from '../../documents/block.ts';
import type { Source } from '../../documents/source.ts';
import type { CareerGraph, Role, Track } from '../../graph/career-graph.ts';
import { estimateGrades } from '../../graph/estimate-grades.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { SubjectFindings } from '../findings/SubjectFindings.tsx';
import { useFindings } from '../findings/use-findings.ts';
import { PrintSheet } from '../print/PrintSheet.tsx';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Evidence } from './Evidence.tsx';
import { MyDistance } from './MyDistance.tsx';
import { Blocks } from './markdown/Blocks.tsx';
import { RoleActions } from './RoleActions.tsx';
import styles from './RoleDetails.module.css';
import { RoleFacts } from './RoleFacts.tsx';
import { RoleSheet } from './RoleSheet.tsx';
import { gradeReading, trackReading } from './readings.ts';
import { roleTabs } from './role-tabs.tsx';
import { SourceButton } from './SourceButton.tsx';

export function RoleDetails({ role }: { readonly role: Role }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const chosen = useChoices((choices) => choices.detailsTab);
  const { setDetailsTab } = useActions();
  const findings = useFindings()?.filter((finding) => finding.role === role.id) ?? [];
  const tabs = [
    ...roleTabs(graph, role),
    ...(findings.length === 0
      ? []
      : [
          {
            id: 'findings',
            name: 'Findings',
            count: findings.length,
            content: <SubjectFindings findings={findings} />,
          } as const,
        ]),
  ];
  const overview = overviewOf(graph, role);
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <>
      <RoleChips role={role} />
      <RoleActions role={role} />
      <MyDistance role={role} />
      {role.kind !== 'documented' && <Placeholder role={role} />}
      {overview.map(({ path, blocks }) => (
        <div key={path} className={styles.overview}>
          <Blocks blocks={blocks} path={path} />
        </div>
      ))}
      <RoleFacts role={role} />
      {shown && <Tabs label="What the documents say" tabs={tabs} chosen={shown.id} onChoose={setDetailsTab} />}
      <PrintSheet kind="role">{() => <RoleSheet role={role} />}</PrintSheet>
    </>
  );
}

/** What a document says of the role in general, without the sentences that the facts below already rest on. */
function overviewOf(
  graph: CareerGraph,
  role: Role,
): readonly { readonly path: string; readonly blocks: readonly Block[] }[] {
  const links = graphIndex(graph).linksFrom(role.id);
  const told = new Set(
    [...role.grades.map(({ source }) => source), ...links.flatMap(({ sources }) => sources)].map(placeOf),
  );
  return role.sections
    .filter(({ kind }) => kind === 'overview')
    .map(({ source: { path }, blocks }) => ({
      path,
      blocks: blocks.filter(({ line }) => !told.has(placeOf({ path, line }))),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

const placeOf = ({ path, line }: Source) => `${path}:${line}`;

function RoleChips({ role }: { readonly role: Role }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const department = graph.departments.find(({ id }) => id === role.department);
  const track = { individual: 'Individual contributor', management: 'Management', unknown: null }[role.track.kind];
  return (
    <div className={styles.chips}>
      <GradeChip role={role} />
      {track && <Chip hint={<TrackHint track={role.track} />}>{track}</Chip>}
      {department && <Chip>{department.name}</Chip>}
    </div>
  );
}

function TrackHint({ track }: { readonly track: Track }) {
  const { reason, statement } = track;
  return (
    <>
      <p>{reason.charAt(0).toUpperCase() + reason.slice(1)}.</p>
      {statement && <Evidence statements={[statement]} reading={trackReading(track)} />}
    </>
  );
}

function GradeChip({ role }: { readonly role: Role }) {
  const graph = useChoices((choices) => choices.documents.graph);
  if (role.gradeStated && role.gradeLabel !== null) {
    const statements = role.grades.map(({ source, words }) => ({ ...source, words }));
    return (
      <Chip tone="accent" hint={<Evidence statements={statements} reading={gradeReading(role.grades)} />}>
        Grade {role.gradeLabel}
      </Chip>
    );
  }
  const estimate = estimateGrades(graph).get(role.id);
  if (!estimate) return <Chip>No grade stated</Chip>;
  return (
    <Chip tone="estimate" hint={`No document states a grade. Estimated by comparison: ${estimate.reason}.`}>
      ~{estimate.label} estimated
    </Chip>
  );
}

/** What one sees of a role that no document describes: who names it, and what would mend it. */
function Placeholder({ role }: { readonly role: Role }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const family = role.family === null ? null : graphIndex(graph).family(role.family);
  return (
    <div className={styles.placeholder}>
      <p>
        {role.kind === 'undefined'
          ? 'The documents say that this step is not defined yet.'
          : `The documents name this role, and none describes it${family ? ` in ${family.name}` : ''}.`}
      </p>
      <ul className={styles.places}>
        {role.sources.map((source) => (
          <li key={`${source.path}:${source.line}`}>
            <SourceButton source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
