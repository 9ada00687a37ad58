import { expect, test } from "vitest";
import { withSides } from "../../../src/publish/handouts/write-sides";

const left = (file: string): string => `<a href="${file}">PDF</a><span data-sides="${file}"></span>`;

test("says how many sides a handout has beside the way to it, and says nothing of one that was not made", () => {
  const sides = new Map([
    ["/handouts/a.pdf", 2],
    ["/handouts/b.pdf", 1],
  ]);
  expect(withSides(left("/handouts/a.pdf") + left("/handouts/b.pdf"), sides)).toBe(
    '<a href="/handouts/a.pdf">PDF</a>, 2 sides<a href="/handouts/b.pdf">PDF</a>, 1 side',
  );
  expect(withSides(left("/handouts/c.pdf"), sides)).toBe(left("/handouts/c.pdf"));
});
