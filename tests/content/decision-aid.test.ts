import { expect, test } from "vitest";
import { citationsIn } from "../../src/evidence/numbers/citations";
import type { Problem } from "../../src/library/problem";
import { readLists } from "../../src/library/read-lists";

const problems: Problem[] = [];
const { "decision-aid": read, options: compared } = readLists(process.cwd(), problems);
const aid = read?.value;
const cells = compared?.value.cells.filter(({ option }) => option === "waiting") ?? [];

test("the aid and the comparison tell the same of waiting, and neither leaves it blank", () => {
  expect(problems).toEqual([]);
  const counted =
    aid?.chances.rows.filter(({ option }) => option === "waiting").map(({ of }) => of.split("#")[0]) ?? [];
  expect(counted).toHaveLength(3);
  expect(cells.map(({ row }) => row)).toEqual(expect.arrayContaining(["works", "side-effects", "cost"]));
  const works = cells.find(({ row }) => row === "works");
  for (const id of counted) expect(works?.text).toContain(`[@${id}]`);
  const box = aid?.options.find(({ id }) => id === "waiting");
  expect(box?.good.certainty?.rating).toBe("very-low");
  expect(works?.certainty).toBe("good");
});

test("each line of the sheet begins with what its certainty rates", () => {
  const sides = (aid?.options ?? []).flatMap(({ id, short, good, bad }) => [
    { name: `${id}, good`, text: short.good, from: good.certainty?.from },
    { name: `${id}, bad`, text: short.bad, from: bad.certainty?.from },
  ]);
  const rated = sides.filter(({ from }) => from);
  expect(rated.length).toBeGreaterThanOrEqual(10);
  const wrong = rated.filter(({ text, from }) => !citationsIn(text)[0]?.ids.some((cited) => from?.includes(cited)));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("what can be good of an option opens with its main result and not with its rating", () => {
  const lead = /^(?:It may|We do not know|Some medicines)/;
  expect(aid?.options.filter(({ good }) => lead.test(good.text)).map(({ id }) => id)).toEqual([]);
  expect(aid?.options.length).toBeGreaterThanOrEqual(7);
});
