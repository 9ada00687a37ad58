/*
 * What somebody types who thinks of dying or of harming themselves, or who tells so of another. "kil", "my self" and the
 * like are how people type. What is said in many ways stands in in-short.ts and feared.ts.
 */

/** Doing harm to oneself, or to the one whom the reader fears for. */
export const harm =
  /\b(?:k[ieu]?l+[il]?|hurt|harm|end|finish|cut|h[au]ng|gas|drown|shoot|poison|starv|tak|t[ao]ok|los)(?:e|n|s|ed|t?t?ing|n?ing)?(?: \S+){0,2} ?(?:(?:m[yi]|him|her) ?s(?:el|le|e|l)f|yourself|(?:them|our)sel(?:f|ves)|(?:my|his|her|their) (?:own )?l(?:i?f|iv)es?(?! savings)|it all|everything)\b|\bk[ieu]?l+[il]? ?(?:me|myself)\b|\bend(?:ing)? (?:it|things)\b(?! (?:early|sooner))/;

/** Wanting not to live. */
export const death =
  /\b(?:die(?! for)|d(?:y|ie|yi?e|i)ing(?! (?:for|to (?:know|try|see|hear|get|find|ask|have)))|(?:want|wanna|wants|wanting|going|gonna|wish|ready|rather|let me|should|could|just) (?:to |i could )*d(?:ye?|i|ei|iee+)|(?:be|was|were|am|better) dea?d|(?:to|wanna) disappear|it (?:all )?too? (?:end|stop)|make it (?:all )?stop|will to live|life is (?:pointless|meaningless|over)|jump(?:s|ed|ing)? (?:off?|in front|from)|hate my life|life (?:is )?not worth|no point any ?more|^i give up$|^i want out$|better off? dea?d|(?:reason|nothing|point)(?: \S+)? (?:to live|living)|worth living|live for|tired of (?:life|living)|give up on life|say goodbye|goodbye (?:note|letter)|hopeless|without hope|no hope|unalive|kms|kys)\b/;

/** Suicide however it is spelt, harm to oneself, too much of a drug. */
export const named =
  /\b(?:suic|sucid|sucic|suisi|suisc|siuci|suaci|suicd|s(?:ew|ue|oo|u|uw)[aeiou]?r?[ -]?[sc]+[iy]d)|\bself ?(?:har[mn]|injur|destruct|mutilat)|\bover ?dos+(?:e|ed|es|ing)\b|\bod'?ed\b|\bod'd\b|\b(?:an od|od(?:ing)? on)\b|\b(?:t(?:oo|a)ke?n?|swallowed|ate) (?:too? (?:much|many)|all (?:my|the|of|his|her|their)|a (?:whole|full|bottle|handful|load)|every|loads)\b(?! (?:of )?(?:the )?(?:\w+ )?(?:time|sessions?|infusions?|treatments?|history|tests?|meal|breakfast|lunch|dinner|sandwich|antidepressants?)\b)/;
