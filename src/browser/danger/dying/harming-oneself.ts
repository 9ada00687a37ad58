import { anyOf } from "../any-of";
import { anyWords } from "../any-words";
import { inOrder } from "../in-order";

/* As people type it, and as words in short (../in-short.ts). "kil", "my self", "mi self" are how people type. */

/** What is done to oneself, or to the one whom the reader fears for, in its many endings. */
const doing = inOrder(
  anyOf(
    // kill, kil, kll, kiel
    /k[ieu]?l+[il]?/,
    /(?:hurt|harm|cut|h[au]ng|gas|drown|shoo?t|poison|starv)/,
    // end, finish, take or lose a life
    /(?:end|finish|tak|t[ao]ok|los)/,
  ),
  /(?:e|n|s|ed|t?t?ing|n?ing)?/,
);

/** Whom, or whose life; not "losing my life savings". */
const whom = anyOf(
  /(?:m[yi]|him|her) ?s(?:el|le|e|l)f\b/,
  /yourself\b|(?:them|our)sel(?:f|ves)\b/,
  /(?:my|his|her|their) (?:own )?l(?:i?f|iv)es?(?! savings)\b/,
  /(?:it all|everything)\b/,
);

/** Doing harm to oneself. */
export const harmingOneself = anyWords(
  // with up to two words between, as in "take my own sweet life"
  inOrder(doing, /(?: \S+){0,2} ?/, whom),
  /k[ieu]?l+[il]? ?(?:me|myself)\b/,
  /shoot me\b/,
  // self-harm by name, and words by which it hides
  /self ?(?:har[mn]|injur|destruct|mutilat)/,
  /self delete|(?:burn(?:ed|t|s|ing)?|delete) (?:myself|himself)/,
  /sh relapse\b/,
  // cutting; "cutting down" is of a medicine, so it must end there or go on with "again"
  /(?:been|start\w*|urges? to|want|keep|keeps) cut(?:ting)?(?: again|$)|^cutting again/,
  /he is cutting$|he cuts$|cuts on (?:my|him)/,
  /(?:cut|slit|slash)\w* (?:\w+ )?wrist/,
);
