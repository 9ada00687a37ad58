import { anyOf } from "../any-of";
import { anyWords } from "../any-words";
import { inOrder } from "../in-order";

/* As people type it, and as words in short (../in-short.ts): "he" is anybody, "not" every no. */

/**
 * Not where somebody speaks of a place, a person or a time: "not live near a clinic", "not be here for the infusion", "not
 * live up to it". What speaks of life itself is let through: "at all", "in this world", "the way I am", "for much longer".
 */
const notOfPlaceOrTime = new RegExp(
  `(?! (?:${
    anyOf(
      /home|up to|near|far|alone/,
      /with(?! (?:life|living|myself|this|it|my (?:life|mind|head)|depress|bipolar))/,
      /in(?! (?:this (?:world|life|pain|body|hell|misery|way)|such|pain|agony|constant|the morning))/,
      /at(?! all)/,
      /for(?! (?:much|another|one more|a (?:day|minute|moment)))/,
      /the(?! way)/,
    ).source
  })\\b)`,
);

/** Not wanting to be here, to live, to go on. */
export const notWantingToLive = anyWords(
  // not (wanting) to be here, to live, to go on
  inOrder(
    /not (?:(?:want|like|deserve|keep)(?: to)? )?/,
    anyOf(
      /(?:be(?:ing)? )?(?:alive|around)|be(?:ing)? he(?:re|ar)/,
      /live|living|exist|my life|wake up/,
      /go on|cope|fight|do (?:this|it)$/,
      /(?:take|bear|stand)(?: (?:it|this)|$)/,
    ),
    notOfPlaceOrTime,
  ),
  /not want \w+ here no more/,
  /want no (?:more )?li[vf]e/,
  /not (?:stand|bear) (?:living|(?:to )?live|life)/,
  /not live (?:with )?(?:the |this |my )?pain/,
  /not care (?:if|whether) (?:i|he) (?:live|wake|die)|he not care$/,
  // not going on; not "not carry on with the infusions", "not keep going to the clinic"
  /not (?:carry on|keep going|keep doing this)(?! (?:to|with))/,
  /not (?:do|face) (?:another|one more) (?:day|night)/,
  /^(?:i )?not$/,
  // wishing to be gone
  /wish\w* (?:i|he) (?:\w+ )?not (?:here|alive|(?:been )?born)/,
  /(?:to|wanna) disappear\b|want (?:to )?be gone|stop existing/,
  /say\w* he (?:is )?(?:done|want go)$/,
  // wishing that it stopped
  /it (?:all )?too? (?:end|stop)\b|make it (?:all )?stop\b/,
  /wish (?:it|this) will (?:all )?end|want (?:everything|it all) (?:to )?stop/,
  /want (?:(?:it|this|everything) (?:all )?(?:to )?)?be over/,
  // an end to things; not "end it early"
  /end(?:ing)? (?:it|things)\b(?! (?:early|sooner))/,
  /end my (?:suffering|misery)|out of my misery/,
  // leaving life; not "a way out of debt"
  /escape (?:this|my) life|quit life|want out$|^i want out$/,
  /(?:want|looking for|need) (?:a |the )?way out(?! of debt)|easy way out/,
  // tired of life
  inOrder(
    /(?:hat(?:e|es|ing)|done with|(?:sick|tired|enough) of|fed up with) /,
    /(?:my |this )?(?:life|living|being alive)\b/,
  ),
  /(?:tired|exhausted|sick) of (?:being here|exist|living)/,
  /over (?:life$|it all$|being alive)|living is (?:\w+ )?hard/,
  // giving up
  /^i give up$|want give up|give up on life\b/,
  /he (?:has )?(?:given up|gave up)(?:$| on (?:life|everything))/,
  /^i am done$|(?:then|work(?:ed)?|failed) i(?:'m| am) done$/,
  /^(?:it(?:'s| is) (?:all )?over|i am finished)$/,
  /^(?:i want peace|let me go|giv(?:e|ing) up|i am at the end)$/,
);
