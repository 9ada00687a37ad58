import type { Group } from "../evidence/numbers/groups";
import type { Misplaced } from "../evidence/numbers/whose";
import type { WrittenNumber } from "../evidence/numbers/written-numbers";

const plainly: Record<Group, string> = {
  ketamine: "ketamine",
  esketamine: "esketamine",
  midazolam: "midazolam",
  inactive: "a dummy or salt water",
  ect: "ECT",
  quetiapine: "quetiapine",
};

/**
 * The message and the mend for a number told of another group or the wrong way round.
 *
 * @param ids the records that the sentence cites.
 * @param said the sentence.
 */
export function toldOfOthers(
  number: WrittenNumber,
  wrong: Misplaced,
  ids: readonly string[],
  said: string,
): [message: string, mend: string] {
  const its = `in ${ids.join(" or ")} it is ${wrong.figure.where}, in “${said}”`;
  if ("toldOf" in wrong)
    return [
      `${number.text} is told of ${plainly[wrong.toldOf]}, and ${its}`,
      "give each group its own number, or say more plainly whose it is.",
    ];
  if ("toldBefore" in wrong)
    return [
      `${number.text} stands before ${wrong.toldBefore}, and ${its}: a pair begins with what was tested`,
      "exchange the two, or say beside each number whose it is.",
    ];
  return [
    `${number.text} is told of ${wrong.toldAs === "the rest" ? "those to whom it did not happen" : "those to whom it happened"}, and ${its}`,
    "exchange it for the other part of the 100, or turn the words round.",
  ];
}
