/** Codes of the ASCII characters that texts are told apart by, where a pattern would take longer. */
export const TAB = 0x09;
export const NEWLINE = 0x0a;
export const SPACE = 0x20;
export const HASH = 0x23;
export const ASTERISK = 0x2a;
export const PLUS = 0x2b;
export const HYPHEN = 0x2d;
export const DIGIT_0 = 0x30;
export const DIGIT_9 = 0x39;
export const GREATER = 0x3e;
export const UPPER_A = 0x41;
export const UPPER_Z = 0x5a;
export const BRACKET = 0x5b;
export const UNDERSCORE = 0x5f;
export const LOWER_A = 0x61;
export const LOWER_Z = 0x7a;
export const TILDE = 0x7e;
/** The last of all. */
export const ASCII = 0x7f;
