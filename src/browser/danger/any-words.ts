import { anyOf } from "./any-of";
import { inOrder } from "./in-order";

/**
 * One pattern that is found wherever a word begins with any of these. A sign may end within a word, so that "convuls" finds
 * "convulsions" too; one that must end where its word ends closes with `\b`.
 */
export function anyWords(...signs: readonly RegExp[]): RegExp {
  return inOrder(/\b/, anyOf(...signs));
}
