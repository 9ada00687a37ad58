import { plain } from "../query";
import { body } from "./ambulance/body";
import { breathingOrWaking } from "./ambulance/breathing-and-waking";
import { mindAstray } from "./ambulance/mind";
import { swallowed } from "./ambulance/swallowed";
import { toldOf } from "./ambulance/told";
import { violence } from "./ambulance/violence";
import { anyWords } from "./any-words";
import { calling, numbers } from "./calling";
import { fearedWithoutAWord } from "./dying/feared";
import { goodbye } from "./dying/goodbye";
import { harmingOneself } from "./dying/harming-oneself";
import { means } from "./dying/means";
import { noHope } from "./dying/no-hope";
import { notWantingToLive } from "./dying/not-wanting-to-live";
import { inOtherLanguages } from "./dying/other-languages";
import { overdose } from "./dying/overdose";
import { wantingToDie } from "./dying/wanting-to-die";
import { inShort } from "./in-short";
import { mended } from "./mended";

/** What asks about the treatment, and is taken out of a text before it is read. */
const treatment = new RegExp(
  anyWords(
    // "will it help me" is no cry for help
    /(?:it|this|that|ketamine|esketamine|spravato|infusions?|treatments?|therapy) (?:really |actually |ever )?help (?:me|us)\b/,
    // "can it kill me" and "does it harm my baby" ask of its risk
    /(?:can|could|will|does) (?:it|ketamine|an infusion|infusions) kill me\b/,
    /(?:can|could|will|would|does|did|might) (?:it|this|ketamine|an infusion|infusions) (?:hurt|harm)\b/,
  ),
  "g",
);

const dying = [
  harmingOneself,
  overdose,
  means,
  wantingToDie,
  notWantingToLive,
  noHope,
  goodbye,
  fearedWithoutAWord,
  inOtherLanguages,
];

const ambulance = [breathingOrWaking, body, swallowed, mindAstray, violence, toldOf];

/** A text as it was typed, with its long words put right, and that in short. */
function ways(text: string): readonly string[] {
  const words = plain(text).replace(/-/g, " ").replace(/\s+/g, " ").replace(treatment, " ");
  const right = mended(words);
  return [words, right, inShort(right)];
}

function found(signs: readonly RegExp[], texts: readonly string[]): boolean {
  return signs.some((sign) => texts.some((text) => sign.test(text)));
}

/** Whether somebody may think of dying, or of harming themselves: the reader, or one whom the reader tells of. */
export function mayTalkOfDying(text: string): boolean {
  return found(dying, ways(text));
}

/**
 * Whether somebody who types this may be in danger, or fear for somebody. Meant to say yes once too often rather than
 * once too seldom: a box with numbers to call costs a reader nothing.
 */
export function mayBeInDanger(text: string): boolean {
  return found([...dying, ...ambulance, calling, numbers], ways(text));
}
