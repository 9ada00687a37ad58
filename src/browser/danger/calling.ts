import { anyOf } from "./any-of";
import { anyWords } from "./any-words";
import { inOrder } from "./in-order";

/** Looking for somebody to call. */
export const calling = anyWords(
  // a line, an ambulance, a hospital by name
  /(?:cris[ie]s|samaritans?|emergenc(?:y|ies)|ambulance)\b/,
  /(?:life ?line|help ?lines?|hot ?lines?|text ?line)\b/,
  /(?:number|line) to call\b/,
  /go to (?:the )?(?:er|a e)\b|er now\b/,
  // danger by name
  /(?:in danger|not safe|unsafe)\b|^(?:sos|mayday)$/,
  // a cry for help; not "help me choose", which asks for a page
  /h(?:el|le)p me(?! (?:choose|decide|understand|prepare|pay|afford))\b/,
  /h(?:el|le)p (?:now|please|us)\b/,
  // asking for help; not for help with money or a choice
  inOrder(
    /(?:get|need|needs|want|find|please|urgent) (?:some )?h(?:elp|lep|epl)/,
    /(?! (?:(?:with )?(?:the )?(?:pay|cost|money)|to (?:decide|choose|pay)))\b/,
  ),
  /^(?:please|h(?:elp|lep|epl))$/,
  // somebody to talk to; not "need to talk to my doctor", "need to talk about the cost"
  /(?:some(?:one|body)|who) to (?:talk to|call)\b/,
  /talk to (?:some(?:one|body)|a (?:human|real person))\b/,
  /no ?(?:one|body) to talk to\b/,
  /need to talk(?! about| to (?:my|the|a) )\b/,
  /need some(?:one|body)$|^(?:call|text) some(?:one|body)$/,
);

/** Numbers of crisis lines and of emergencies, of which people type the digits alone. */
export const numbers = inOrder(
  /(?:^| )/,
  anyOf(
    // emergencies
    /9 ?1 ?1|999|111|112|000/,
    // crisis lines of the United States, New Zealand, the United Kingdom and Ireland, Australia
    /9 ?8 ?8|1737|116 ?123|13 ?11 ?14/,
    // lines that are written to
    /741 ?741|85258/,
  ),
  /(?: |$)/,
);
