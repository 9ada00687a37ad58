import { expect, test } from "vitest";
import { settingProblem } from "../../../src/publish/setting-problem";

const said = (env: Record<string, string>, day = "2026-11-22") => settingProblem(env, "https://a.example/site", day);

test("settings that a build can use", () => {
  expect(said({})).toBeUndefined();
  expect(said({}, "")).toBeUndefined();
  expect(said({ BASE_PATH: "/site", SECURITY_CONTACT: "mailto:a@a.example" })).toBeUndefined();
});

test("settings that would stop it halfway", () => {
  expect(said({ BASE_PATH: "site" })).toBe('BASE_PATH must be a path like /name, not "site".');
  expect(said({ BASE_PATH: "/other" })).toBe(
    "SITE_URL must end in BASE_PATH, like https://example.org/other; it is https://a.example/site.",
  );
  expect(said({ SECURITY_CONTACT: "someone" })).toBe(
    "SECURITY_CONTACT must start with https:// or mailto:, and “someone” does not.",
  );
  expect(said({ SECURITY_CONTACT: "mailto:a@a.example" }, "")).toBe(
    "security.txt needs a day to run out: build from a Git checkout, or set SOURCE_DATE_EPOCH.",
  );
});
