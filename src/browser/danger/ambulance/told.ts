import { anyOf } from "../any-of";
import { anyWords } from "../any-words";
import { inOrder } from "../in-order";

/* Signs as people type them, and as words in short (../in-short.ts): "he" is anybody, "him" whoever is meant by it. */

/** How a question about the treatment in general begins; and what is feared of it, or only spoken of. */
const asksOrFears = anyOf(
  /(?:can|could|do|does|is|are|has any\w+|will|would|should|when|how (?:long|many|often)) /,
  /.*(?:what if|risk|(?:fear|afraid|scared|signs|history) of)\b/,
);

/** Signs that are asked about, too, before a treatment: "do people pass out" is not "going to pass out". */
const signs = anyWords(
  /(?:going|gonna|about)(?: to)? pass out/,
  // a fit
  /(?:he|am|is) seizing|(?:^|am |is )having seizures|^seizure after/,
  /numb all over/,
  // a pressure or a pulse that is far too high; not "200 mg"
  /(?:bp|pressure|heart) (?:\w+ ){0,3}(?:19\d|2[0-4]\d)\b(?! mg)/,
  // a mind astray; not "manic depression", "paranoid schizophrenia", nor "paranoid about side effects"
  /he (?:is )?(?:manic|paranoid)\b(?! (?:dep|schiz|about|of))|^manic after/,
  /made (?:me|him) (?:psychotic|manic)/,
  // confused, or unlike himself; not "confused about the price"
  /he (?:is |was |seems? |acts? |acting |behaving )*(?:confused|strange\w*|weird\w*|odd\w*|disoriented)\b(?! (?:about|by|over|with|if|why|what|how))/,
  /he (?:is |was )?not (?:acting (?:like )?)?himself\b/,
  /thinks (?:he|i) (?:is |am )?(?:god|jesus|poison)/,
  /(?:talking to|see) (?:people|things) (?:who )?(?:are )?not (?:there|real)/,
  // a blow to the head, or raped or groped; not long ago, as who tells of that may ask whether ketamine can help now
  /(?:hit (?:my|him) head|raped|molested|groped|assaulted)\b(?!.* (?:ago|as a|in \d|ptsd))/,
  // too much was given or taken
  /(?:^|had |did |gave (?:me|he|him) )too much(?:$| ket)/,
  /(?:^|(?:gave|given|got) (?:\w+ ){0,2})wrong dose/,
  // under water, or asleep in it; not "went under in 5 minutes", "felt under water" of an infusion, nor a famous death
  /(?:slip\w*|slid\w*|went|he(?: is)?) under (?:in )?(?:\w+ ){0,2}(?:bath|tub|pool|water)/,
  /(?:asleep|(?:found|pulled) (?:he|him).*) (?:in|out of) (?:\w+ ){0,2}(?:bath|tub|pool|water)/,
  /(?:nearly|almost|he(?: is)?) drown/,
  // what wakes from an opioid was given, or does nothing; not "why does naloxone not work on ketamine"
  /(?:gave|given|used) (?:\w+ ){0,2}(?:narcan|nalox)/,
  /(?<!does )(?:narcan|nalox\w+) (?:is |has |did )?not (?:\w+ )?(?:work|help|do)/,
  // a crash of a car; not of a mood, nor one of long ago
  /(?:crashed (?:my|the|him|our) |just had a (?:car )?(?:crash|accident)|just crashed|crashed on (?:the|my) way)(?!.* (?:ago|in \d|ptsd))/,
  /drove .*crashed|car (?:crash|accident|wreck) after/,
  // no end of being sick; not "could not the last time"
  /(?:not stop|keeps) (?:vomit|throwing up|being sick|puking)(?!.* last)/,
  /(?:vomit|throw)ing (?:up )?(?:non ?stop|in him sleep)/,
  // a body that misses alcohol or a benzodiazepine, where it is an emergency; others are not
  /(?:stopped|quit) (?:drink|alcohol|xanax|valium|benzo).* (?:halluc|seiz|fits?\b|see things)/,
  /delirium tremens|(?:the|having|has) dts\b|^withdrawal (?:seizure|fit)/,
);

/** What calls for an ambulance where it is told as happening, rather than asked about or feared. */
export const toldOf = inOrder(/^/, new RegExp(`(?!${asksOrFears.source}).*`), signs);
