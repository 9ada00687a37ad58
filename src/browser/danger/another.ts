import { plain } from "../query";
import { mayTalkOfDying } from "./danger";
import { inShort } from "./in-short";
import { mended } from "./mended";

const another = /\b(?:he|him|himself)\b/;

/** Where it is the reader who thinks of it: "i am scared he will" is not. */
const oneself =
  /\b(?:myself|kill me|my life|(?:join|be with|see) my (?:dead|late)|tell \w+(?: \w+)? (?:that )?i love|afraid (?:to be|of being) alone|without me|miss me|i (?:am |have )?(?:want|wish|feel|ready|hope|not)(?: \w+)? (?:die|dying|dead|live|living|here|alive|exist|go on|wake|cope|end|disappear|do|take))\b/;

/** What was swallowed: an ambulance comes before any talk. */
const taken = /\bover ?dos|\bod\b|\b(?:took|taken?|swallowed|ate)\b/;

/** Whether a reader tells of somebody else who may think of dying: words for a family stand first then. */
export function mayFearForAnother(text: string): boolean {
  const words = inShort(mended(plain(text)));
  return mayTalkOfDying(text) && another.test(words) && !oneself.test(words) && !taken.test(words);
}
