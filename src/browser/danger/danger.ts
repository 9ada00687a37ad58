import { plain } from "../query";
import { body, child, further } from "./ambulance";
import { calling, numbers } from "./calling";
import { elsewhere, feared, tired } from "./feared";
import { goodbye, means, weary } from "./further";
import { inShort } from "./in-short";
import { mended } from "./mended";
import { death, harm, named } from "./to-oneself";

/** "Will it help me" asks about the treatment, not for help; "can it kill me" and "does it harm my baby" ask of its risk. */
const treatment =
  /\b(?:it|this|that|ketamine|esketamine|spravato|infusions?|treatments?|therapy) (?:really |actually |ever )?help (?:me|us)\b|\b(?:can|could|will|does) (?:it|ketamine|an infusion|infusions) kill me\b|\b(?:can|could|will|would|does|did|might) (?:it|this|ketamine|an infusion|infusions) (?:hurt|harm)\b/g;

const dying = [harm, death, named, tired, feared, elsewhere, weary, goodbye, means];

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
  return found([...dying, child, body, further, calling, numbers], ways(text));
}
