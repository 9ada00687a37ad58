import { anyWords } from "../any-words";
import { inOrder } from "../in-order";

/* Signs as people type them, and as words in short (../in-short.ts): "he" and "him" are anybody. */

/** A fear of harming others, or harm done by others. */
export const violence = anyWords(
  // harming somebody
  inOrder(
    /(?:kill?|hurt|harm|stab)(?:ing)? /,
    /(?:some(?:one|body)|people|others|my (?:wife|husband|partner|family|mu?o?m|mother|dad|father))\b/,
  ),
  /i (?:will|want) (?:kill|stab|hurt) (?:he|him|you)\b/,
  // harming a child, a fear that comes with some illnesses after a birth
  inOrder(
    /(?:kil+|hurt|harm|drown|smother|shak)(?:e|s|t?t?ing|n?ing)?(?: \S+){0,1} ?/,
    /(?:my|the|our) (?:new ?born|baby|babies|child(?:ren)?|kids?|son|daughter)\b/,
  ),
  /want throw (?:my|the) baby/,
  /thoughts? (?:of|about) \w+ing (?:my|the|our) (?:new ?born|baby)/,
  // harmed by somebody
  /he (?:hits?|beats?|rape[ds]?) me\b|being abused/,
);
