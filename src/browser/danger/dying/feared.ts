import { anyWords } from "../any-words";

/* As words in short (../in-short.ts): "he" is anybody, "him" whoever is meant by it, "not" every no. */

/** What a family fears, or somebody of themselves, without a word for it. */
export const fearedWithoutAWord = anyWords(
  // doing "something"; not "something else", "something new", "something about nausea"
  /afraid .*\b(?:do|try) (?:some|any)thing(?! (?:else|new|different|about))/,
  /(?:i|he) will (?:do|try) something(?! (?:else|new|different|about|for))/,
  /do(?:ing)? something (?:stupid|silly|bad|drastic|to (?:my|him))/,
  /afraid of what (?:i|he) will do/,
  // not to be left alone
  /(?:afraid|not)(?: (?:to|of|be))? (?:leav(?:e|ing)|left) (?:he|him|them|alone)\b/,
  // safety; not "life insurance"
  /not feel safe|keep (?:he|him|them|himself|myself) (?:safe|alive)/,
  /(?:danger|risk) to (?:my|him)self/,
  /(?:afraid of|not trust) (?:my|him)self|afraid for (?:my|him) life(?! insur)/,
  // gone, or not to be reached; not "missing work", "missing out"
  /he (?:is )?(?:not (?:answer|reply|pick)|(?:gone )?missing(?! (?:work|school|an?|out|him)\b))/,
  /and not answer|turned him phone off/,
  /he (?:has |is )?not come home|ran away|lock(?:s|ed)? (?:himself|myself)/,
);
