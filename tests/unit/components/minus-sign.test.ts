import { expect, test } from "vitest";
import { withMinusSigns } from "../../../src/components/minus-sign";

test("a number below nought has a minus sign, in words alone", () => {
  expect(withMinusSigns("<td>-0.49 (-0.87 to -0.10)</td>")).toBe("<td>−0.49 (−0.87 to −0.10)</td>");
  expect(withMinusSigns("<p>change <b>-8.1</b>, p&lt;0.05</p>")).toBe("<p>change <b>−8.1</b>, p&lt;0.05</p>");
});

test("a span of years, a name with a number and a drawing keep their hyphens", () => {
  for (const html of ["<p>2019-2020, NRX-101, 40-50 minutes</p>", '<path d="M 0 -5 L -3 2"/>', "<p>S-ketamine</p>"])
    expect(withMinusSigns(html)).toBe(html);
});
