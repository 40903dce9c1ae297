/**
 * What a language tells of text that stands in documents by mistake: looked for by rules about wording, in every text.
 */
export interface FindingWording {
  /** Words to an applicant. */
  readonly vacancy: RegExp;
  /** A number of years; not a span that is over, such as `the past 2 years`. */
  readonly years: RegExp;
  /** Text in brackets, or other words of a template, that someone was to replace. */
  readonly template: RegExp;
  /** What someone writes in place of a whole text, alone or after its label (`Sales: TBD`). */
  readonly postponed: RegExp;
  /** The whole address of a link that was never filled in, for the rule that tells of it. */
  readonly emptyAddress: RegExp;
  /** The same where a target is sought: wider, as an address like this leads nowhere in any case. */
  readonly noAddress: RegExp;
  /** All words of a link that were never filled in. */
  readonly emptyLink: RegExp;
}
