import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrPath, qrSvg } from "../../../src/components/share/qr";

const address = "https://example.org/uses/treatment-resistant-depression/";

test("the path covers the dark modules and no others", () => {
  const { size, d } = qrPath(address);
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const runs = [...d.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map((match) => match.slice(1).map(Number));
  for (const [x = 0, y = 0, width = 0, back = 0] of runs) {
    expect(back).toBe(width);
    for (let at = x; at < x + width; at += 1) (drawn[y] ?? [])[at] = true;
  }
  expect(drawn).toEqual(encode(address, { ecc: "M", border: 0 }).data);
});

test("the file has white around the code, a title, and no style", () => {
  const { size } = qrPath(address);
  const svg = qrSvg(address, "Ifs & <buts>");
  expect(svg).toContain(`viewBox="-4 -4 ${size + 8} ${size + 8}"`);
  expect(svg).toContain("<title>Ifs &amp; &lt;buts></title>");
  expect(svg).not.toContain("style");
});
