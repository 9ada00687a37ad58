import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicAddress } from "../../evidence/public-address";
import type { EvidenceRecord } from "../../schema/record";
import { site } from "../../site";
import type { Earlier } from "../made-before";
import { filesBelow } from "../tidy";
import { markdownTwin } from "./twin";

const promise = /<link rel="alternate" href="([^"]+)" type="text\/markdown"/;

/**
 * Writes the Markdown twin of every page whose head promises one.
 *
 * @param takeOver takes the twin of a page that has not changed over from an earlier site.
 * @returns how many were written.
 */
export function writeTwins(
  folder: string,
  records: ReadonlyMap<string, EvidenceRecord>,
  takeOver: Earlier["takeOver"] = () => false,
): number {
  const sourceAddress = (id: string): string | undefined => {
    const record = records.get(id);
    return record && publicAddress(record);
  };
  let written = 0;
  for (const file of filesBelow(folder)) {
    if (!file.endsWith("index.html")) continue;
    const bytes = readFileSync(join(folder, file));
    const html = bytes.toString("utf8");
    const twin = promise.exec(html)?.[1];
    if (!twin) continue;
    written++;
    if (takeOver({ file, bytes }, twin.slice(1), folder)) continue;
    const url = `${site.url}/${file.replace(/index\.html$/, "")}`;
    writeFileSync(join(folder, twin), markdownTwin({ html, url }, { origin: site.url, sourceAddress }));
  }
  return written;
}
