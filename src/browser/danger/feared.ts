/* Signs as words in short (in-short.ts): "he" is anybody, "him" whoever is meant by it, "not" every no. */

/** Not wanting to be here; nothing to live for; nobody who would miss one. */
export const tired =
  /\bnot (?:(?:want|like|deserve)(?: to)? )?(?:(?:be(?:ing)? )?(?:alive|around)|be(?:ing)? he(?:re|ar)|live|living|exist|my life|wake up|go on|cope|fight|do (?:this|it)$|(?:take|bear|stand)(?: (?:it|this)|$))(?! (?:with|home|up to|in|near|far|at|alone|for|the))|\bwant (?:no (?:more )?li[vf]e|(?:be )?dead|death|give up|be over)|\bwish\w* (?:i|he) (?:\w+ )?not (?:here|alive|(?:been )?born)|\bsleep forever|\b(?:hat(?:e|es|ing)|done with|(?:sick|tired|enough) of|fed up with) (?:my |this )?(?:life|living|being alive)\b|\b(?:think\w*|thoughts?|talk\w*) (?:about|of) death|\b(?:see no|not see (?:the|a|any)) (?:point|future|way out)(?! (?:in|to|of) (?:ket|it|this|infus|treat|pay))|\bno way out|\bwhat(?:'?s| is) the point$|\bpoint of (?:life|living|going on)|\blife (?:is (?:finish|useless)|has no (?:meaning|point|sense))|\bno meaning in life|\bend up dead|\bwant out$|\blost (?:all )?hope(?! (?:in|of)\b)|\bbetter (?:of+ without (?:me|him)\b|without (?:me|him)$)|\bno ?(?:body|one) will (?:miss|care|notice)|\b(?:am|is|i|he|like|be|being) a burden|\bsa(?:y\w*|id) (?:\w+ )?goodbye|\b(?:in|to) heaven|^i am done$/;

/**
 * A plan, a means, a note, and what a family fears when it has no word for it. "Giving" has been put right to "living".
 */
export const feared =
  /\bafraid .*\b(?:do|try) (?:some|any)thing(?! (?:else|new|different|about))|\bafraid of what (?:i|he) will do|\b(?:i|he) will (?:do|try) something(?! (?:else|new|different|about|for))|\bdo(?:ing)? something (?:stupid|silly|bad|drastic|to (?:my|him))|\b(?:afraid|not)(?: (?:to|of|be))? (?:leav(?:e|ing)|left) (?:he|him|them|alone)\b|\b(?:afraid of|not trust) (?:my|him)self|\bafraid for (?:my|him) life(?! insur)|\b(?:danger|risk) to (?:my|him)self|\bkeep (?:he|him|them|himself|myself) (?:safe|alive)|\bnot feel safe|\b(?:found|left)(?: me| us)? (?:a|him) (?:\w+ )?note(?! (?:for|about))|\b(?:g[ia]ven?|[gl]iving) (?:away )?(?:all )?(?:my|him) (?:things|stuff|belongings)|\b(?:hoard|stockpil|hiding|saving)\w* (?:up )?(?:\w+ )?(?:pills|tablets|meds)|\b(?:rope|noose|gun)\b|\bon (?:a|the) (?:bridge|roof|ledge)(?! of)|\blethal|\bhow many (?:pills|tablets)|\bpainless (?:way|death)|\b(?:has|have|got|had) a plan$|\bhe cuts$|\bhe (?:is )?(?:not (?:answer|reply|pick)|(?:gone )?missing(?! (?:work|school|an?|out|him)\b))|\b(?:cut|slit|slash)\w* (?:\w+ )?wrist|\bbrains? out|\b(?:under|in front of) (?:a|the) (?:train|bus|car|lorry)|\b(?:off|away with) (?:my|him)self/;

/** The same in other languages, since a reader in fear may fall back on their own. */
export const elsewhere =
  /\b(?:no quiero vivir|(?:quier[eo]|quero|voglio|ich will|je veux|envie de) (?:mor|mour|sterben)|matar(?:me|se)|nicht mehr leben|quero viver)/;
