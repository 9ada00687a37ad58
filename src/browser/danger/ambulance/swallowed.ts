import { anyOf } from "../any-of";
import { anyWords } from "../any-words";
import { inOrder } from "../in-order";

/* Signs as people type them, and as words in short (../in-short.ts): "he" is anybody. */

/** What was swallowed, by mistake or on purpose, and what shows it. Too much of all is in ../dying/overdose.ts. */
export const swallowed = anyWords(
  // by a child or an animal; not "what if my dog licks it"
  inOrder(
    /(?:child|kid|(?:grand)?son|(?:grand)?daughter|toddler|baby|year old|dog|puppy|cat) /,
    /(?:(?:just|has|have|may|might) )*/,
    /(?:ate|eaten|took|taken|swallowed|drank|lick(?:ed|ing)|chew(?:ed|ing)|suck(?:ed|ing)|got into)/,
  ),
  /(?:child|kid|son|daughter|toddler|baby|old) (?:found|put) (?:my|an?|the) (?:troche|lozenge|tablet|ket)/,
  /baby (?:got|had) my\b/,
  // by somebody for whom an antidote is asked for
  /he took .*\b(?:narcan|nalox)|(?:narcan|nalox).* he took/,
  // by mistake
  /accidentally (?:took|taken|swallowed|ate)/,
  // two doses; not "took two weeks", "took two antidepressants", which tell of a treatment
  inOrder(
    /(?:took|taken) (?:a |an )?(?:double|two|2|extra)\b/,
    /(?! (?:\w+ )?(?:weeks?|months?|years?|days?|hours?|minutes?|infusions?|sessions?|treatments?|antidepressants?|times?)\b)/,
  ),
  // twice, or many
  inOrder(
    /(?:took|taken|swallowed|ate) /,
    anyOf(
      /twice\b/,
      inOrder(
        /(?:\d+|three|four|five|six|ten|twenty) (?:\w+ )?/,
        /(?:lozenges|troches|tablets|pills|doses|\w+pam|xanax|valium|ambien|zop\w+)\b/,
      ),
    ),
  ),
  // tablets, and not a word of how many
  /(?:took|taken|swallowed) (?:some |the |those )?(?:pills|tablets)$/,
  // together with what makes breathing slow; not "took part in a trial of ketamine and midazolam", "drank water"
  inOrder(
    /(?:^|(?:i|he|just|have|has) )(?:took|mixed|drunk|drank(?! .*(?:water|coffee|tea|years|last)))\b(?! part)/,
    /.* (?:and|with) .*/,
    /\b(?:ket|ketamine|xanax|valium|benzo\w*|ghb|alcohol|oxy\w*|opio\w*|heroin|fentanyl|morphine|codeine)\b/,
  ),
  // bleach
  /(?:drank|drunk|swallow\w*) bleach/,
  // what shows an opioid, or too much
  /pinpoint pupil|vomiting and drowsy/,
  // ketamine too strong, now; not "what is a k hole", "afraid of the k hole", "going into a k hole"
  /(?<!(?:what is|afraid of|fear of|into) (?:a |the )?)k ?hole/,
);
