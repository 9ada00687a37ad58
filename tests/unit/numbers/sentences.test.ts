import fc from "fast-check";
import { expect, test } from "vitest";
import { citationsIn } from "../../../src/evidence/numbers/citations";
import { sentencesOf } from "../../../src/evidence/numbers/sentences";

test.each<[string, string[]]>([
  ["One. Two. Three", ["One.", "Two.", "Three"]],
  ["Of 100,\n64 did [@x]. Then 5.", ["Of 100, 64 did [@x].", "Then 5."]],
  [
    "Dr. Low saw 3 vs. 4, e.g. 5, i.e. 6, as Roe et al. say [@b].",
    ["Dr. Low saw 3 vs. 4, e.g. 5, i.e. 6, as Roe et al. say [@b]."],
  ],
  ["About 3.5 of 7.5 mg. Then more.", ["About 3.5 of 7.5 mg.", "Then more."]],
  ["Did it? 64 did. No", ["Did it?", "64 did.", "No"]],
  ["They said no. 64 did [@x].", ["They said no.", "64 did [@x]."]],
  ["64 of 100 did. 28 of 100 did not [@x].", ["64 of 100 did.", "28 of 100 did not [@x]."]],
  ["64 did.[@a] Then 3.", ["64 did.[@a]", "Then 3."]],
  ["64 of 100 did. 28 of 100 did not [@x].", ["64 of 100 did.", "28 of 100 did not [@x]."]],
  ["", []],
  ["  \n ", []],
])("%j", (text, expected) => expect(sentencesOf(text).map((sentence) => sentence.text.trim())).toEqual(expected));

test("sentences hold the whole text, each where it says it starts", () => {
  const words = fc.constantFrom("64 did", " [@a]", ". ", "? ", "vs. ", "\n", "e.g. ", "No", ".[@b] ", "3.5");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      const flat = text.replace(/\n/g, " ");
      const sentences = sentencesOf(text);
      for (const { text: said, index } of sentences) expect(flat.slice(index, index + said.length)).toBe(said);
      expect(
        sentences
          .map(({ text: said }) => said)
          .join("")
          .trim(),
      ).toBe(flat.trim());
    }),
  );
});

test("citations, one or several, with their places", () => {
  expect(citationsIn("A [@a-2001], b [@b; @c-2 ;@d].")).toEqual([
    { ids: ["a-2001"], index: 2, length: 9 },
    { ids: ["b", "c-2", "d"], index: 15, length: 14 },
  ]);
  expect(citationsIn("no [link](/a/), no [note], no @a")).toEqual([]);
});
