import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readYaml } from "../../../src/library/located-yaml";
import { describeProblems, type Problem } from "../../../src/library/problem";
import { unscoredPages } from "../../../src/library/self-audit/audited-pages";
import { type AuditedPage, answeredByBuild } from "../../../src/library/self-audit/by-build";
import type { Read, SelfAuditFiles } from "../../../src/library/self-audit/files";
import { raisedFloors } from "../../../src/library/self-audit/floors";
import { selfAuditProblems } from "../../../src/library/self-audit/problems";
import { type Floor, floor, instruments, type PageScores, readerInstruments } from "../../../src/schema/self-audit";

const asked = instruments.parse(
  readable(readFileSync("content/self-audit/instruments.yaml", "utf8"), "content/self-audit/instruments.yaml").value,
);

function readable(text: string, file: string): Read<unknown> {
  const read = readYaml(text, file);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  return { value: read.yaml.value, yaml: read.yaml, file };
}

const page: AuditedPage = {
  address: "/uses/ptsd/",
  front: {
    title: "Ketamine infusion for PTSD",
    question: "Does it help?",
    answer: "We do not know.",
    need: "As someone, I need to know.",
    section: "uses",
    kind: "explainer",
    audience: ["patients"],
    topics: ["ptsd"],
    certainty: [
      { id: "relief", claim: "We do not know if it helps.", rating: "very-low", by: "us", reasons: ["Few took part."] },
    ],
    checked: "2026-11-22",
    next: "2027-11-22",
    changes: [{ date: "2026-11-22", what: "First published." }],
    related: ["/help/", "/glossary/"],
  },
  words: [
    "<InAMinute>\n\n- In a trial 67 of 100 were better [@feder-2021].\n\n</InAMinute>",
    "<InFull>\n\n## What did the *largest* trial find?\n\nNo lead over placebo [@abdallah-2022].\n\n</InFull>",
    "<NotKnown>\n\n- Who gains.\n- How long.\n\n</NotKnown>",
    "<WhatYouCanDo>\n\n- Ask one.\n- Ask two.\n- Ask three.\n\n</WhatYouCanDo>",
  ].join("\n\n"),
};

/** Scores that answer everything: 5 in DISCERN, yes elsewhere, with a reason of its own each. */
function scores(change: (scores: PageScores) => void = () => {}, file = "uses-ptsd"): Read<PageScores> {
  const value: PageScores = { page: page.address, scored: "2026-11-22", discern: {}, cdc: {}, balance: {} };
  for (const id of readerInstruments)
    for (const item of asked.instruments.find((one) => one.id === id)?.items ?? [])
      if (item.by === "reader")
        value[id][item.id] = { answer: id === "discern" ? 5 : "yes", why: `Reason for ${id} ${item.id}.` };
  if (value.cdc.picture) value.cdc.picture.answer = "no";
  change(value);
  const path = `content/self-audit/pages/${file}.yaml`;
  return { ...readable(JSON.stringify(value, undefined, 2), path), value };
}

function files(read: Read<PageScores>, floors: Floor[]): SelfAuditFiles {
  const file = "content/self-audit/floor.yaml";
  const kept = readable(JSON.stringify({ floors }, undefined, 2), file);
  return {
    instruments: { ...readable("{}", "content/self-audit/instruments.yaml"), value: asked },
    floor: { ...kept, value: floor.parse(kept.value) },
    pages: [read],
  };
}

const today: Floor = raisedFloors(files(scores(), []), [page]).floors[0] ?? expect.fail("no floor");

function said(read: Read<PageScores>, floors: Floor[] = [today]): string[] {
  return selfAuditProblems(files(read, floors), [page], new Set()).map(({ message }: Problem) => message);
}

test("complete scores at their floor have no problem", () => {
  expect(said(scores())).toEqual([]);
});

test("a total below its floor is told with both numbers, its file and its line", () => {
  const fallen = scores((value) => {
    if (value.discern.aims) value.discern.aims.answer = 1;
  });
  const [problem, ...more] = selfAuditProblems(files(fallen, [today]), [page], new Set());
  expect(problem?.message).toBe(`The DISCERN total of /uses/ptsd/ fell from ${today.discern} to ${today.discern - 4}.`);
  expect(problem?.file).toBe("content/self-audit/floor.yaml");
  expect(problem?.line).toBe(5);
  expect(problem?.mend).toContain("mend the page and score it again");
  expect(more).toEqual([]);
});

