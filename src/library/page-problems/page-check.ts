import type { Rating } from "../../schema/vocabulary";
import type { NumberCheck } from "../number-problems";

/** What a page is checked against. */
export type PageCheck = NumberCheck & {
  /** Every address of the site, with its slashes. */
  addresses: ReadonlySet<string>;
  /** The rating of every claim of every page, by `/section/page/#claim`. */
  claims: ReadonlyMap<string, Rating>;
  /** Those of them that are pages of words, unreadable ones too. */
  pages: ReadonlySet<string>;
};
