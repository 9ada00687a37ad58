import type { PageCheck } from "../page-problems/page-check";
import type { Problem } from "../problem";
import type { Fault, Rated } from "../rated";
import { ratingFaults } from "../rating-faults";
import type { ReadLists } from "../read-lists";
import { listProblem } from "./list-problem";

/** Finds ratings of the decision aid that do not follow from their steps or their record, or whose words say another's. */
export function aidRatingProblems(read: ReadLists, check: PageCheck): Problem[] {
  const aid = read["decision-aid"];
  if (!aid) return [];
  const rated = aid.value.options.flatMap((option, index) => [
    ...(["good", "bad"] as const).map((side) => ({
      id: `${option.id}, ${side}`,
      certainty: option[side].certainty,
      path: ["options", index, side, "certainty"],
    })),
    ...(option.figures ?? []).map(({ of, certainty }, at) => ({
      id: of,
      certainty,
      path: ["options", index, "figures", at, "certainty"],
    })),
  ]);
  return rated.flatMap(({ id, certainty, path }) => {
    if (!certainty) return [];
    const faults = [...ratingFaults({ ...certainty, id }, check), ...wordFaults({ ...certainty, id })];
    return faults.map(([field, message, mend]) => listProblem(aid, [...path, field], message, mend));
  });
}

/** The words beside a mark are all that a reader sees of whose rating it is. */
function wordFaults({ id, by, why }: Pick<Rated, "id" | "by"> & { why: string }): Fault[] {
  const ours = /\bour rating\b/i.test(why);
  if (by === "us" && !ours)
    return [["why", `The rating of "${id}" is ours, and its words do not say so.`, "begin them with “Our rating”."]];
  if (by !== "us" && ours)
    return [["why", `The rating of "${id}" is published, and its words call it ours.`, "say who gave it."]];
  return [];
}
