import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { articles, out, written } from "./built";

const guide = readFileSync(join(process.cwd(), "docs", "hosting.md"), "utf8")
  .split(/\s+/)
  .join(" ");
const told = (pattern: RegExp): number => Number(pattern.exec(guide)?.[1] ?? Number.NaN);

test("what the guide to hosting says of a million readers a day is true of the built articles", () => {
  const sizes = articles.map(({ file }) => statSync(join(out, `${file}.br`)).size / 1000);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  expect(articles).toHaveLength(written.length);
  const saidMean = told(/An article's mean is ([\d.]+) KB/);
  expect(Math.abs(saidMean - mean), `the mean is ${mean.toFixed(1)} KB, the guide says ${saidMean}`).toBeLessThan(0.6);
  const longest = Math.max(...sizes);
  expect(Math.abs(told(/the longest is ([\d.]+) KB/) - longest)).toBeLessThan(0.15);
  // what a reader fetches, in KB, is what a million fetch in GB: three articles with headers and code, the rest once, a tenth of a search
  const [headers, code, once, search] = [
    /its headers ([\d.]+) KB/,
    /QR code, .*? is about ([\d.]+) KB/,
    /for them and ([\d.]+) KB besides/,
    /searches, and fetches ([\d.]+) KB more/,
  ].map(told) as [number, number, number, number];
  const day = 3 * (saidMean + headers + code) + once + search / 10;
  expect(Math.abs(told(/\| bytes \| ([\d.]+) GB/) - day), `a day is ${day.toFixed(0)} GB`).toBeLessThan(1);
});
