/**
 * How names of roles and families stand in an English sentence.
 * What each pattern is for, and what it captures, is said in `../wording.ts`.
 */
import type { TargetWording } from '../wording.ts';

export const targets: TargetWording = {
  namelessLink:
    /^(?:the\s+)?(?:job\s+famil(?:y|ies)|here|this\s+page|page|link|role|roles|team|job\s+family\s+page|click\s+here)$/i,
  separator:
    /(?<!\s)(?:\s*(?:,\s+(?=(?:to|into)\s+(?:the|an?)\s)|,\s*(?:and\/or|or|and)\s+(?:(?:perhaps|even|possibly|laterally)\s+)?|;\s*(?:(?:or|and)\s+)?)|\s+(?:and\/or|or)\s+(?:(?:perhaps|even|possibly|laterally|else)\s+)?)/i,
  noName:
    /(?<!\s)\s*(?:,\s+(?:each|every|both|who|whose|which|where|for\s+example)\b|\]\(|\s\((?:if|when|where)\s|\s(?:who|whose|which|listed\s|at\s+\p{Lu}\S*\s+to\s)).*$/su,
  and: /\band\b/i,
  or: /\bor\b/i,
  article: /^(?:the|an?)\s/i,
  betweenLinks: /^[\s)]*(?:job\s+famil(?:y|ies)|roles?)?\s*(?:,|and\b|\/|&)?\s*(?:and\s+)?/i,
  before:
    /^(?:the|an?|our|your|their|either|any|other|another|to|into|in|be|become|becoming|to be|towards?|of)\s+(?=\S)/i,
  after: /(?<!\s)\s+(?:job\s+famil(?:y|ies)|roles?|positions?|level|levels|for|of|in|and|or|the|a|at)$/i,
  place: /(?<!\s)\s+(?:at|within|in)\s+(?:the\s+company|this\s+job\s+family)$/i,
  nothing: /^(?:the|an?|or|and|job\s+family|role|level)$/i,
  elided: /^(?:senior|sr|manager|director|vp|lead|head)$/,
  either: /^([^/,]{2,40})\/([^/,]{2,40})(,\s.{2,80}|\sof\s.{2,80})$/s,
  postAndRest: /^([\p{L}. ]{2,40}?)((?:,\s|\sof\s).{2,80})$/su,
};
