import { expect, test } from "vitest";
import { handouts } from "../../../src/library/handouts";

const page = (address: string, kind: "explainer" | "guide" | "plain" | "reference") => ({ address, kind });

test("explainers and guides are handed out on two sheets at most, under the name of their page", () => {
  const plan = handouts([page("/uses/ptsd/", "explainer"), page("/safety/at-home/", "guide")]);
  expect(plan).toContainEqual({
    address: "/uses/ptsd/",
    file: "/handouts/uses/ptsd.pdf",
    shape: "page",
    sides: 4,
    parts: [],
  });
  expect(plan.filter(({ shape }) => shape === "page")).toHaveLength(2);
});

test("pages about the site and references are not, but for what clinicians print; tools are", () => {
  const plan = handouts([page("/about/money/", "plain"), page("/clinicians/guidelines/", "reference")]);
  expect(plan.map(({ address }) => address)).toEqual([
    "/clinic/questions-to-ask/",
    "/clinicians/summary/",
    "/decide/aid/",
  ]);
});
