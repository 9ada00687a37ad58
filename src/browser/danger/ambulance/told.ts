import { anyOf } from "../any-of";
import { anyWords } from "../any-words";
import { inOrder } from "../in-order";

/* Signs as people type them, and as words in short (../in-short.ts): "he" is anybody, "him" whoever is meant by it. */

/** How a question about the treatment in general begins; and what is feared of it, or only spoken of. */
const asksOrFears = anyOf(
  /(?:can|could|do|does|is|are|has any\w+|will|would|should|when|how (?:long|many|often)) /,
  /.*(?:what if|risk|(?:fear|afraid|scared|signs|history) of)\b/,
);

/** Signs that are asked about, too, before a treatment: "do people pass out" is not "going to pass out". */
const signs = anyWords(
  /(?:going|gonna|about)(?: to)? pass out/,
  // a fit
  /(?:he|am|is) seizing|(?:^|am |is )having seizures|^seizure after/,
  /numb all over/,
  // a pressure or a pulse that is far too high; not "200 mg"
  /(?:bp|pressure|heart) (?:\w+ ){0,3}(?:19\d|2[0-4]\d)\b(?! mg)/,
  // a mind astray; not "manic depression", "paranoid schizophrenia", nor "paranoid about side effects"
  /he (?:is )?(?:manic|paranoid)\b(?! (?:dep|schiz|about|of))|^manic after/,
  /made (?:me|him) (?:psychotic|manic)/,
  /thinks (?:he|i) (?:is |am )?(?:god|jesus|poison)/,
  /(?:talking to|see) (?:people|things) (?:who )?(?:are )?not (?:there|real)/,
  // a blow to the head, or raped or groped; not long ago, as who tells of that may ask whether ketamine can help now
  /(?:hit (?:my|him) head|raped|molested|groped|assaulted)\b(?!.* (?:ago|as a|in \d|ptsd))/,
  // too much was given or taken
  /(?:^|had |did |gave (?:me|he|him) )too much(?:$| ket)/,
  /(?:^|(?:gave|given|got) (?:\w+ ){0,2})wrong dose/,
);

/** What calls for an ambulance where it is told as happening, rather than asked about or feared. */
export const toldOf = inOrder(/^/, new RegExp(`(?!${asksOrFears.source}).*`), signs);
