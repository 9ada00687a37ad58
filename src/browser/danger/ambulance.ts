/**
 * What calls for an ambulance, by the signs that the site itself names and the words people have for them; voices, and a
 * fear of harming others.
 */
export const body =
  /\b(?:(?:\w*n'?t|not|cannot|stopped|barely|trouble|struggling to) (?:be )?(?:breath|wak(?:e|ing)|woken)|un(?:conscious|responsive)|(?:turn\w*|went) (?:blue|gr[ea]y)|(?<!after a )h(?:ea?|a)rt at+ac?k(?! (?:\w+ ){0,2}(?:ago|last|in \d|before|risk))|(?:hard|difficulty|short(?:ness)?|out|slow(?:ly)?|shallow) (?:to |of |in )?breath|breathing (?:is |has )?(?:so |very )?(?:slow|shallow|hard|stop)|passed out|collapsed|faint(?:ed|ing)\b|(?<!ha(?:ve|s|d) |'ve )ha(?:d|s|ving) a (?:fit|seizure|stroke)(?! (?:\w+ ){0,2}(?:ago|last|as a|in))|gasp|chok(?:e|ing)\b|(?<!(?:what is|afraid of|fear of|into) (?:a |the )?)k ?hole|hear(?:s|ing)? voices|voices (?:tell|say|want)|(?:kill?|hurt|harm|stab)(?:ing)? (?:some(?:one|body)|people|others|my (?:wife|husband|partner|family|mu?o?m|mother|dad|father))\b|anaphyla)|\b(?:blue|gr[ea]y) lips|\blips (?:\w+ )?(?:blue|gr[ea]y)\b|\b(?:chest|heart)(?: is)? (?:pain|pane|hurt|tight|pressure)|\b(?:pain|pressure|tight\w*) in (?:\w+ )?chest|\b(?:face|throat|lips?|tongue)(?: is| are)? (?:clos|sw[eo]ll|tight|droop|numb)|\bsw[eo]ll\w+ (?:\w+ ){0,2}(?:face|throat|lips|tongue)|\b(?:one|left|right) side (?:\w+ ){0,3}(?:weak|numb)|\b(?:weak|numb)\w* (?:\w+ ){0,3}side|\bslurr|\b(?:lost|losing|loss) (?:\w+ )?(?:sight|vision|speech)|\b(?:gone|went) blind|\b(?:worst|sudden) (?:\w+ )?headache|\b(?:vomit|throw)\w*(?: up)? blood|\b(?:child|kid|son|daughter|toddler|baby) (?:ate|took|swallowed|drank|got into)|\b(?:took|taken) (?:a |an )?(?:double|two|2|extra)\b(?! (?:\w+ )?(?:week|month|year|day|hour|min|infus|sess|treat|antid|time))/;

/** Doing harm to a child, a fear that comes with some illnesses after a birth. */
export const child =
  /\b(?:kil+|hurt|harm|drown|smother|shak)(?:e|s|t?t?ing|n?ing)?(?: \S+){0,1} ?(?:(?:my|the|our) )(?:new ?born|baby|babies|child(?:ren)?|kids?|son|daughter)\b/;

/** More that calls for an ambulance, or for somebody who can come; as words in short. */
export const further =
  /\b(?:took|swallowed) (?:twice|(?:some )?(?:pills|tablets)$|(?:\d+|three|four|five|ten|twenty) (?:tablets|pills|lozenges|troches|doses))|\bbleeding not stop|\bconvuls|\bhe (?:is )?not respond(?:ing)?$|\bi (?:will|want) (?:kill|stab|hurt) (?:he|him)\b|\bthoughts? (?:of|about) \w+ing (?:my|the) baby|\bhe (?:is )?(?:psychotic|manic|paranoid|see things)\b|\b(?:hard|difficult) to wake|\bnot (?:stay|keep) awake(?! (?:in|at|during|on)\b)|\bbreathing (?:is )?(?:weird|strange|funny)|\bstop(?:s|ping) breathing|(?:^|\b(?:i|he|just) )(?:took|mixed)\b(?! part).* (?:and|with) .*(?:ketamine|xanax|alcohol|oxy|opio)|\bsudden (?:weak|confus|blind)|\bnot slept (?:in|for) \d/;
