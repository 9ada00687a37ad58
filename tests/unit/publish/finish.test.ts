import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compress } from "../../../src/publish/compress";
import { builtSite, clearReplaced, swap } from "../../../src/publish/swap";
import { filesBelow, tidy } from "../../../src/publish/tidy";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plain-numbers-publish-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const read = (path: string) => readFileSync(join(folder, path), "utf8");

test("files that no page refers to are taken away, and nothing else", () => {
  write("index.html", '<link href="/_next/static/a.css?x"><script src="/_next/static/b.js"></script>');
  write("uses/ptsd/index.html", '<img src="/_next/static/media/c.svg#d">');
  for (const name of ["a.css", "b.js", "media/c.svg", "gone.js", "empty/gone.js"]) write(`_next/static/${name}`, name);
  write("_next/data/index.json", "{}");
  write("data/sources.json", "[]");
  expect(tidy(folder)).toBe(3);
  expect(filesBelow(folder)).toEqual([
    "_next/static/a.css",
    "_next/static/b.js",
    "_next/static/media/c.svg",
    "data/sources.json",
    "index.html",
    "uses/ptsd/index.html",
  ]);
  expect(existsSync(join(folder, "_next/data"))).toBe(false);
});

test("a site without script keeps no folder for it", () => {
  write("index.html", "<p>");
  write("_next/static/gone.js", "");
  expect(tidy(folder)).toBe(1);
  expect(existsSync(join(folder, "_next"))).toBe(false);
});

test("every text file gets two twins that hold the same, pictures none", async () => {
  const text = "Plain numbers. ".repeat(500);
  for (const name of ["index.html", "a.css", "b.js", "c.json", "d.svg", "e.xml", "f.txt", "g.csv"]) write(name, text);
  write("h.png", Buffer.from([1, 2, 3]));
  expect(await compress(folder)).toBe(8);
  for (const name of ["index.html", "a.css", "g.csv"]) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(text);
  }
  expect(readFileSync(join(folder, "index.html.br")).length).toBeLessThan(text.length / 10);
  expect(existsSync(join(folder, "h.png.br"))).toBe(false);
});

test("the finished site takes the place of the old one whole, which goes beside the next build's work", async () => {
  write("out/index.html", "old");
  write("out/gone.html", "old");
  write(".staging/index.html", "new");
  swap(folder, join(folder, ".staging"));
  expect(filesBelow(join(folder, "out"))).toEqual(["index.html"]);
  expect(read("out/index.html")).toBe("new");
  await clearReplaced(folder);
  expect(filesBelow(folder)).toEqual(["out/index.html"]);
  await clearReplaced(folder);
});

test("a site that was replaced and not taken away hinders nothing, and is never put back", () => {
  write("out/index.html", "old");
  for (const name of ["new", "newer"]) {
    write(".staging/index.html", name);
    swap(folder, join(folder, ".staging"));
  }
  expect(read("out/index.html")).toBe("newer");
  rmSync(join(folder, "out"), { recursive: true });
  builtSite(folder);
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("the first site needs no old one", () => {
  write(".staging/index.html", "new");
  swap(folder, join(folder, ".staging"));
  expect(filesBelow(folder)).toEqual(["out/index.html"]);
});

test("after a stop between the two renames the old site is put back", () => {
  write(".out-before/index.html", "old");
  write(".staging/index.html", "new");
  builtSite(folder);
  expect(read("out/index.html")).toBe("old");
  expect(existsSync(join(folder, ".out-before"))).toBe(false);
});

test("after a stop behind the second rename the new site stays, and the old one goes at the next", () => {
  write(".out-before/index.html", "old");
  write("out/index.html", "new");
  builtSite(folder);
  expect(read("out/index.html")).toBe("new");
  write(".staging/index.html", "newer");
  swap(folder, join(folder, ".staging"));
  expect(read("out/index.html")).toBe("newer");
  expect(existsSync(join(folder, ".out-before"))).toBe(false);
  expect(read("out/index.html")).toBe("newer");
});

test("a command that puts the old site back while a build exchanges the two does not stop it, and the new one stands", () => {
  write("out/index.html", "old");
  write(".staging/index.html", "new");
  let times = 0;
  swap(folder, join(folder, ".staging"), () => {
    times++;
    if (times === 1) expect(builtSite(folder)).toBe(join(folder, "out"));
  });
  expect(times).toBe(2);
  expect(filesBelow(folder)).toEqual([".out-replaced/index.html", "out/index.html"]);
  expect(read("out/index.html")).toBe("new");
});

test("what cannot be put in place for another reason is told", () => {
  expect(() => swap(folder, join(folder, "nowhere"))).toThrow("ENOENT");
});

test("nothing to recover is no fault", () => {
  builtSite(folder);
  expect(filesBelow(folder)).toEqual([]);
});
