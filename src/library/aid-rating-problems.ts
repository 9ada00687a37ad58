import type { PageCheck } from "./page-problems/page-check";
import type { Problem } from "./problem";
import { ratingFaults } from "./rating-faults";
import type { ReadLists } from "./read-lists";

/** Finds ratings of the decision aid that are ours and do not follow from their steps; its words say whose each is. */
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
    const by = /\bour rating\b/i.test(certainty.why) ? "us" : "published";
    return ratingFaults({ ...certainty, id, by }, check).map(([field, message, mend]) => ({
      file: aid.file,
      line: aid.yaml.lineOf([...path, ...(field === "by" ? [] : [field])]),
      message,
      mend,
    }));
  });
}
