import { brotliCompressSync, constants } from "node:zlib";

/** Few sources: so many in full take a page no more than half a kilobyte more than in short. */
const few = 35;
/**
 * What a page's body may take at a quick compression, in bytes. At the best, which the host sends, it takes a tenth less,
 * and head and style 4 to 5 KB: together at most 24.2 KB of the 25 KB that `tests/site/budget.test.ts` holds each page to.
 */
const most = 21_400;

/** Whether a page has room to name its sources in full, as its body is then. */
export function hasRoom(sources: number, body: string): boolean {
  if (sources <= few) return true;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length <= most;
}
