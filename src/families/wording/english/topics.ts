/**
 * Words by which passages in English may speak of a topic.
 * What each is for is said in `../wording.ts`.
 */
import type { TopicWording } from '../wording.ts';
import { LEADING_WORDS } from './leading.ts';

const REPORTING = 'report|resort|dotted';
const INHERITANCE = String.raw`ext?end|exten|inherit|everything|re[sq][pu](?=\S*(?:bilit|rement))|qualification|expectation|indicator|kpi|skills|duties|criteria|competenc|above\b|in addition|(?:do|does) all\b`;
const NEXT_STEPS = String.raw`next\s|to\s+(?:pursue|move|progress|become)\b|interested\s+in\b|promoted\b`;
const SAME = String.raw`same\b`;

export const topics: TopicWording = {
  words: new RegExp(
    String.raw`\b(?:(${REPORTING})|(${INHERITANCE})|(${NEXT_STEPS})|(${SAME})|(${LEADING_WORDS}))`,
    'gi',
  ),
  groups: [['reporting'], ['inheritance'], ['nextSteps'], ['sameGrade', 'inheritance'], ['leading']],
};
