import { gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { expect, test } from "vitest";
import { type IndexFile, repack } from "../../../src/publish/search-repack";

const mark = "pagefind_dcd";
const sealed = (value: unknown): Uint8Array => gzipSync(Buffer.concat([Buffer.from(mark), encode(value)]));
const words = Array.from({ length: 900 }, (_, at) => [`word${String(at).padStart(4, "0")}`, [[0, [at]]], []]);
const index: IndexFile[] = [
  { path: "wasm.en.pagefind", content: Buffer.from("code") },
  {
    path: "pagefind.en_1.pf_meta",
    content: sealed([
      "1.5.2",
      [
        ["en_a", 3],
        ["en_b", 4],
      ],
      [
        ["word0000", "word0499", "en_x"],
        ["word0500", "word0899", "en_y"],
      ],
      [],
      [],
      [],
    ]),
  },
  { path: "index/en_x.pf_index", content: sealed([words.slice(0, 500)]) },
  { path: "index/en_y.pf_index", content: sealed([words.slice(500)]) },
  { path: "fragment/en_a.pf_fragment", content: sealed("a") },
  { path: "fragment/en_b.pf_fragment", content: sealed("b") },
];
const body = (file: IndexFile | undefined): unknown => {
  expect(
    Buffer.from(file?.content ?? [])
      .subarray(0, 12)
      .toString(),
  ).toBe(mark);
  return decode((file?.content ?? new Uint8Array()).subarray(12));
};

test("every word is kept, in order, in smaller files that the description names", () => {
  const made = repack(index);
  const [, pages, chunks] = body(made.find(({ path }) => path.endsWith(".pf_meta"))) as [
    string,
    string[][],
    string[][],
  ];
  const kept = chunks.flatMap(([from, to, name]) => {
    const file = made.find(({ path }) => path === `index/${name}.pf_index`);
    expect(file?.content.length).toBeLessThan(9_000);
    const [held] = body(file) as [string[][]];
    expect([held[0]?.[0], held.at(-1)?.[0]]).toEqual([from, to]);
    return held;
  });
  expect(chunks.length).toBeGreaterThan(2);
  expect(kept).toEqual(words);
  expect(pages.map(([name]) => body(made.find(({ path }) => path === `fragment/${name}.pf_fragment`)))).toEqual([
    "a",
    "b",
  ]);
  expect(made.find(({ path }) => path === "wasm.en.pagefind")?.content.toString()).toBe("code");
});

test("the names change with what is inside", () => {
  const paths = (files: IndexFile[]): string[] => repack(files).map(({ path }) => path);
  const changed = index.map((file) => (file.path.includes("en_b.pf_f") ? { ...file, content: sealed("c") } : file));
  expect(paths(changed)).not.toEqual(paths(index));
  expect(paths(index)).toEqual(paths(index));
});

test("an index with a file missing is refused", () => {
  expect(() => repack(index.slice(0, 3))).toThrow("The search index has no");
});

test("an order of values that changes with each run changes nothing", () => {
  const run = (values: [string, number[]][], random: string): IndexFile[] => [
    {
      path: `pagefind.${random}.pf_meta`,
      content: sealed(["1.5.2", [], [], [["section", random]], []]),
    },
    { path: `filter/${random}.pf_filter`, content: sealed(["section", values]) },
  ];
  const uses: [string, number[]] = ["Uses", [0]];
  const about: [string, number[]] = ["About", [1]];
  const one = repack(run([uses, about], "en_1"));
  expect(repack(run([about, uses], "en_2"))).toEqual(one);
  const description = one.find(({ path }) => /^pagefind\..+\.pf_meta$/.test(path));
  const [, , , [[, filter]]] = body(description) as [string, unknown[], unknown[], [[string, string]]];
  expect(body(one.find(({ path }) => path === `filter/${filter}.pf_filter`))).toEqual(["section", [about, uses]]);
  expect(repack(run([["Uses", [2]], about], "en_1"))).not.toEqual(one);
});

test("the length of a part is told to the nearest step, so that few numbers stand for all", () => {
  const [, pages] = body(repack(index).find(({ path }) => path.endsWith(".pf_meta"))) as [string, [string, number][]];
  expect(pages.map(([, words]) => words)).toEqual([3, 3]);
});
