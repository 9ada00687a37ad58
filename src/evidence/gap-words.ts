import type { Gap } from "./gap";

/** "between 4 and 24 more", "between 2 and 30 fewer", "between 19 fewer and 37 more"; in people of 100. */
function between(low: number, high: number): string {
  const size = (limit: number): string => {
    const whole = Math.round(Math.abs(limit));
    return whole > 0 ? String(whole) : limit === 0 ? "none" : "less than 1";
  };
  if (low >= 0) return `between ${size(low)} and ${size(high)} more`;
  if (high <= 0) return `between ${size(high)} and ${size(low)} fewer`;
  return `between ${size(low)} fewer and ${size(high)} more`;
}

/**
 * How large a gap is and where it may truly lie, for a reader: "14 more of 100; the true gap may lie between 4 and 24
 * more."
 *
 * @param people how many more of 100 with the treatment, as drawn; below 0 for fewer.
 */
export function gapWords({ range, clear, each }: Gap, people: number): string {
  const size = people === 0 ? "None" : `${Math.abs(people)} ${people > 0 ? "more" : "fewer"} of 100`;
  if (range) {
    const where = `${range.by === "us" ? "by our sum, " : ""}the true gap may lie ${between(range.low, range.high)}.`;
    return clear || people === 0 ? `${size}; ${where}` : `${size}. It may be chance: ${where}`;
  }
  if (each) {
    const [treated, compared] = each.map(([low, high]) => `between ${Math.round(low)} and ${Math.round(high)}`);
    return `${size}. By the source, the true numbers may lie ${treated}, and ${compared}.`;
  }
  if (clear === false) return `${size}. It may be chance.`;
  if (clear) return `${size}. By the source, chance alone is unlikely to explain it; we read no range of it in people.`;
  return `${size}. How far chance could move it was not in what we read.`;
}
