import { plain } from "../query";
import { anyOf } from "./any-of";
import { anyWords } from "./any-words";
import { inOrder } from "./in-order";
import { inShort } from "./in-short";

/** Questions about the treatment in general tell nothing of now. */
const asks = /^(?:can|do|does|did|is|are|will|would|how|what|when|which|who|should) /;

/** A bad time of the reader's own. */
const own = anyWords(
  // a bad night
  /(?:bad|hard|awful|worst) (?:night|day)/,
  /(?:to)?night is (?:\w+ )?(?:bad|hard)/,
  // a bad mood; not "scared of needles"
  inOrder(
    /(?:so|feel(?:ing)?|i'?m|am|really) /,
    anyOf(
      /(?:awful|low|sad|empty|alone|lost|bad|broken)\b/,
      /(?:worthless|ashamed|overwhelmed|depressed|scared(?! of))\b/,
    ),
  ),
  /(?:despair|desperate|lonely|heartbroken)/,
  /hates? (?:my|him|her) ?self/,
  /nobody understands|no ?(?:one|body) cares/,
  // tears
  /cry(?:ing)?\b/,
  // not coping
  /(?:not|n'?t) coping|struggling|fall(?:ing)? apart/,
  /not ok(?:ay)?\b|breaking point/,
  /don'?t know what to do/,
  // at the end of one's strength
  /wits'? end|end of my tether/,
  /tired of (?:it|this|every|fight)|had enough$|had it$/,
  /life is (?:\w+ )?hard/,
  // a pain that is said to kill, or must stop
  /killing me\b|want (?:\w+ ){1,3}to (?:stop|end)$/,
  // nothing left to try
  /last (?:hope|chance$)|my last resort|nothing (?:left|more) to try|nothing (?:works|helps)/,
  /out of options|no options left|too late for me/,
  // afraid for one's mind; not "scared of losing my mind" before an infusion
  /(?<!(?:of|about) )(?:losing my mind|going (?:crazy|insane))\b/,
  // a loss
  /lost everything|ruined my life|my \w+ (?:died|passed away)/,
);

/** Fear for another, who may refuse help; as words in short. */
const forAnother = anyWords(
  // fear
  /afraid (?:about|for|of losing) (?:he|him)\b/,
  // how the other is
  /he (?:\w+ )?(?:depressed|low|desperate)\b/,
  // help refused, or not to be had
  /he (?:\w+ )?(?:refus\w+|not (?:coping|accept|get|take|see) (?:help|treatment|a doctor))\b/,
);

/** Whether somebody who types this has a bad time, without a sign of danger: softer words than for danger are enough. */
export function mayBeInDistress(text: string): boolean {
  const words = plain(text);
  return !asks.test(words) && (own.test(words) || forAnother.test(inShort(words)));
}
