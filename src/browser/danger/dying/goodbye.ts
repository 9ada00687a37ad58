import { anyWords } from "../any-words";

/* As people type it, and as words in short (../in-short.ts): "he" is anybody, "him" whoever is meant by it. */

/** Taking leave, a plan, or saying that it will be tonight. */
export const goodbye = anyWords(
  // a goodbye
  /sa(?:y\w*|id) (?:\w+ )?goodbye|this is (?:it|goodbye)$/,
  /^(?:final |my )?(?:goodbye|good bye)(?: everyone| all| world| letters?)?$/,
  // a letter or a note; not "a note for", "a note about" a medicine
  /goodbye (?:letter|text|message|note)|note to my family/,
  /(?:found|left)(?: me| us)? (?:a|him) (?:\w+ )?note(?! (?:for|about))/,
  // not "my doctor wrote a note"
  /(?:^|i |he )wrote (?:a|my|him) note$/,
  // love, and being sorry
  /tell (?:my \w+|he|them|everyone) (?:that )?i love|love you all\b/,
  /sorry to my (?:family|kids|children|parents)|said sorry$/,
  // things given away, which ../mended.ts may have put right to "living"; a will, not "a will to go on"
  /(?:g[ia]ven?|[gl]iving) (?:away )?(?:all )?(?:my|him) (?:things|stuff|belongings)/,
  /[gl]iving (?:my|him) \w+ away/,
  /(?:writing|made|wrote) (?:an?|my|him) will\b(?! to)/,
  // a plan
  /(?:has|have|got|had) a plan$|a plan to do it/,
  // doing "it", tonight
  /(?:i am|i'?m) going to do it(?:$| tonight)/,
  /doing it tonight|will do it tonight|tonight (?:is the night|i will$)/,
  /sa(?:ys?|id) he will do it|afraid (?:i|he) will do it|almost did it/,
);
