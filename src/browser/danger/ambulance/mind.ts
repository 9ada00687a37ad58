import { anyWords } from "../any-words";

/* Signs as people type them, and as words in short (../in-short.ts): "he" is anybody, "not" every no. */

/** A mind that has lost its hold: voices, things that are not there, confusion, no sleep, no food. */
export const mindAstray = anyWords(
  // voices that speak or command
  /hear(?:s|ing)? (?:the )?voices|voices (?:tell|say|want|not)|^the voices$/,
  /god (?:told|tells|is telling) me/,
  // psychosis or mania by name; not "psychotic depression", of which people ask
  /(?:he|i) (?:is |am )?psychotic\b(?! dep)|he (?:is )?(?:manic|paranoid)$/,
  // things that are not there
  /he (?:is )?(?:see|hearing) things/,
  // confusion
  /not making sense|talking nonsense|not know wh(?:o (?:i|he)|ere he)\b/,
  // days without sleep
  /not slept (?:(?:in|for|since) (?:\d|three|four|five|days|a week|(?!yes)\w+day)|\d days)/,
  // no food or drink
  /not eat or drink|stopped eating$/,
  // a family that asks whether somebody can be made to go
  /force him to|sectioned$/,
);
