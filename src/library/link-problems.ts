import { likely } from "./likely";
import type { Problem } from "./problem";

/** Every address of the site, with its slashes. */
type Known = { addresses: ReadonlySet<string> };

/** Whether a page answers at an address that words link to. */
export function linkProblems(address: string, line: number, file: string, check: Known): Problem[] {
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
