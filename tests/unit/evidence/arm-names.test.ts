import { expect, test } from "vitest";
import { armName } from "../../../src/evidence/arm-names";

test("esketamine is called a spray only where it was one", () => {
  expect(armName({ id: "esketamine" })).toBe("Esketamine spray");
  expect(armName({ id: "esketamine", label: "Esketamine nasal spray 84 mg twice weekly" })).toBe("Esketamine spray");
  expect(armName({ id: "esketamine", label: "Esketamine 0.25 mg/kg, one intravenous infusion" })).toBe("Esketamine");
  expect(armName({ id: "esketamine", label: "Esketamine 30 mg by mouth" })).toBe("Esketamine");
});

test("a shared id has its everyday name, and any other the start of its label", () => {
  expect(armName({ id: "midazolam", label: "Midazolam 0.045 mg/kg" })).toBe("Midazolam, a sedative");
  expect(armName({ id: "riluzole", label: "Riluzole, 100 to 200 mg a day" })).toBe("Riluzole");
});

test("S-ketamine is not called ketamine, nor cut down to its first letter", () => {
  expect(armName({ id: "s-ketamine", label: "S-ketamine by drip, one 30-minute intravenous infusion" })).toBe(
    "S-ketamine by drip",
  );
  expect(armName({ id: "s-ketamine", label: "S(+)-ketamine 10 to 20 mg per hour intravenously" })).toBe(
    "S(+)-ketamine",
  );
  expect(armName({ id: "usual-care", label: "Usual care (tablets)" })).toBe("Usual care");
});
