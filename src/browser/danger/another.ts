import { plain } from "../query";
import { anyWords } from "./any-words";
import { mayTalkOfDying } from "./danger";
import { inOrder } from "./in-order";
import { inShort } from "./in-short";
import { mended } from "./mended";

const another = /\b(?:he|him|himself)\b/;

/** Where it is the reader who thinks of it: "i am scared he will" is not. */
const oneself = anyWords(
  // the reader's own person or life
  /(?:myself|kill me|my life)\b/,
  // who would miss the reader
  /(?:without me|miss me)\b/,
  /(?:join|be with|see) my (?:dead|late)\b/,
  /tell \w+(?: \w+)? (?:that )?i love\b/,
  /afraid (?:to be|of being) alone\b/,
  // what the reader wants, or does not
  inOrder(
    /i (?:am |have )?(?:want|wish|feel|ready|hope|not)(?: \w+)? /,
    /(?:die|dying|dead|live|living|here|alive|exist|go on|wake|cope|end|disappear|do|take)\b/,
  ),
);

/** What was swallowed: an ambulance comes before any talk. */
const taken = /\bover ?dos|\bod\b|\b(?:took|taken?|swallowed|ate)\b/;

/** Whether a reader tells of somebody else who may think of dying: words for a family stand first then. */
export function mayFearForAnother(text: string): boolean {
  const words = inShort(mended(plain(text)));
  return mayTalkOfDying(text) && another.test(words) && !oneself.test(words) && !taken.test(words);
}