test("a total that falls because the page itself changed names the item that the build answers no", () => {
  const longer = { ...page, words: page.words.replace("- Ask one.", Array(8).fill("- Ask again.").join("\n")) };
  const [problem] = selfAuditProblems(files(scores(), [today]), [longer], new Set());
  expect(problem?.message).toContain(`total of /uses/ptsd/ fell from ${today.cdc} to ${today.cdc - 1}.`);
  expect(problem?.message).toContain("lists (Its longest list has 10 entries.)");
});

test("an item without an answer, an unknown one and one off its scale are told apart", () => {
  const read = scores((value) => {
    delete value.discern.benefits;
    value.cdc.picturesque = { answer: "yes", why: "A slip." };
    if (value.balance.fair) value.balance.fair.answer = 4;
    if (value.discern.aims) value.discern.aims.answer = "yes";
  });
  const messages = said(read, [{ ...today, discern: 0, balance: 0 }]);
  expect(messages).toContain('DISCERN: the item "benefits" has no answer.');
  expect(messages).toContain('CDC Clear Communication Index: a reader is not asked for "picturesque".');
  expect(messages).toContain('Our balance test: "fair" is answered with 4, which is not on its scale.');
  expect(messages).toContain('DISCERN: "aims" is answered with yes, which is not on its scale.');
  expect(messages).toHaveLength(4);
});

test("a reason that quotes words no longer on the page, or that stands twice, is found", () => {
  const read = scores((value) => {
    if (value.discern.aims) value.discern.aims.why = "“What did the largest trial find?” is there.";
    if (value.discern.risks) value.discern.risks.why = "“What about side effects?” is gone.";
    if (value.balance.fair) value.balance.fair.why = "Reason for discern overall.";
  });
  expect(said(read)).toEqual([
    'The reason for "risks" quotes “What about side effects?”, which does not stand on /uses/ptsd/.',
    'The reason for "fair" is word for word that of /uses/ptsd/ (overall).',
  ]);
});

test("a picture may not be claimed where the page has none", () => {
  const read = scores((value) => {
    if (value.cdc.picture) value.cdc.picture.answer = "yes";
  });
  expect(said(read)).toEqual(["/uses/ptsd/ holds no picture, and is said to have one."]);
});

test("scores older than the page's last change ask for another reading", () => {
  const read = scores((value) => {
    value.scored = "2026-11-21";
  });
  expect(said(read)).toEqual(["/uses/ptsd/ changed on 22 November 2026 and was scored on 21 November 2026."]);
});

test("a file of another name, a page without a floor and a page without scores are found", () => {
  expect(said(scores(undefined, "ptsd"))).toEqual(["The scores of /uses/ptsd/ stand in a file of another name."]);
  expect(said(scores(), [])).toEqual(["/uses/ptsd/ has no floor yet."]);
  const none = { ...files(scores(), []), pages: [] };
  expect(unscoredPages(none, [page]).map(({ file }) => file)).toEqual(["content/self-audit/pages/uses-ptsd.yaml"]);
});

test("a floor is raised and never lowered", () => {
  const higher = { ...today, discern: today.discern + 1, cdc: today.cdc - 1 };
  expect(raisedFloors(files(scores(), [higher]), [page])).toEqual({
    floors: [{ ...today, discern: today.discern + 1 }],
    raised: 1,
  });
});

test("what the build answers comes from the page", () => {
  const { cdc, discern, jama } = answeredByBuild(page);
  expect(jama?.authorship?.answer).toBe("no");
  expect(discern?.sources).toEqual({ answer: 3, why: "2 sources are cited beside the sentences they support." });
  expect(cdc?.["chance-shown"]).toEqual({ answer: "no", why: "1 chance is printed, and no figure shows one." });
  expect(cdc?.["whole-numbers"]?.answer).toBe("yes");
  const decimal = answeredByBuild({ ...page, words: page.words.replace("No lead", "A lead of 12.7 points") });
  expect(decimal.cdc?.["whole-numbers"]?.answer).toBe("no");
});
