import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Whether a page with that next check is late in a commit of 1 January 2027. */
async function late(next: string): Promise<boolean> {
  vi.resetModules();
  vi.stubEnv("SOURCE_DATE_EPOCH", String(Date.parse("2027-01-01T23:00:00Z") / 1000));
  const { isDue } = await import("../../../src/library/due");
  return isDue(next);
}

test("a page is late from the day after its next check, by the commit's day and no clock", async () => {
  expect(await late("2026-12-31")).toBe(true);
  expect(await late("2027-01-01")).toBe(false);
  expect(await late("2036-01-01")).toBe(false);
});

test("the commit gives the day where nothing else does", async () => {
  vi.resetModules();
  vi.stubEnv("SOURCE_DATE_EPOCH", "");
  const { commitDay } = await import("../../../src/library/due");
  expect(commitDay()).toMatch(/^20\d\d-\d\d-\d\d$/);
});
