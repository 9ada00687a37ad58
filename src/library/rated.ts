import type { CertaintyStatement } from "../schema/page";

/** A field of a claim, what is wrong with it, and the mend. */
export type Fault = readonly [field: string, message: string, mend: string];

/** A rating of a claim, by `us` or by whoever published it. */
export type Rated = Pick<
  CertaintyStatement,
  "id" | "by" | "rating" | "start" | "down" | "up" | "from" | "people" | "range"
>;
