import { plain } from "./query";

/** Doing harm to oneself, or to somebody the reader fears for; "kil", "my self" and the like are how people type. */
const harm =
  /\b(?:k[ieu]?l+[il]?|hurt|harm|end|cut|hang|drown|shoot|poison|starv|tak|t[ao]ok|los)(?:e|n|s|ed|t?t?ing|n?ing)?(?: \S+){0,2} ?(?:(?:m[yi]|him|her) ?s(?:el|le|e|l)f|yourself|(?:them|our)sel(?:f|ves)|(?:my|his|her|their) (?:own )?l(?:i?f|iv)es?|it all|everything)\b|\bk[ieu]?l+[il]? ?(?:me|myself)\b|\bend(?:ing)? (?:it|things)\b/;

/** Doing harm to a child, a fear that comes with some illnesses after a birth. */
const child =
  /\b(?:kil+|hurt|harm|drown|smother|shak)(?:e|s|t?t?ing|n?ing)?(?: \S+){0,1} ?(?:(?:my|the|our) )(?:new ?born|baby|babies|child(?:ren)?|kids?|son|daughter)\b/;

/** Wanting not to live. */
const death =
  /\b(?:die|d(?:y|ie|yi?e|i)ing|(?:want|wanna|wants|wanting|going|gonna|wish|ready|rather|let me|should|could|just) (?:to |i could )*d(?:ye?|i|ei|iee+)|(?:be|was|were|am) dea?d|(?:to|wanna) disappear|it (?:all )?too? (?:end|stop)|make it (?:all )?stop|will to live|life is (?:pointless|meaningless|over)|jump (?:off?|in front|from)|hate my life|life (?:is )?not worth|no point any ?more|^i give up$|^i want out$|better off? (?:dea?d|without me)|(?:reason|nothing|point)(?: \S+)? (?:to live|living)|worth living|live for|tired of (?:life|living)|(?:\w*n'?t|not|cannot|never|no longer) (?:want to |wanna |wan to )?(?:be he(?:re|ar)|be alive|live|exist|wake up|go on|cope|do (?:this|it)(?= any|$)|take (?:it|this))(?! (?:with|home))|give up on life|say goodbye|goodbye (?:note|letter)|hopeless|no hope|unalive|kms|kys)\b/;

/** Suicide however it is spelt, harm to oneself, too much of a drug. */
const named =
  /\b(?:suic|sucid|sucic|suisi|suisc|siuci|suaci|suicd|s(?:ew|ue|oo|u|uw)[aeiou]?r?[ -]?[sc]+[iy]d)|\bself ?(?:har[mn]|injur|mutilat)|\bover ?dos+(?:e|ed|es|ing)\b|\bod'?ed\b|\bod'd\b|\bt(?:oo|a)ke?n? (?:too? (?:much|many)|all (?:my|the|of))\b/;

/** What calls for an ambulance, by the signs that the site itself names and the words people have for them; voices, and a fear of harming others. */
const body =
  /\b(?:(?:\w*n'?t|not|cannot|stopped|barely|trouble|struggling to) (?:be )?(?:breath|wak(?:e|ing)|woken)|un(?:conscious|responsive)|(?:turn\w*|went) (?:blue|gr[ea]y)|h(?:ea?|a)rt at+ac?k|(?:hard|difficulty|short(?:ness)?|out|slow(?:ly)?|shallow) (?:to |of |in )?breath|breathing (?:is |has )?(?:so |very )?(?:slow|shallow|hard|stop)|passed out|collapsed|faint(?:ed|ing)\b|ha(?:d|s|ving) a (?:fit|seizure|stroke)|gasp|chok(?:e|ing)\b|k ?hole|hear(?:s|ing)? voices|voices (?:tell|say)|(?:kill?|hurt|harm|stab)(?:ing)? (?:some(?:one|body)|people|others|my (?:wife|husband|partner|family|mu?o?m|mother|dad|father))\b|anaphyla)|\b(?:blue|gr[ea]y) lips|\blips (?:\w+ )?(?:blue|gr[ea]y)\b|\b(?:chest|heart)(?: is)? (?:pain|pane|hurt|tight|pressure)|\b(?:pain|pressure|tight\w*) in (?:\w+ )?chest|\b(?:face|throat|lips?|tongue)(?: is| are)? (?:clos|sw[eo]ll|tight|droop|numb)|\bsw[eo]ll\w+ (?:\w+ ){0,2}(?:face|throat|lips|tongue)|\b(?:one|left|right) side (?:\w+ ){0,3}(?:weak|numb)|\b(?:weak|numb)\w* (?:\w+ ){0,3}side|\bslurr|\b(?:lost|losing|loss) (?:\w+ )?(?:sight|vision|speech)|\b(?:gone|went) blind|\b(?:worst|sudden) (?:\w+ )?headache|\b(?:vomit|throw)\w*(?: up)? blood|\b(?:child|kid|son|daughter|toddler|baby) (?:ate|took|swallowed|drank|got into)|\b(?:took|taken) (?:a |an )?(?:double|two|2|extra)\b/;

/** Looking for somebody to call. */
const calling =
  /\b(?:cris[ie]s|samaritans?|life ?line|help ?lines?|hot ?lines?|emergenc(?:y|ies)|ambulance|in danger|not safe|unsafe|h(?:el|le)p (?:me|now|please|us)|(?:get|need|needs|want|find|please|urgent) (?:some )?h(?:elp|lep|epl)|(?:some(?:one|body)|who) to (?:talk to|call)|talk to some(?:one|body))\b|^h(?:elp|lep|epl)$/;

const numbers = /(?:^| )(?:9 ?8 ?8|9 ?1 ?1|999|111|112|000|1737|116 ?123|13 ?11 ?14)(?: |$)/;

/** Long words of the signs above, to which a word with one letter wrong is put right. */
const spelt =
  "suicide suicidal myself himself herself themselves yourself disappear hopeless overdose overdosed living pointless everything goodbye breathe breathing unconscious unresponsive emergency ambulance samaritans seizure crisis hurting harming killing drowning swallowed newborn someone".split(
    " ",
  );

/** Whether a letter is written twice is what people get wrong most. */
function once(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}

/** Whether one letter is wrong, missing, too many, or in its neighbour's place. */
function oneWrong(typed: string, right: string): boolean {
  let from = 0;
  while (from < right.length && typed[from] === right[from]) from += 1;
  let rest = typed.length;
  let end = right.length;
  while (rest > from && end > from && typed[rest - 1] === right[end - 1]) {
    rest -= 1;
    end -= 1;
  }
  const [left, wanted] = [typed.slice(from, rest), right.slice(from, end)];
  return (left.length < 2 && wanted.length < 2) || (left.length === 2 && `${left[1]}${left[0]}` === wanted);
}

/** "Will it help me" asks about the treatment, not for help. */
const treatment =
  /\b(?:it|this|that|ketamine|esketamine|spravato|infusions?|treatments?|therapy) (?:really |actually |ever )?help (?:me|us)\b/g;

/**
 * Whether somebody who types this may be in danger, or fear for somebody. Meant to say yes once too often rather than
 * once too seldom: a box with numbers to call costs a reader nothing.
 */
export function mayBeInDanger(text: string): boolean {
  const words = plain(text).replace(/-/g, " ").replace(/\s+/g, " ").replace(treatment, " ");
  const mended = words.replace(
    /[a-z]{5,}/g,
    (word) => spelt.find((right) => oneWrong(word, right) || oneWrong(once(word), once(right))) ?? word,
  );
  return [harm, child, death, named, body, calling, numbers].some((signs) => signs.test(words) || signs.test(mended));
}

/** A bad night, tears, not coping; but not what asks about the treatment in general, which tells nothing of now. */
const distress =
  /^(?!(?:can|do|does|did|is|are|will|would|how|what|when|which|who|should) ).*\b(?:(?:bad|hard|awful|worst) (?:night|day)|(?:to)?night is (?:\w+ )?(?:bad|hard)|(?:so|feel(?:ing)?|i'?m|am|really) (?:awful|low|sad|empty|alone|lost|bad|scared(?! of))\b|cry(?:ing)?\b|(?:not|n'?t) coping|struggling|despair|lonely|tired of (?:it|this|every))/;

/** Whether somebody who types this has a bad time, without a sign of danger: softer words than for danger are enough. */
export function mayBeInDistress(text: string): boolean {
  return distress.test(plain(text));
}
