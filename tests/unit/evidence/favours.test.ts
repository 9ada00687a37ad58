import { expect, test } from "vitest";
import { sideFavoured } from "../../../src/evidence/favours";

const arms = (...ids: string[]) => ids.map((id) => ({ id, label: `${id} group` }));

test.each([
  ["ketamine", { control: "midazolam", arms: arms("ketamine", "midazolam") }, "treatment"],
  ["placebo", { control: "saline", arms: arms("ketamine", "saline") }, "comparator"],
  ["ect", { control: "ect", arms: arms("ketamine", "ect") }, "comparator"],
  ["esk84", { control: "placebo nasal spray", arms: arms("esk56", "esk84", "placebo") }, "treatment"],
  ["quetiapine", { control: "quetiapine extended release", arms: arms("esketamine", "quetiapine") }, "comparator"],
  ["cbt", { control: "treatment as usual", arms: arms("cbt", "usual") }, "treatment"],
  ["usual", { control: "treatment as usual", arms: arms("cbt", "usual") }, "comparator"],
  ["rapamycin", { control: "placebo-pretreatment", arms: arms("rapamycin-ketamine") }, "treatment"],
  ["placebo-pretreatment", { control: "placebo-pretreatment", arms: arms("rapamycin-ketamine") }, "comparator"],
  ["esketamine", { control: "esketamine", arms: arms("iv-ketamine", "esketamine") }, "comparator"],
  ["ketamine", { control: "low-dose-ketamine", arms: arms("ketamine", "low") }, "treatment"],
  ["ketamine", { control: "saline plus training; ketamine plus sham", arms: arms("ketamine-asat") }, "treatment"],
  ["neither", { control: "midazolam" }, "neither"],
  ["rapastinel", { control: "placebo", arms: arms("ketamine", "placebo") }, null],
  [undefined, { control: "placebo", arms: arms("ketamine") }, null],
])("%s in %o is the %s", (favours, trial, side) => {
  expect(sideFavoured(favours, trial)).toBe(side);
});
