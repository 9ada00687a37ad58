import { anyWords } from "../any-words";

/* Signs as people type them, and as words in short (../in-short.ts): "he" is anybody, "not" every no. */

/** Not breathing as one should, having no colour, not waking. */
export const breathingOrWaking = anyWords(
  // breathing not, or hardly
  /(?:\w*n'?t|not|cannot|stopped|barely|trouble|struggling to) (?:be )?breath/,
  /(?:hard|difficulty|short(?:ness)?|out|slow(?:ly)?|shallow) (?:to |of |in )?breath/,
  /breathing (?:is |has )?(?:so |very )?(?:slow|shallow|hard|stop)/,
  /stop(?:s|ping) breathing|only breathing/,
  // breathing oddly, or as if something were in the throat
  /breathing (?:\w+ )?(?:weird|strange|funny|odd)/,
  /snor\w+ (?:strange|weird|funny)|gurgl/,
  /gasp|chok(?:e|ing)\b/,
  // blue or grey
  /(?:turn\w*|went) (?:blue|gr[ea]y)|he (?:\w+ ){0,2}(?:gr[ea]y|blue)$/,
  /(?:blue|gr[ea]y) lips|lips (?:\w+ )?(?:blue|gr[ea]y)\b/,
  // cold, pale, sweating
  /cold and clammy|pale and (?:sweat|clammy)/,
  // not waking, or hardly
  /(?:\w*n'?t|not|cannot|stopped|barely|trouble|struggling to) (?:be )?(?:wak(?:e|ing)|woken)/,
  /(?:hard|difficult) to (?:wake|rouse)/,
  // falling asleep again and again; not "cannot stay awake during the infusion"
  /not (?:stay|keep) awake(?! (?:in|at|during|on)\b)/,
  // not answering when spoken to
  /un(?:conscious|responsive)|he (?:is )?not respond(?:ing)?(?: to me)?$/,
  // fallen and gone
  /passed out|collapsed|faint(?:ed|ing)\b/,
);
