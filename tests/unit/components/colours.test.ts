import { describe, expect, test } from "vitest";
import { colour } from "../../../src/styles/colours";

/** Relative luminance of a colour written `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const of = (name: string) => colour(name, theme);

  test.each(["ink", "muted", "accent", "alert"])("%s can be read on every paper at 7:1", (name) => {
    for (const paper of ["paper", "card"]) expect(contrast(of(name), of(paper))).toBeGreaterThanOrEqual(7);
  });

  test("words on the help bar can be read at 7:1", () => {
    for (const name of ["ink", "alert"]) expect(contrast(of(name), of("alert-paper"))).toBeGreaterThanOrEqual(7);
  });

  test.each(["treatment", "comparator", "unknown", "accent"])("what is drawn in %s can be seen at 3:1", (name) => {
    for (const paper of ["paper", "card"]) expect(contrast(of(name), of(paper))).toBeGreaterThanOrEqual(3);
  });

  test("the edges of fields can be seen at 3:1", () => {
    for (const edge of ["ink", "muted"]) expect(contrast(of(edge), of("card"))).toBeGreaterThanOrEqual(3);
  });
});

test("the dark paper is darker than a dim room", () => {
  expect(luminance(colour("paper", "dark"))).toBeLessThan(0.01);
});

test("contrast is reckoned as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
