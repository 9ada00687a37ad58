/**
 * What calls for an ambulance, by the signs that the site itself names and the words people have for them; voices, and a
 * fear of harming others.
 */
export const body =
  /\b(?:(?:\w*n'?t|not|cannot|stopped|barely|trouble|struggling to) (?:be )?(?:breath|wak(?:e|ing)|woken)|un(?:conscious|responsive)|(?:turn\w*|went) (?:blue|gr[ea]y)|h(?:ea?|a)rt at+ac?k|(?:hard|difficulty|short(?:ness)?|out|slow(?:ly)?|shallow) (?:to |of |in )?breath|breathing (?:is |has )?(?:so |very )?(?:slow|shallow|hard|stop)|passed out|collapsed|faint(?:ed|ing)\b|ha(?:d|s|ving) a (?:fit|seizure|stroke)|gasp|chok(?:e|ing)\b|k ?hole|hear(?:s|ing)? voices|voices (?:tell|say)|(?:kill?|hurt|harm|stab)(?:ing)? (?:some(?:one|body)|people|others|my (?:wife|husband|partner|family|mu?o?m|mother|dad|father))\b|anaphyla)|\b(?:blue|gr[ea]y) lips|\blips (?:\w+ )?(?:blue|gr[ea]y)\b|\b(?:chest|heart)(?: is)? (?:pain|pane|hurt|tight|pressure)|\b(?:pain|pressure|tight\w*) in (?:\w+ )?chest|\b(?:face|throat|lips?|tongue)(?: is| are)? (?:clos|sw[eo]ll|tight|droop|numb)|\bsw[eo]ll\w+ (?:\w+ ){0,2}(?:face|throat|lips|tongue)|\b(?:one|left|right) side (?:\w+ ){0,3}(?:weak|numb)|\b(?:weak|numb)\w* (?:\w+ ){0,3}side|\bslurr|\b(?:lost|losing|loss) (?:\w+ )?(?:sight|vision|speech)|\b(?:gone|went) blind|\b(?:worst|sudden) (?:\w+ )?headache|\b(?:vomit|throw)\w*(?: up)? blood|\b(?:child|kid|son|daughter|toddler|baby) (?:ate|took|swallowed|drank|got into)|\b(?:took|taken) (?:a |an )?(?:double|two|2|extra)\b/;

/** Doing harm to a child, a fear that comes with some illnesses after a birth. */
export const child =
  /\b(?:kil+|hurt|harm|drown|smother|shak)(?:e|s|t?t?ing|n?ing)?(?: \S+){0,1} ?(?:(?:my|the|our) )(?:new ?born|baby|babies|child(?:ren)?|kids?|son|daughter)\b/;
