/** Looking for somebody to call. */
export const calling =
  /\b(?:cris[ie]s|samaritans?|life ?line|help ?lines?|hot ?lines?|emergenc(?:y|ies)|ambulance|in danger|not safe|unsafe|h(?:el|le)p (?:me(?! (?:choose|decide|understand|prepare|pay|afford))|now|please|us)|(?:get|need|needs|want|find|please|urgent) (?:some )?h(?:elp|lep|epl)(?! (?:(?:with )?(?:the )?(?:pay|cost|money)|to (?:decide|choose|pay)))|(?:some(?:one|body)|who) to (?:talk to|call)|talk to some(?:one|body)|no ?(?:one|body) to talk to|need to talk(?! about| to (?:my|the|a) )|need some(?:one|body)$|talk to a (?:human|real person)|(?:number|line) to call|text ?line)\b|^(?:(?:call|text) some(?:one|body)|sos|mayday|please)$|^h(?:elp|lep|epl)$/;

/** Numbers of crisis lines and of emergencies, of which people type the digits alone. */
export const numbers = /(?:^| )(?:9 ?8 ?8|9 ?1 ?1|999|111|112|000|1737|116 ?123|13 ?11 ?14|741 ?741|85258)(?: |$)/;
