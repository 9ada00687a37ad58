import { brotliCompressSync, constants } from "node:zlib";

/**
 * What a page's body may take at a quick compression, in bytes. At the best, which the host sends, body, head and style take
 * at most 2.8 KB more on pages as long as that: 24.7 KB of the 25 KB that `tests/site/budget.test.ts` holds each page to.
 */
const most = 21_900;

/** Whether a page has room to name its sources in full, as its body is then. */
export function hasRoom(body: string): boolean {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length <= most;
}
