import { expect, test } from "vitest";
import { comparatorKind } from "../../../src/evidence/comparator";

// Every control that stood in content/sources on 22 November 2026.
test.each([
  ["ect", "active-treatment"],
  ["esketamine", "active-treatment"],
  ["fentanyl", "active-placebo"],
  ["ketamine infusions with basic teaching and no psychotherapy", "active-treatment"],
  ["ketamine without additions", "active-treatment"],
  ["ketorolac", "active-placebo"],
  ["low-dose-ketamine", "dose"],
  ["matched support without music", "active-treatment"],
  ["midazolam", "active-placebo"],
  ["none", "none"],
  ["placebo", "inactive"],
  ["placebo and midazolam", "unstated"],
  ["placebo before ketamine (crossover)", "inactive"],
  ["placebo infusion", "inactive"],
  ["placebo nasal spray", "inactive"],
  ["placebo nasal spray plus a newly started oral antidepressant", "inactive"],
  ["placebo nasal spray plus new oral antidepressant", "inactive"],
  ["placebo nasal spray plus oral antidepressant", "inactive"],
  ["placebo nasal spray plus standard care", "inactive"],
  ["placebo tablets", "inactive"],
  ["placebo-pretreatment", "inactive"],
  ["placebo; alcohol as a known impairing drug (crossover)", "inactive"],
  ["placebo; alprazolam as a known impairing drug (crossover)", "inactive"],
  ["placebo; mirtazapine as a known impairing drug", "inactive"],
  ["quetiapine extended release", "active-treatment"],
  ["remifentanil", "active-placebo"],
  ["saline", "inactive"],
  ["saline or midazolam", "unstated"],
  ["saline plus active training; ketamine plus sham training", "inactive"],
  ["the same people before the infusion", "none"],
  ["treatment as usual", "active-treatment"],
  ["very-low-dose-ketamine", "dose"],
  [undefined, "unstated"],
])("%j is %s", (control, kind) => {
  expect(comparatorKind(control)).toBe(kind);
});

test.each([
  ["Midazolam 0.045 mg/kg, single intravenous infusion (active placebo)", "active-placebo"],
  ["Placebo (mostly saline)", "inactive"],
  ["Electroconvulsive therapy three times weekly", "active-treatment"],
  ["Sham stimulation", "inactive"],
])("a group's own label is read too: %s", (label, kind) => {
  expect(comparatorKind(label)).toBe(kind);
});

test("an unknown comparator is not guessed", () => {
  expect(comparatorKind("xenon")).toBe("unstated");
});
