import { anyWords } from "../any-words";
import { inOrder } from "../in-order";

/** Too much of a drug, or enough of it at hand. */
export const overdose = anyWords(
  // an overdose by name
  /over ?dos+(?:e|ed|es|ing)\b|od'?ed\b|od'd\b|(?:an od|od(?:ing)? on)\b/,
  // too much was swallowed; not "took too many sessions", "took loads of time", "ate all my breakfast"
  inOrder(
    /(?:t(?:oo|a)ke?n?|swallowed|ate) /,
    /(?:too? (?:much|many)|all (?:my|the|of|his|her|their)|a (?:whole|full|bottle|handful|load)|every|loads)\b/,
    /(?! (?:of )?(?:the )?(?:\w+ )?(?:time|sessions?|infusions?|treatments?|history|tests?|meal|breakfast|lunch|dinner|sandwich|antidepressants?)\b)/,
  ),
  // how much would be too much
  /(?:fatal|deadly) dose|how many (?:pills|tablets)/,
  /how (?:much|many) (?:\w+ ){0,3}(?:fatal|to kill|will kill)/,
  // tablets that are kept or found
  /enough (?:pills|tablets)|found (?:pills|tablets)/,
  /(?:hoard|stockpil|hiding|saving)\w* (?:up )?(?:\w+ )?(?:pills|tablets|meds)/,
  // tablets at hand, or looked at; not lozenges, which some are told to hold in the mouth
  /pills (?:are )?(?:in my (?:hand|mouth)|right here|here$|next to|in front)/,
  /(?:looking at|holding|counting|bottle of) (?:my |the )?(?:pills|tablets)/,
);
