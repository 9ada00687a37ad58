import type { Outcome } from "../schema/outcome";
import type { SourceType } from "../schema/vocabulary";
import { isPooled } from "./kind";

/**
 * Whether the groups of an outcome may be set against each other by their counts alone: not where the same people stand in
 * each of them, nor in a pooled source, whose counts are of many trials added together.
 *
 * @param type the kind of the source.
 */
export function independentlyCounted(type: SourceType, { same_people }: Outcome): boolean {
  return same_people !== true && !isPooled(type);
}
