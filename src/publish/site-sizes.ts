import { statSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./tidy";

/** How much of a host's room a site takes. */
export type SiteSizes = {
  /** Files that a host serves, and the same with their compressed twins, which hosts that compress by themselves need not. */
  files: number;
  withTwins: number;
  /** Bytes of the served files as they are, and as they travel: by their Brotli twin where they have one. */
  bytes: number;
  brotli: number;
  /** Bytes of the handouts among them; 0 in a site built without. */
  handouts: number;
};

/** The files that stand beside others for hosts that do not compress. */
export const isTwin = (file: string): boolean => /\.(?:br|gz)$/.test(file);

/** Counts the files of a built site, and their bytes. */
export function siteSizes(folder: string): SiteSizes {
  const all = filesBelow(folder);
  const served = all.filter((file) => !isTwin(file));
  const there = new Set(all);
  const bytesOf = (file: string): number => statSync(join(folder, file)).size;
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + bytesOf(file), 0);
  return {
    files: served.length,
    withTwins: all.length,
    bytes: sum(served),
    brotli: sum(served.map((file) => (there.has(`${file}.br`) ? `${file}.br` : file))),
    handouts: sum(served.filter((file) => file.startsWith("handouts/"))),
  };
}

/** The same as one line for a person; megabytes of a million bytes. */
export function sizesInWords({ files, withTwins, bytes, brotli, handouts }: SiteSizes): string {
  const mb = (count: number): string => `${(count / 1e6).toFixed(1)} MB`;
  const paper = handouts > 0 ? `handouts ${mb(handouts)}` : "no handouts";
  return `out/: ${files} files (${withTwins} with compressed twins), ${mb(bytes)}, ${mb(brotli)} with Brotli, ${paper}.\n`;
}
