import { expect, test } from "vitest";
import { pointsNowhere } from "../../../src/publish/handouts/points-nowhere";

const one = { address: "/safety/x/", file: "/handouts/safety/x.pdf", parts: [] };
const sheet = (words: string, more = "") => `<main><ul><li>${words}</li></ul>${more}</main>`;

test("a sheet that points at what it does not print is named, with the words and what to do", () => {
  expect(pointsNowhere(sheet("MAOIs differ: see below."), one)).toEqual([
    "/handouts/safety/x.pdf says “see below” and does not print it: “MAOIs differ: see below.” Say it in words on /safety/x/, or let the sheet print that part (src/library/handouts.ts).",
  ]);
  for (const words of [
    "Countries in the table.",
    "What the picture shows.",
    "The bars show 30 people.",
    "In the blank cells.",
  ])
    expect(pointsNowhere(sheet(words), one), words).toHaveLength(1);
});

test("what is printed may be pointed at, and plain words of place point at nothing", () => {
  const table = "<table><tr><td>MAOIs</td></tr></table>";
  expect(pointsNowhere(sheet("See below.", table), one)).toEqual([]);
  expect(pointsNowhere(sheet("Countries in the table.", table), one)).toEqual([]);
  // the table of a fact box is another one
  expect(pointsNowhere(sheet("Countries in the table.", `<figure>${table}</figure>`), one)).toHaveLength(1);
  expect(pointsNowhere(sheet("What the picture shows.", "<figure></figure>"), one)).toEqual([]);
  expect(pointsNowhere(sheet("Below 65 it was fewer. A success figure from a clinic. Take the list."), one)).toEqual(
    [],
  );
});

test("a part that is to be printed and that the page no longer has is named", () => {
  expect(pointsNowhere(sheet("Words."), { ...one, parts: ["reasons"] })).toEqual([
    "/handouts/safety/x.pdf is to print the part #reasons, and /safety/x/ has no such heading. Name its heading in src/library/handouts.ts.",
  ]);
});
