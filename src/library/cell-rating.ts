import type { Lists } from "../schema/lists";

type Cell = Lists["options"]["cells"][number];
type Weighed = Lists["decision-aid"]["options"][number]["good"];

/**
 * How sure anyone can be of what a cell of the comparison says: the rating of a side of its option in the decision aid, so
 * that the two cannot part.
 *
 * @returns undefined where the cell names no side, or the aid does not rate it.
 */
export function cellRating(
  { option, certainty: side }: Cell,
  aid: Pick<Lists["decision-aid"], "options">,
): Weighed["certainty"] {
  return side && aid.options.find(({ id }) => id === option)?.[side].certainty;
}
