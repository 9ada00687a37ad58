import { plain } from "../query";
import { inShort } from "./in-short";

/** Questions about the treatment in general tell nothing of now. */
const asks = /^(?:can|do|does|did|is|are|will|would|how|what|when|which|who|should) /;

/** A bad night, tears, not coping, a pain that is said to kill. */
const own =
  /\b(?:(?:bad|hard|awful|worst) (?:night|day)|(?:to)?night is (?:\w+ )?(?:bad|hard)|(?:so|feel(?:ing)?|i'?m|am|really) (?:awful|low|sad|empty|alone|lost|bad|broken|worthless|ashamed|overwhelmed|depressed|scared(?! of))\b|cry(?:ing)?\b|(?:not|n'?t) coping|struggling|despair|desperate|lonely|tired of (?:it|this|every|fight)|last hope|nothing (?:left|more) to try|nothing (?:works|helps)|hates? (?:my|him|her) ?self|killing me\b|life is (?:\w+ )?hard|want (?:\w+ ){1,3}to (?:stop|end)$|wits'? end|end of my tether|fall(?:ing)? apart|heartbroken|had enough$|don'?t know what to do|\bnot ok(?:ay)?\b|breaking point|out of options|no options left|nobody understands|lost everything|too late for me|had it$|my \w+ (?:died|passed away))/;

/** Fear for another, who may refuse help; as words in short. */
const forAnother =
  /\bafraid (?:about|for|of losing) (?:he|him)\b|\bhe (?:\w+ )?(?:depressed|low|desperate|refus\w+|not (?:coping|accept|get|take|see) (?:help|treatment|a doctor))\b/;

/** Whether somebody who types this has a bad time, without a sign of danger: softer words than for danger are enough. */
export function mayBeInDistress(text: string): boolean {
  const words = plain(text);
  return !asks.test(words) && (own.test(words) || forAnother.test(inShort(words)));
}
