import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { files, nearlyAll, out } from "./built";

const twin = /\.(?:br|gz)$/;
const here = new Set(files);
/** Formats that are packed already; a host gains nothing by packing them again. */
const packed = /\.(?:png|pdf|zip|epub|ico)$/;
const texts = files.filter((file) => !twin.test(file) && !packed.test(file) && !/^(?:_headers|_redirects)$/.test(file));

const read = (file: string): Buffer => readFileSync(join(out, file));

test("every text is there twice more, for Brotli and for gzip, and each unpacks to it byte for byte", () => {
  const wrong = texts.flatMap((file) => {
    if (!here.has(`${file}.br`) || !here.has(`${file}.gz`)) return [`${file}: no twin`];
    const whole = read(file);
    try {
      const same = [brotliDecompressSync(read(`${file}.br`)), gunzipSync(read(`${file}.gz`))].every((one) =>
        one.equals(whole),
      );
      return same ? [] : [`${file}: a twin says something else`];
    } catch {
      return [`${file}: a twin cannot be unpacked`];
    }
  });
  expect(wrong).toEqual([]);
  // a page, its Markdown and the files of its source
  expect(texts.length).toBeGreaterThan(4 * nearlyAll());
});

test("no twin is left without the file that it is of", () => {
  const twins = files.filter((file) => twin.test(file));
  expect(twins.filter((file) => !here.has(file.replace(twin, "")))).toEqual([]);
  expect(twins.length).toBeGreaterThanOrEqual(2 * texts.length);
});

test("what a browser keeps for a year bears a name that changes with it", () => {
  const kept = readFileSync(join(out, "_headers"), "utf8")
    .split("\n\n")
    .filter((block) => block.includes("immutable"))
    .map((block) => block.trim().split("\n")[0]?.replace(/\*$/, "").slice(1) ?? "");
  const named = files.filter((file) => !twin.test(file) && kept.some((folder) => file.startsWith(folder)));
  // a script and a style bear a mark of their own each; the files of the search's index that of its edition
  const ofEdition = /^pagefind\/(?:index\/|fragment\/|filter\/)([0-9a-f]{8})/;
  const mark = (file: string): string => /-([A-Z0-9]{8})\.[a-z]+$/.exec(file)?.[1] ?? ofEdition.exec(file)?.[1] ?? "";
  expect(named.filter((file) => !mark(file))).toEqual([]);
  const single = named.filter((file) => !ofEdition.test(file));
  expect(new Set(single.map(mark)).size).toBe(single.length);
  expect(new Set(named.filter((file) => ofEdition.test(file)).map(mark)).size).toBe(1);
  for (const folder of ["script/", "style/", "pagefind/"])
    expect(
      named.some((file) => file.startsWith(folder)),
      folder,
    ).toBe(true);
});
