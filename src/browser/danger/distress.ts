import { plain } from "../query";

/** Questions about the treatment in general tell nothing of now. */
const asks = /^(?:can|do|does|did|is|are|will|would|how|what|when|which|who|should) /;

const kin =
  "(?:son|daughter|child|boy|girl|kid|husband|wife|partner|boyfriend|girlfriend|mum|mom|mother|dad|father|brother|sister|friend|he|she)";

/** A bad night, tears, not coping, and a pain that is said to kill. */
const own =
  /\b(?:(?:bad|hard|awful|worst) (?:night|day)|(?:to)?night is (?:\w+ )?(?:bad|hard)|(?:so|feel(?:ing)?|i'?m|am|really) (?:awful|low|sad|empty|alone|lost|bad|broken|desperate|worthless|useless|ashamed|overwhelmed|depressed|miserable|scared(?! of))\b|cry(?:ing)?\b|(?:not|n'?t) coping|struggling|despair|desperate\b|lonely|tired of (?:it|this|every)|(?:last|only|any) hope|nothing (?:left|more) to try|nothing (?:works|helps|ever works|is working)|hate my ?self|ashamed|(?:killing|kills) me\b|life is (?:\w+ )?hard|(?:want|need) (?:\w+ ){1,3}to (?:stop|end)$|wits'? end|end of my tether|breaking point|fall(?:ing)? apart|break(?:ing)? down|heartbroken|(?:having|had) (?:a |another )?panic|(?:i|i've|have) had enough$|my \w+ (?:died|has died|passed away)|lost my (?:son|daughter|husband|wife|mum|mom|dad|brother|sister|partner|friend|baby)|n'?t stand (?:it|this))/;

/** Fear for another, who may refuse help. */
const forAnother = new RegExp(
  `\\b(?:(?:worried|scared|afraid|frightened|terrified|fear\\w*) (?:about|for|of losing) (?:my|him|her|them|our)\\b|${kin}(?:'?s| is| has been| seems| looks| feels)? (?:\\w+ )?(?:depressed|so low|very low|desperate|not coping|broken|crying)\\b|losing (?:my ${kin}|him|her)\\b|${kin} (?:\\w+ )?(?:refus\\w+|wo n'?t accept|won'?t accept|won'?t get|won'?t see|won'?t take) (?:\\w+ )?(?:help|treatment|doctor|a doctor)|${kin} (?:has|have|'?s) (?:given|giving) up)`,
);

/** Whether somebody who types this has a bad time, without a sign of danger: softer words than for danger are enough. */
export function mayBeInDistress(text: string): boolean {
  const words = plain(text);
  return !asks.test(words) && (own.test(words) || forAnother.test(words));
}
