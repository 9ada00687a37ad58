import { likely } from "../likely";
import type { Problem } from "../problem";
import type { PageCheck } from "./page-check";

/** Finds a link to an address of this site at which nothing answers. */
export function linkProblems(address: string, line: number, file: string, check: PageCheck): Problem[] {
  if (/^(?:https?:\/\/|mailto:|tel:|sms:|#)/.test(address)) return [];
  const path = address.split(/[?#]/)[0] ?? "";
  if (check.addresses.has(path) || /^\/.*\.[a-z]+$/.test(path)) return [];
  const guess = likely(path, [...check.addresses]);
  return [
    {
      file,
      line,
      message: `No page answers at ${address}.`,
      mend: guess
        ? `did you mean ${guess}?`
        : "give the address of a page, like /uses/ptsd/, or of another site, starting with https://.",
    },
  ];
}
