/**
 * How documents in English say who reports to whom.
 * What each pattern is for, and what it captures, is said in `../wording.ts`.
 */
import type { ReportingWording } from '../wording.ts';

export const reporting: ReportingWording = {
  reports:
    /\b(?:(?:will|may|can|would|should|typically|also)\s+)*(?:reports?|reporting|resorts)\s+(?:directly\s+|functionally\s+|typically\s+|either\s+|solid[- ]line\s+|dotted[- ]line\s+)?(?:to\s+and\s+collaborates?\s+(?:directly\s+|closely\s+)?with|(?:to\s+)?directly\s+to|into?\s*to|intot|into|to)\s+/gi,
  which:
    /\b(an?|the)\s+([^\s,.;:][^,.;:]{2,79}?),?\s+to\s+(?:which|whom)\s+(?:the|this)\s+(?:position|role)\s+reports/i,
  noManager:
    /^(?:them|him|her|it|you|us|this|that|these|those|necessary|relevant|all|management|leadership|leaders?|executives|stakeholders|senior leadership|ensure|be|the data team|\d)\b/i,
  someone: /^(?:(?:the|an?|our|their|its|either)\s|[\p{Lu}\p{Lo}])/u,
  end: /(?<!\s)(?:\s*(?:[.;:(·•|]|,\s+(?:and\s+(?!the\b)|who|(?:you|we|they|this)\b|which|where|while|but|as well|with|working|the\b(?!\s+(?:vp|vice|director|manager|senior|head|chief|sr)\b)))|\s+and\s+(?:is|are|will|leads?|works?|has|have|collaborat\w+|plays?|manages?|provides?|serves?|partners?|supports?|includes?|oversees?|helps?|as|also|owns?|a\s+member|part)\b|\s+(?:who|which|while|with|within|depending|based|as|where|but|on|for\s+(?:the|all)|in\s+(?:the|order)|at|(?<!\bor\s)to|and\s+is|is|are|role\s+at|(?:or|and)\s+(?:above|higher))\b)/i,
  dottedLine: /\bdotted[- ]lines?\s+(?:report(?:ing|s)?\s+|relationship\s+)?(?:in)?to\s+/gi,
  dottedAfter: /^\s*\(?(?:(?:by|on|through|via|as)\s+)?(?:an?\s+)?dotted[- ]line\b(?!\s+(?:in)?to\b)/i,
  anyone:
    /^(?:(?:all|each|both|every(?:one)?)\b\s{0,9})?(?:of\s{1,9})?(?:(?:the|these|this|them|those)\b\s{0,9})?(?:roles?|positions?|jobs?|job\s+family|team|levels?|it|they|he|she|(?:team\s+)?members?|persons?|individuals?)?(?:\s+(?:below|above|(?:in|of)\s+(?:this|the)\s+(?:job\s+family|team)))?$/i,
  participle: /^reporting/i,
  another: /\breports?\s+(?:directly\s+)?to\b/i,
  betweenClauses: /,\s+and\s|;\s|,\s+(?=the\s)/,
  beforeSubject: /(?<!\b[sj]r)[.;:]\s|,\s+and\s+|,\s+(?=the\s)|\)\s+and\s+/i,
  condition: /^\s*(?:unless|where|if)\s[^,]{2,80},\s*/i,
  article: /^[\s,*]*(?:and\s+)?(?:(?:the|an?|our|this)\b\s*)?/i,
  afterSubject: /(?<!\s)\s+(?:and|who|which|that|also|always|typically|generally)$/i,
  verb: /(?<!\s)\s+(?:is|are|will|has|have|leads|works?|sits?|manages|oversees|supports|serves|plays)\s.*$/is,
  roleWord: /(?<!\s)\s+(?:role|position)$/i,
  shortened: /\b(?:Sr|Jr)$/,
  dotted: /dotted/i,
  bracket: /^\s*\((?!\s*dotted)[^()]{1,40}\)/i,
  articleWithin: /\b(?:an?|the|our|with)\s+/gi,
  reportsAtEnd: /\breport(?:s|ing)?\s{1,3}$/i,
  hasAtEnd: /(?<!\s)\s+(?:has|have|with|and)(?:\s+an?)?$/i,
  mainClause: /,\s+(?!(?:and|or)\b)\p{Ll}/u,
  saysWhose: /^(?:this|the)\s|\bto\s+wh(?:ich|om)\b/i,
  reporting: /\breporting\b/i,
  team: /\bteams?\b/i,
  beforeTeam: /(?<!\s)\s+(?=teams?$)/i,
  allOf: /^all\s+(?:of\s+)?(?:the\s+)?/i,
  pluralFamily: /s$/i,
};
