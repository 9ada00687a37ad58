import { anyWords } from "../any-words";

/* Signs as people type them, and as words in short (../in-short.ts): "he" is anybody, "not" every no. */

/** Heart, a fit, a stroke, an allergy, bleeding. */
export const body = anyWords(
  // a heart attack now; not "after a heart attack", nor one of long ago, nor the risk of one
  /(?<!after a )h(?:ea?|a)rt at+ac?k(?! (?:\w+ ){0,2}(?:ago|last|in \d|before|risk))/,
  // the chest
  /(?:chest|heart)(?: is)? (?:pain|pane|hurt|tight|pressure)/,
  /(?:pain|pressure|tight\w*) in (?:\w+ )?chest/,
  /chest (?:\w+ ){1,2}(?:tight|crush|hurt|kill)|(?:tight|crushing) chest/,
  // a fit or a stroke now; not "I have had a stroke", nor one of long ago, "as a child", "in 2019"
  /(?<!ha(?:ve|s|d) |'ve )ha(?:d|s|ving) a (?:fit|seizure|stroke)(?! (?:\w+ ){0,2}(?:ago|last|as a|in))/,
  // a fit, as it looks
  /he (?:is )?fitting$|convuls|foaming|shaking all over|not stop shaking/,
  // a stroke, as it looks: one side, the face, speech, sight, of a sudden
  /(?:one|left|right) side (?:\w+ ){0,3}(?:weak|numb)/,
  /(?:weak|numb)\w* (?:\w+ ){0,3}side|not move one/,
  /slurr|(?:lost|losing|loss) (?:\w+ )?(?:sight|vision|speech)/,
  /(?:gone|went) blind/,
  /sudden(?:ly)? (?:weak|confus|blind|numb|not (?:see|speak))/,
  // not moving or speaking at all; not "can't move my appointment"
  /can(?:not|'?t) (?:move|speak|talk|see|swallow)(?:$| (?:properly|at all|after|and|or)\b)/,
  // a part of the body that is not felt or moved; not "during the infusion", when many feel far away from it
  /can(?:not|'?t) (?:move|feel) (?:my|his|her) (?:arm|leg|face|body)s?\b(?! (?:during|in)\b)/,
  /legs? won'?t (?:work|move)/,
  // bleeding in the head
  /(?:worst|sudden) (?:\w+ )?headache|thunderclap/,
  // an allergy that closes the throat, and a face that hangs after a stroke
  /(?:face|throat|lips?|tongue)(?: is| are)? (?:clos|sw[eo]ll|tight|droop|numb)/,
  /sw[eo]ll\w+ (?:\w+ ){0,2}(?:face|throat|lips|tongue)/,
  /anaphyla|severe allergic/,
  // bleeding
  /(?:vomit|throw)\w*(?: up)? blood|cough\w* blood/,
  /cut too deep|bleeding not stop|wrists? (?:\w+ )?bleed|(?:i am|and) bleeding$/,
);
