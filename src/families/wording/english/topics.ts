/**
 * Words by which passages in English may speak of a topic.
 * What each is for is said in `../wording.ts`.
 */
import type { TopicWording } from '../wording.ts';

export const topics: TopicWording = {
  words:
    /\b(?:(report|resort|dotted)|(ext?end|exten|inherit|everything|re[sq][pu](?=\S*(?:bilit|rement))|qualification|expectation|indicator|kpi|skills|duties|criteria|competenc|above\b|in addition|(?:do|does) all\b)|(next\s|to\s+(?:pursue|move|progress|become)\b)|(same)\b)/gi,
  groups: [['reporting'], ['inheritance'], ['nextSteps'], ['sameGrade', 'inheritance']],
};
