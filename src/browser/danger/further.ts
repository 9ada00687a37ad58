/* More of what people type who may think of dying; as words in short (in-short.ts): "he" is anybody, "not" every no. */

/** Being worn out by life. */
export const weary =
  /\b(?:no reason|no point|the point) (?:to |in )?(?:be here|going on|go on|carry)(?!\w* with)|\bnot (?:carry on|keep (?:going|doing this))(?! (?:to|with))|\bnot live (?:with )?(?:the |this |my )?pain|\bnot (?:stand|bear) (?:to )?li[vf]|\b(?:happier|better|off) if i w\w+ (?:gone|dead)|\btired of (?:being here|exist|living)|\bstop existing|\bwant be gone|^(?:it(?:'s| is) (?:all )?over|(?:i )?not|giv(?:e|ing) up)$|\b(?:dark|black) thoughts|\bwant (?:a )?way out(?! of debt)|\bhe (?:has )?(?:given|gave) up$|\bnot leave me alone|\bafraid (?:to be|of being) alone/;

/** Taking leave, ways and means. */
export const means =
  /\bi'?m going to do it$|\btonight is the night|^goodbye(?: everyone| all)?$|\bgoodbye (?:letter|text|message)|\b(?:work(?:ed)?|failed) i(?:'m| am) done$|\bsa(?:ys?|id) he will do it|\benough (?:pills|tablets)|(?<!gamma |the )\bknife\b|\block(?:s|ed)? himself|\b(?:urges? to|keeps?|is) cut(?:ting)?$|\bcutting again|\bfatal dose|\bhe (?:has )?not come home/;
