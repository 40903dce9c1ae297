/**
 * How documents in English say where a role or a family leads next.
 * What each pattern is for, and what it captures, is said in `../wording.ts`.
 */
import type { NextStepWording } from '../wording.ts';

export const nextSteps: NextStepWording = {
  next: /\bnext\s+(?:career\s+|natural\s+|logical\s+)?(?:steps?|positions?|roles?|moves?|levels?)\b/i,
  nextIs:
    /\bnext\s+(?:career\s+)?(?:steps?|positions?|roles?|moves?|levels?)\b\s{0,9}(.*?)\s{0,9}\b(?:is|are|would\s+be|would|will\s+be|could\s+be|could\s+include|may\s+include|may\s+be|can\s+be|might\s+be|includes?|has|have|in\s+to)\b/i,
  consider: /^(.*?)\b(?:would|may|could|can)\s+consider\s+(?:their|the|a)\s+next\s+steps?\s+to\s+be\b/i,
  moves:
    /^(.*?)\b(?:would|will|can|may|could|might)\s+(?:also\s+)?(?:have\s+a\s+desire\s+to\s+)?(?:(?:move|flow|progress|transition|advance|grow|be\s+promoted|step)\s+(?:up\s+)?(?:on\s+)?(?:in(?:to)?|to)|become)\b/i,
  movesNow:
    /^(.*?)\b(?:(?:have|has|often|also|usually|sometimes|typically)\s+){0,2}(?:moves?|moved|progress(?:es|ed)?|transition(?:s|ed)?|advances?)\s+(?:up\s+)?(?:on\s+)?(?:in(?:to)?|to)\s/i,
  saidBefore: /^\s*(?:beyond|after|above|for|from)\s+(?:the|an?)\s+([^,]{2,80}),\s+(?:the|a)\s*$/i,
  leadsTo: /\b(?:becoming|become|(?:to\s+)?transition(?:ing)?\s+(?:in)?to|(?:to\s+)?mov(?:e|ing)\s+into)\s+/i,
  pursues:
    /^(.*?)\b(?:(?:may|might|can|could)\s+(?:(?:want|wish|choose|decide|like)\s+to\s+(?:pursue|move\s+(?:in)?to|progress\s+(?:in)?to|become)|be\s+interested\s+in\s+(?:pursuing|exploring|becoming|(?:moving|progressing)\s+(?:in)?to))|(?:(?:may|can|could|will)\s+be|is|are|get)\s+(?:then\s+)?promoted\s+(?:in)?to)\b/i,
  pursuesAnywhere: /\b(?:to\s+(?:pursue|move|progress|become)|interested\s+in|promoted\s+(?:in)?to)\b/i,
  notDefined:
    /\bnot\s+(?:yet\s+)?(?:been\s+)?(?:yet\s+)?(?:defined|determined|decided|established)\b|\b(?:yet|still|to)\s+(?:to\s+)?be\s+(?:defined|determined|decided)\b|\bundefined\b|\bTB[DA]\b|\bnot\s+yet\s+have\s+(?:been\s+)?defined|\bhave\s+not\s+(?:yet\s+)?defined|\b(?:do|does)\s+not\s+(?:yet\s+)?have\s+(?:yet\s+)?defined|\bWIP\b/i,
  pointer:
    /\b(?:for\s+(?:more\s+)?details|please\s+(?:review|see|refer)|additional\s+details|is\s+documented|outlined\s+on\s+this\s+page|see\s+the|(?:is|are)\s+(?:shown|drawn|listed|described|given)\s+(?:in\s+the|on\s+the|above|below|here)|learn\s+more|career\s+development\s+(?:framework|page))\b/i,
  leadIn:
    /^[\s,:]*(?:(?:to|be|become|move|moving|progress|advance|transition|step|up|into|onto|in|on|laterally|either|and|a|an|the|from|within\s+this\s+job\s+family)\b[\s,:]*)+/i,
  vague:
    /\b(?:other|another|various|different|many|several|higher|senior\s+leaders?(?:hip)?|executive\s+leaders?(?:hip)?|c-level|c-suite|executive\s+level|people\s+management|leadership\s+roles?|management\s+roles?|individual\s+contributors?|more\s+senior|or\s+similar)\b/i,
  onlyRank: /^(?:evp|svp|vp|executive|c-level|senior|leadership|management)(?:\s+(?:level|role))?$/i,
  within: /\bwithin\s+this\s+job\s+family\b/i,
  possible: /\bcareer\s+paths?\b[^.]{0,200}\bpossible\b/i,
  ladder: /\b(?:career|ladder|step|role|level)/i,
  afterThat: /^\s*after\s+that\b/i,
  suchAs: /\b(?:such\s+as(?:\s+\([^()]*\))?|for\s+example,?(?:\s+that\s+of)?|e\.g\.,?)(?=\s)/i,
  ranged: /\bfrom\s+\S+\s+to\s+(\S.*)$/is,
  betweenRanks: /(?<!\s)\s+and\s+|,\s*/,
  similar: /^(?:a\s+)?similar(?:\s+role)?$/i,
  or: /(?<!\s)\s+or\s+/,
  and: /^(?:and|or)\s+/i,
  etcetera: /^etc$/i,
  placeholder: /^(?:todo|tbd|tba|link|xxx)$/i,
  end: /(?<!\s)\s+(?:(?:as\s+an\s+alternative|taking\s+on|depending|based\s+on|for\s+team\s+members|so\s+that|in\s+order)\b|which\b(?!\s+(?:would|could|may|might)\s+be))/i,
  condition: /(?<!\s)\s+(?:when|once|after|as\s+soon\s+as)\s/i,
  whichBe: /\bwhich\s+(?:would|could|may|might)\s+be\s+/i,
  withinAtEnd: /(?<!\s)\s+(?:role\s+)?within\s+this(?:\s+job\s+family)?$/i,
  atThisPoint: /(?<!\s)\s+at\s+this\s+point\b.*$/is,
  roleWord: /(?<!\s)\s+roles?$/i,
  orSimilar: /(?<!\s)\s+role\s+or\s+similar$/i,
  undefinedEnd: /[,(`]|\s(?:which|that|of\s+which|but|at|is|are|has|have|not|yet|to\s+be)\b/i,
  familyWord: /(?<!\s)\s+(?:job\s+famil(?:y|ies)|(?:job\s+)?level|role)$/i,
  undefinedAlone:
    /^(?:not|yet|tbd|determined|defined|undefined|been|to|be)?(?:\s+(?:been|be|defined|yet|determined|in the future))*$/i,
  subject: /\b(?:next\s+\S+|ladder)\s+(?:in|for)\s+(?:the\s+|an?\s+)?(\S.{1,99}?)\s+(?:is|are|would|has|have|will)\b/i,
  family: /\bjob\s+famil(?:y|ies)\b/i,
  contributors: /\bindividual\s+contributors?\b/i,
  leaders: /\bmanagers?\s+of\s+people\b|\bpeople\s+(?:managers?|leaders?)\b|\b(?:for|and|of)\s+managers\b/i,
  beforeSubject: /^[\s,]*(?:after\s[^,]{0,40}\b(?:years?|months?)\b[^,]{0,40},\s|(?:in|for|of|from|after)\b)/i,
  mover: /(?:^|[\s,])(?:you|one|people|someone|somebody)\s?$/i,
  arrow: /[→⟶➔➜⇒]|[-=]>/,
  arrows: /\s{0,3}(?:→|⟶|➔|➜|⇒|-{1,2}>|=>)\s{0,3}/g,
  none: /^(?:[-–—]*|n\/?a|none|no|yes)[.]?$/i,
  article: /^\s*(?:the|an?)\s+/i,
  some: /^(?:successful|(?:some|many|most|all)(?:\s+of\s+the)?)(?:\s+|$)/i,
  who: /\swho\s.*$/is,
  career: /['’]s?\s+career\b.*$/is,
  afterSubject: /(?:^|(?<!\s)\s+)(?:job\s+famil(?:y|ies)|roles?|career(?:\s+ladder)?)\b.*$/is,
  itemEnd: /(?<!\s)\s+(?:(?:for|to)\s+(?:team\s+members|a\s+shift|those|more)|for\s+a)\b/i,
  noTarget: /\b(?:structure|leadership\s+at)\b/i,
};

export const notDefined: ReadonlySet<string> = new Set([
  'not defined yet',
  'not yet defined',
  'not defined',
  'undefined',
  'to be defined',
  'tbd',
]);
