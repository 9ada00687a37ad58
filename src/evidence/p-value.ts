/**
 * Whether a p value as printed lies below a threshold. Reads 0.02, ".017", "<0.001", ">0.99", "0.009 or less" and
 * "0.017 (nominal)".
 *
 * @param threshold a share, 0.05 unless told
 * @returns `null` when the text holds no p value or one in another notation ("5.4 x 10-6"), when its bound does not settle
 *   it ("<0.1"), or when it tests something other than a difference ("<0.001 for non-inferiority")
 */
export function pBelow(p: string | number | undefined, threshold = 0.05): boolean | null {
  if (p === undefined) return null;
  if (typeof p === "number") return p < threshold;
  if (/inferior/i.test(p)) return null;
  const [, sign = "", digits = "", bound = ""] =
    /^\s*(?:p\s*)?([<>≤≥=]?)\s*(\d*\.?\d+)(?![\d.]|\s*(?:e|[x×^]))\s*(or less|or more)?/i.exec(p) ?? [];
  const value = Number(digits);
  if (digits === "" || value > 1) return null;
  if (sign === "<") return value <= threshold ? true : null;
  if (sign === "≤" || bound === "or less") return value < threshold ? true : null;
  if (sign === ">" || sign === "≥" || bound === "or more") return value >= threshold ? false : null;
  return value < threshold;
}
