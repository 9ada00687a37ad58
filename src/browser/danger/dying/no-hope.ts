import { anyWords } from "../any-words";

/* As people type it, and as words in short (../in-short.ts): "he" is anybody, "not" every no, "him" whoever is meant. */

/** No hope, no point, nobody who would miss one. */
export const noHope = anyWords(
  // no hope; not "lost hope in medication"
  /(?:hopeless|without hope|no hope)\b/,
  /lost (?:all )?hope(?! (?:in|of)\b)/,
  /beyond (?:help|saving)/,
  /^(?:no future|no way forward|i have nothing left)$/,
  /nothing left for me|nothing to look forward|no way out/,
  // no future to be seen; not "no point in ketamine", "no point in paying"
  /(?:see no|not see (?:the|a|any)) (?:point|future|way out)(?! (?:in|to|of) (?:ket|it|this|infus|treat|pay))/,
  // nothing to live for
  /will to live\b|lost the will$/,
  /(?:reason|nothing|point)(?: \S+)? (?:to live|living)\b/,
  /life (?:is )?not worth\b|worth living\b|live for\b/,
  // no point; not "no point in going on with infusions"
  /(?:no reason|no point|the point) (?:to |in |of )?(?:be(?:ing)? here|go(?:ing)? on|carry(?:ing)? on|keep(?:ing)? going)\b(?! with)/,
  /no point any ?more\b|what(?:'?s| is) the point$|point of (?:life|living|going on)/,
  /life is (?:pointless|meaningless|over)\b|life (?:is (?:finish|useless)|has no (?:meaning|point|sense))/,
  /no meaning in life|everything is pointless|nothing matters/,
  /why am i (?:alive|here)$/,
  // a burden, and others better off
  /(?:am|is|i|he|like|be|being) a burden/,
  /better (?:of+ without (?:me|him)\b|without (?:me|him)$)|world will be better/,
  /(?:happier|better|off|easier) if i (?:was|were) (?:gone|dead)/,
  // nobody who cares
  /no ?(?:body|one) will (?:miss|care|notice)|who (?:will|would) miss me/,
  /no ?(?:body|one) loves? me/,
  // alone, and afraid of it
  /not leave me alone|not be alone(?: tonight)?$|afraid (?:to be|of being) alone/,
  // thoughts that have no name
  /(?:dark|bad|black) thoughts|thoughts (?:got|are|getting) worse/,
);
