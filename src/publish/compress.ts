import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesBelow } from "./tidy";

const worthwhile = /\.(?:html|css|js|json|svg|xml|txt|md|csv|bib|ris|ics|webmanifest)$/;

/**
 * Writes a Brotli and a gzip twin beside every text file, so that a host can send them as they are.
 *
 * @returns how many files were given twins.
 */
export function compress(folder: string): number {
  const files = filesBelow(folder).filter((file) => worthwhile.test(file));
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    writeFileSync(
      join(folder, `${file}.br`),
      brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    );
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
  return files.length;
}
