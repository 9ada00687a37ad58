import { anyWords } from "../any-words";
import { inOrder } from "../in-order";

/* As people type it, and as words in short (../in-short.ts): "he" is anybody. "dye", "dei", "ded" are how people type. */

/** Dying, death and suicide by name. */
export const wantingToDie = anyWords(
  // suicide however it is spelt
  /(?:suic|sucid|sucic|suisi|suisc|siuci|suaci|suicd)/,
  /s(?:ew|ue|oo|u|uw)[aeiou]?r?[ -]?[sc]+[iy]d/,
  /ideation|second attempt$|i attempted$|tried last night/,
  // ideation in short; not the "SI joint" of the back
  /si (?:got )?worse|^(?:having )?si$/,
  // words by which it hides where it may not be named
  /(?:kms|kys|ctb|unaliv\w*|sewer ?sl\w+)\b/,
  // to die; not "to die for"
  /die(?! for)\b/,
  // dying; not "dying for a coffee", "dying to know"
  /d(?:y|ie|yi?e|i)ing(?! (?:for|to (?:know|try|see|hear|get|find|ask|have)))\b/,
  inOrder(
    /(?:want|wanna|wants|wanting|going|gonna|wish|ready|rather|let me|should|could|just) /,
    /(?:to |i could )*d(?:ye?|i|ei|iee+)\b/,
  ),
  // dead
  /(?:be|was|were|am|better) dea?d\b|better off? dea?d\b/,
  /want (?:(?:be )?dead|death)|end up dead|find him dead/,
  /should(?: have|'ve) died|wish i(?: will| had|'d)? (?:disappear|died)/,
  // death on one's mind
  /(?:think\w*|thoughts?|talk\w*) (?:about|of) death/,
  /plann\w+ (?:my|him) (?:death|funeral)|^my funeral$/,
  // being taken, or with one who is dead
  /hope i get cancer|get hit by|god (?:will )?take me/,
  /(?:join|be with|see) my (?:dead|late)\b|(?:in|to) heaven/,
  /sleep forever|rest forever|^rest in peace$|in a coma$/,
  // help to die
  /euthan|dignitas|maid\b/,
);
