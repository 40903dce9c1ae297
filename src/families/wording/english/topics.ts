/**
 * Words by which texts in English may speak of a topic.
 * What each is for, and how they are written, is said in `../wording.ts`.
 */
import type { TopicWording } from '../wording.ts';

export const topics: TopicWording = {
  words: {
    reporting: ['report', 'resort', 'dotted'],
    inheritance: [
      ...['exten', 'exend', 'inherit', 'everything', 'same ', 'above ', 'in addition', 'do all ', 'does all '],
      ...['res*bilit', 'res*rement', 'req*bilit', 'req*rement', 'qualification', 'expectation', 'indicator', 'kpi'],
      ...['skills', 'duties', 'criteria', 'competenc'],
    ],
    nextSteps: ['next ', 'to pursue ', 'to move ', 'to progress ', 'to become ', 'interested in ', 'promoted '],
    sameGrade: ['same '],
    leading: [
      ...['lead ', 'leads ', 'leading ', 'manage ', 'manages ', 'managing ', 'manager of ', 'managers of '],
      ...['supervise ', 'supervises ', 'supervising ', 'oversee ', 'oversees ', 'overseeing '],
      ...['direct report', 'people manage'],
    ],
    slips: [
      ...['you ', 'we ', 'apply ', 'join ', 'the i* candidate', 'the r* candidate', 'the s* candidate'],
      ...['year ', 'years ', 'xxx', 'lorem', 'tbd', 'tba', 'todo', 'wip', 'coming s'],
      ...['to be d', 'to be a', 'to be w', '{', '[', '<'],
    ],
  },
  building: ['hir', 'recruit', 'build', 'grow', 'develop', 'retain', 'coach', 'mentor'],
  team: ['team', 'group', 'squad', 'organisation', 'organization', 'direct'],
};
