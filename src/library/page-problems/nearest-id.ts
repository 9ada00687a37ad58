import { likely } from "../likely";
import type { PageCheck } from "./page-check";

/** What to do about a record's id that nobody has: the one most like it, or where a new one goes. */
export function nearestId(id: string, check: PageCheck): string {
  const guess = likely(id, [...check.records.keys()]);
  return guess
    ? `did you mean ${guess}? A record is a file in content/sources/.`
    : `add content/sources/${id}.yaml, or cite a record that is there.`;
}
