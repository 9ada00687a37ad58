import { type Zippable, zipSync } from "fflate";

/** A file of an archive: its path in it, and its bytes or words. */
export type Entry = { path: string; content: Uint8Array | string };

/** Files that are packed already, which packing again would only slow down. */
const packed = /\.(?:png|jpe?g|webp|woff2|pdf|zip|epub)$/;

/**
 * An archive of files in the order given. The same files on the same day are the same bytes on every machine: each entry
 * has one time, and the packing is done in JavaScript, not by whichever zlib a machine brings.
 *
 * @param day the day that every entry carries, written year-month-day; 1980, where ZIP's time begins, if there is none.
 */
export function zipped(entries: readonly Entry[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = (day || "1980-01-01").split("-").map(Number);
  // ZIP writes the time of day of the machine's own zone, so it has to be given in that zone
  const mtime = new Date(year, month - 1, date, 12);
  const files: Zippable = {};
  for (const { path, content } of entries) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    // the first entry of a book must not be packed, and is shorter than what packing adds
    const level = packed.test(path) || path === "mimetype" ? 0 : 9;
    files[path] = [bytes, { level, mtime }];
  }
  return zipSync(files);
}
