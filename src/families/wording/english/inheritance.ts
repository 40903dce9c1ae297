/**
 * How documents in English say that another role’s lists count for a role too.
 * What each pattern is for, and what it captures, is said in `../wording.ts`.
 */
import type { InheritanceWording } from '../wording.ts';

const KINDS =
  '(responsibilit(?:y|ies)|responsibilites|resposibilities|responsbilities|requirements?|qualifications|expectations|performance indicators?|kpis?|skills|duties|criteria|competenc(?:y|ies))';
const BOTH = String.raw`${KINDS}(?:\s*(?:,|and|&|/)\s*(?:and\s+)?(?:the\s+)?(?:${KINDS}|experience))?`;
const FILLERS = String.raw`(?:(?:all|of|the|thet|a|an|that|those|same|corresponding|existing|other|each|our|and|see|additional|non-\w{1,20}|(?:role|position)\s+of)\s+)*`;
const LISTED = String.raw`(?:(?:listed|outlined|defined|described|stated)\s+)?(?:above\s+)?`;

export const inheritance: InheritanceWording = {
  cues: [
    { holds: /ext?end/i, words: /^\s*(?:\S+\s+){0,12}?(?:ext?ends?|extending)\b:?\s+/i, object: 'sure' },
    { words: /^\s*(?:in addition|additionally|additional|further)\s+to\s+(?:meeting\s+)?/i, object: 'kinds' },
    {
      words:
        /^\s*in addition to\s+(?:being\s+|what is (?:expected|required|asked) (?:of|from)\s+|(?=[^.;:,]{2,80}\brole\b))/i,
      object: 'strict',
    },
    { words: /\band\s+extends\s+(?:all\s+(?:of\s+)?)?the\s+/i, object: 'kinds' },
    {
      words:
        /(?:^\s*|\b(?:has|have|having|shares?|sharing|includes?|meets?|inherits?|carries|contains?|fulfil(?:l?s?)|and)\s+)(?=(?:all|the same|same)\b)/i,
      object: 'kinds',
    },
    {
      words:
        /\b(?:inherits?|includes?|excel at|meets?|shares?|fulfill?s?|satisf(?:y|ies)|exceeds?|performs?|takes? on|carr(?:y|ies) out|assumes?|possess(?:es)?|expands?|demonstrates?)\s+(?=(?:all|the)\b)/i,
      object: 'kinds',
    },
    {
      words:
        /\beverything\s+(?:(?:in|of|from|under|at|(?:listed|described|stated) (?:in|for|under|at)|(?:expected|required|asked) (?:of|from))\s+|(?:that\s+)?(?=(?:the|an?)\s))/i,
      object: 'strict',
    },
    { words: /\b(?:does|do) all (?:that|of what)\s+(?=(?:the|an?)\s)/i, object: 'strict' },
    { words: /^\s*inherits?\s+from\s+/i, object: 'strict' },
    {
      words:
        /^\s*(?:along with|besides|beyond|on top of|as well as|(?:builds?|building|expands?|expanding)\s+(?:up)?on|adds? to|(?:an )?extension of)\s+/i,
      object: 'strict',
    },
    {
      holds: /\b(?:same|identical)\b/i,
      words:
        /^[^.;:]{0,100}?\b(?:the\s+)?(?:same\s+as|identical\s+to)\s+(?:that\s+of\s+|those\s+(?:of|for)\s+|for\s+)?(?=the\s|an?\s|\p{Lu})/iu,
      object: 'strict',
    },
    {
      words: /^\s*(?=(?:the\s+)?(?:responsibilit|requirement)\S*\s+(?:of|for)\b[^.]{2,120}\bplus\b)/i,
      object: 'kinds',
    },
    {
      holds: /\b(?:plus|and|as)\s*(?::\s*)?$/i,
      words:
        /^\s*(?=[^.;:]{2,100}\b(?:responsibilities|requirements|qualifications|expectations),?\s+(?:plus|and|as well as)\s*(?::\s*)?$)/i,
      object: 'strict',
    },
    {
      holds: /\bapply\b/i,
      words:
        /^\s*(?=[^.;:]{2,100}\b(?:responsibilities|requirements|qualifications|expectations)\s(?:of\s[^.;:]{2,60}\s)?(?:also\s)?apply(?:\s(?:here|too|as well)){0,2}[.:]?$)/i,
      object: 'kinds',
    },
  ],
  anyCue:
    /\b(?:ext?end|extension|all\b|same\b|everything|inherit|includes?\b|excel at|meet|shar|fulfil|satisf|exceed|performs?\b|takes? on|carr|assume|possess|expand|demonstrates?\b|plus\b|addition|further to|along with|besides|beyond|on top|as well as|build\w*\s+(?:up)?on|adds? to|identical|equal|apply|above\b)|\band\s*(?::\s*)?$/im,
  label: new RegExp(String.raw`^\s*(?:${KINDS}\s*:|plus|and|also)\s+`, 'i'),
  inBrackets: /^[^(]*\((?=extends|in addition to|same as|all |everything )/i,
  noStatement: /\b(?:that|which|to|will|can|may|and|not|help|helps|could)\s*$/i,
  denied: /(?:\bnot|n['’]t|\bwithout)\s+(?:\S+\s+){0,3}$/i,
  ofTarget: new RegExp(
    String.raw`^${FILLERS}${BOTH}\s+(?:section\s+)?${LISTED}(?:of|as|for|from|in|at)\s+(?:the\s+ones\s+)?(?:the\s+|an?\s+|other\s+|that\s+)*`,
    'i',
  ),
  thoseOf: new RegExp(
    String.raw`^(?:all\s+)?(?:those|that|the\s+ones)\s+${LISTED}(?:of|for|from)\s+(?:the\s+|an?\s+)?`,
    'i',
  ),
  targetOf: new RegExp(String.raw`^(${FILLERS})(\S.{1,119}?)(?:['’]s?)?\s+${BOTH}\b`, 'i'),
  end: /(?<!\s)(?:\s*(?:[;:("”]|,\s+(?:(?:plus|but|with|and\s+more|in\s+addition|as\s+well)\b|(?:the|an?|this|you|we|they)\s)|(?<!\b[sj]r)\.(?:\s|$))|\s+(?:(?:plus|but|with|above|role|working|does|do|has|have|brings?|meets?)\b|(?:by|at)\s|as\s+(?:an|the|a|well|follows)\b|(?:listed|outlined|defined|described|mentioned)\s+(?:above|below|here)|and\s+(?:includes?|also|is|more)\b|in\s+(?:the|addition)\b))/i,
  break: /\brole\b|\bbut\b|\bwithout\b|[;:]/i,
  ownSections:
    /^(?:general|above|below|following|ones?|listed|same|outlined|these|those|this|base|core|existing|requirements?|responsibilit\w+|section|position)?(?:\s+(?:above|below|outlined|listed))*$/i,
  verb: /(?:ext?ends?|extending)\b:?\s+$/i,
  kinds: new RegExp(String.raw`\b${KINDS}\b`, 'gi'),
  fillers: new RegExp(`^${FILLERS}`, 'i'),
  kind: new RegExp(String.raw`\b${KINDS}\b`, 'i'),
  aboveWord: /\babove\b/i,
  above:
    /^[^.;]{0,80}\b(?:all|same|as|everything|extends?|includes?|in addition to)\b[^.;]{0,90}(?<!\b(?:and|or)\s)\babove\b/i,
  aboveNamed: /\babove\s+for\b|\b(?:as|of|for)\s+(?:the|an?)\s+(?!ones\b|above\b|requirements\b|responsibilities\b)/i,
  allAbove: /^\s*(?:(?:all (?:of )?|everything )(?:the )?above|(?:the )?same as above|as above)\b/i,
  atLevel:
    /^[^.;:]{0,160}?\b(?:in addition to|on top of|beyond|besides|ext?ends?|extending|includes?|inherits?|meets?|shares?|same as|identical to|equal to)\s+(?:(?:all|of|the|those|that|same|any)\s+){0,4}(?:corresponding|commensurate|respective|matching|equivalent|general|standard|usual)\s/i,
  noTarget: /^(?:the\s+)?(?:ones?|above|below)/i,
  measures: /^kpi/i,
  role: /\brole\b/i,
  roleAfter: /^[^.]{2,120}\brole\b/i,
  correspondingLevel: 'corresponding level',
  previous: /\b(?:previous|prior|preceding|level\s+below)\b/i,
  levelAtEnd: /\b(?:level|position)$/i,
  levelAfter: /^\s+(level|position)\b/i,
  bracket: /^\s*\((?:intermediate|associate|junior|senior|[A-Z]{2,6}|[\w ,/]{2,40})\)/i,
  clauseEnd: /[;:]|(?<!\b[sj]r)\.\s/i,
  performance: /^(?:perf|kpi)/i,
  responsibilities: /^(?:resp|expect|dut)/i,
};
