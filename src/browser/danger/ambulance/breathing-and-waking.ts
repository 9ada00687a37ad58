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
  /(?:turn\w*|went) (?:blue|gr[ea]y)|he (?:\w+ ){0,2}(?:gr[ea]y|blue|purple|pale)$/,
  /(?:blue|purple|gr[ea]y) lips|lips (?:\w+ )?(?:blue|purple|gr[ea]y)\b/,
  // cold, pale, sweating
  /cold and clammy|pale and (?:sweat|clammy)/,
  // no pulse; not "no pulse oximeter", "no pulse checks"
  /(?:no|not (?:find|feel|got) (?:a|him)) pulse(?! (?:ox|check|mon))/,
  // limp
  /(?:^|he (?:is )?|went )(?:limp|floppy)\b/,
  // eyes that see nobody
  /eyes (?:\w+ ){0,3}roll/,
  // not waking, or hardly
  /(?:\w*n'?t|not|cannot|stopped|barely|trouble|struggling to) (?:be )?(?:wak(?:e|ing)|woken)/,
  /(?:hard|difficult) to (?:wake|rouse)/,
  // not to be got up; not "in the morning", "up the stairs"
  /not get (?:he|him|them)(?: to)? (?:up|wake)(?! (?:the|to|in)\b)/,
  /(?:^|he )not com(?:e|ing) round(?! to)/,
  // asleep for far too long
  /asleep \w+ hours later/,
  // falling asleep again and again; not "cannot stay awake during the infusion"
  /not (?:stay|keep) awake(?! (?:in|at|during|on)\b)/,
  // not answering when spoken to
  /un(?:conscious|responsive)|he (?:is )?not respond(?:ing)?(?: to me)?$/,
  // fallen and gone
  /passed out|collapsed|faint(?:ed|ing)\b/,
  /black(?:ed|ing) out/,
);
