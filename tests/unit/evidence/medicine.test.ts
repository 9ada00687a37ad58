import { expect, test } from "vitest";
import { medicineOf, testedWords } from "../../../src/evidence/medicine";
import { comparatorWords } from "../../../src/evidence/trial-words";

const trial = (labels: string[], title = "", tested?: string) => ({
  title,
  finding: "",
  arms: labels.map((label) => ({ label })),
  tested,
});

test.each([
  [["Ketamine 0.5 mg/kg intravenously", "Saline"], "ketamine", "Ketamine infusion"],
  [["esketamine nasal spray 84 mg", "placebo nasal spray"], "esketamine", "Esketamine spray"],
  [["S(+)-ketamine, 4.2-day intravenous infusion", "Placebo"], "esketamine", "Esketamine infusion"],
  [["R-ketamine (PCN-101) 60 mg, one intravenous dose", "Placebo"], "related", "A relative of ketamine infusion"],
  [["(2R,6R)-hydroxynorketamine 0.1 to 4 mg/kg", "Saline infusion"], "related", "A relative of ketamine"],
  [["Racemic ketamine 50 mg by nasal spray", "Saline by nasal spray"], "ketamine", "Ketamine spray"],
  [["Ketamine 0.5 mg/kg, one intramuscular dose", "Fentanyl"], "ketamine", "Ketamine into a muscle"],
  [["Cohort 1: ketamine 0.5 mg/kg under the skin", "Cohort 1: midazolam"], "ketamine", "Ketamine under the skin"],
  [["Extended-release ketamine tablet 30 mg", "Placebo tablets"], "ketamine", "Ketamine tablets"],
  [["Ketamine, rising doses", "Midazolam"], "ketamine", "Ketamine"],
  [["Racemic ketamine by intravenous infusion", "Esketamine nasal spray"], "both", "Ketamine and esketamine infusion"],
] as const)("%s is %s, told as %s", (labels, medicine, words) => {
  expect(medicineOf(trial([...labels]))).toBe(medicine);
  expect(testedWords(trial([...labels]))).toBe(words);
});

test("the title decides where no group names a medicine", () => {
  expect(medicineOf({ title: "Short term S-ketamine infusion", finding: "" })).toBe("esketamine");
  expect(medicineOf(trial(["taking a benzodiazepine", "not taking one"], "Benzodiazepines and ketamine"))).toBe(
    "ketamine",
  );
});

test("an editor's words for what was tested win", () => {
  expect(testedWords(trial(["Ketamine infusion"], "", "Music during ketamine infusions"))).toBe(
    "Music during ketamine infusions",
  );
});

test("the comparator is named in words", () => {
  expect(comparatorWords({ control: "ect" })).toBe("electroconvulsive therapy (ECT)");
  expect(comparatorWords({ control: "midazolam" })).toBe("midazolam");
  expect(
    comparatorWords({
      arms: [{ label: "Racemic ketamine" }, { label: "Esketamine nasal spray, Spravato (planned about 200)" }],
    }),
  ).toBe("esketamine nasal spray, Spravato");
  expect(comparatorWords({})).toBe("not printed in what we read");
});
