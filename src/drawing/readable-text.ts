/**
 * Text as it can be put on any surface. Documents hold anything; a control character makes an SVG unreadable, half a
 * surrogate pair makes it no UTF-8, and a direction override turns the rest of a line around.
 */

// Control characters (those that are space are handled before), direction overrides and isolates, code points that
// XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets).
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what this is for
const unreadable = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;
// Most texts hold nothing else, and there are tens of thousands of them in a large chart.
const plain = /^[ -~]*$/;
const looseSpace = /^ | {2}| $/;
const loneSurrogate = /\p{Surrogate}/gu;

/** One line of text without anything that a surface cannot show: spaces run together, half characters become U+FFFD. */
export function readableText(text: string): string {
  if (plain.test(text) && !looseSpace.test(text)) return text;
  return text.replace(/\s+/g, ' ').replace(unreadable, '').replace(loneSurrogate, '\ufffd').trim();
}
