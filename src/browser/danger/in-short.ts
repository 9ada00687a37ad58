import { anyOf } from "./any-of";
import { inOrder } from "./in-order";

/** Anybody of whom a reader may tell. */
const somebody = inOrder(
  /\b(?:my )?/,
  anyOf(
    /s?hes?|they/,
    /sons?|daughters?|child(?:ren)?|boy|girl|kids?|teen\w*/,
    /husband|wife|spouse|partner|(?:boy|girl)?friend|fianc\w+/,
    /mu?[mo]m?|mother|dad|father|parents?/,
    /brother|sister|cousin|uncle|aunt|gran\w*|nephew|niece/,
    /someone|somebody/,
  ),
  /(?:'s)?\b/,
);

/** Words that stand for many: what is meant is the same, whoever it is of and whenever it was. */
const same: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:really|just|even|still|also|very|so|always|ever|any ?(?:more|longer)|adult|oldest|young(?:er|est)?|teenage)\b ?/g,
    "",
  ],
  [
    /\b(?:\w+n't|(?:do|does|did|ca|wo|is|was|were|are|would|could|should|has|have|had)nt|cannot|never|no longer|no(?= (?:want|like)))\b/g,
    "not",
  ],
  [/\bwan(?:t(?:s|ed|ing)?|na?|a)\b(?: to)?/g, "want"],
  [/(?:'ll| (?:may|might|could|would|is going to|am going to|going to|gonna))\b/g, " will"],
  [/\bi'?m\b/g, "i am"],
  [/\b(?:afraid|scared|worr(?:y|ied)|frightened|terrified|nervous|fear(?:s|ing)?)\b/g, "afraid"],
  [/\b(?:feels|feeling|felt)\b/g, "feel"],
  [/\b(?:sees|saw|seeing)\b/g, "see"],
  [/\b(?:her|him|them|his) ?sel(?:f|ves?)\b/g, "himself"],
  [/\b(?:her|his|their)\b/g, "him"],
  [new RegExp(somebody, "g"), "he"],
];

/** A text with one word for all that mean the same: "my son doesn't want to live" as "he not want live". */
export function inShort(text: string): string {
  return same.reduce((words, [many, one]) => words.replace(many, one), text).trim();
}
