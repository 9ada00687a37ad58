import type { Direction, NumberNeededToTreat } from "./number-needed-to-treat";

/**
 * A number needed to treat as clinicians write it: "NNTB 3 (2 to 9)" for one more person to benefit, "NNTH 12 (5 to
 * 40)" for one more to be harmed, "NNTB 12 (NNTB 4 to infinity to NNTH 9)" when the interval holds no difference.
 *
 * Whole people, never flattering the treatment: numbers for benefit are rounded up and for harm down, as BMJ Clinical
 * Evidence does (McQueen D, Adv Psychiatr Treat 2011;17:398). The notation is Altman's (BMJ 1998;317:1309-1312).
 */
export function numberNeededToTreatInWords(needed: NumberNeededToTreat): string {
  if (needed.kind === "none") return "no difference, so no number needed to treat";
  if (needed.kind === "through-infinity") {
    const near = labelled(needed.direction, needed.value);
    const benefit = labelled("benefit", needed.benefitFrom);
    const harm = labelled("harm", needed.harmFrom);
    return needed.direction === "benefit"
      ? `${near} (${benefit} to infinity to ${harm})`
      : `${near} (${harm} to infinity to ${benefit})`;
  }
  const { kind, value, low, high } = needed;
  return `${labelled(kind, value)} (${wholePeople(kind, low)} to ${wholePeople(kind, high)})`;
}

function labelled(direction: Direction, people: number): string {
  return `${direction === "benefit" ? "NNTB" : "NNTH"} ${wholePeople(direction, people)}`;
}

/** Rounded against the treatment; what is whole but for the last binary digits stays as it is. */
function wholePeople(direction: Direction, people: number): string {
  if (people === Number.POSITIVE_INFINITY) return "infinity";
  const nearest = Math.round(people);
  if (Math.abs(people - nearest) < 1e-9 * people) return String(nearest);
  return String(direction === "benefit" ? Math.ceil(people) : Math.floor(people));
}
