import { anyWords } from "../any-words";

/* As people type it, and as words in short (../in-short.ts): "he" is anybody, "him" whoever is meant by it. */

/** Ways and means, and short or veiled words for them. Tablets are in overdose.ts. */
export const means = anyWords(
  // a rope, a gun, a knife; not the "gamma knife" nor "under the knife" of surgeons
  /(?:rope|noose|gun)\b|brains? out/,
  /(?<!gamma |the )kni(?:fe|ves)\b|found a razor/,
  // a height; not "on the roof of my mouth"
  /on (?:a|the) (?:bridge|roof|ledge)(?! of)|edge of (?:a|the) (?:cliff|roof)/,
  /jump(?:s|ed|ing)? (?:off?|in front|from)\b|jump(?:ed|ing)? out|high to jump/,
  // a train, a car
  /(?:under|in front of) (?:a|the) (?:train|bus|car|lorry)|train tracks/,
  /crash (?:my|the) car|drive (?:\w+ )?into a/,
  // hanging, breath
  /^(?:(?:(?:i|he) (?:will |want )?)?jump|hang|hanging)$/,
  /suffocat|carbon monoxide|exit bag/,
  // a way that does not hurt or does not fail
  /painless (?:way|death)|quick death|lethal/,
  // threats, and words that hide it
  /threat\w* to (?:jump|kill|hurt)/,
  /(?:off|away with) (?:my|him)self/,
);
