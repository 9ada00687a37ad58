/**
 * The last lines of a measurement: which of its goals were missed, or that all were met.
 *
 * @param missed a sentence for each goal that was missed.
 */
export function verdict(missed: readonly string[]): string {
  if (missed.length === 0) return "Every goal is met.\n";
  return `${missed.length === 1 ? "A goal is missed" : `${missed.length} goals are missed`}:\n${missed.map((one) => `  ${one}\n`).join("")}`;
}
