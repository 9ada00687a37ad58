import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** Pictures for people to look at, and the few that are compared; apart from `npm test`, since faces differ by machine. */
export default defineConfig(base, {
  testDir: "tests/looks",
  snapshotPathTemplate: "tests/looks/reference/{arg}{ext}",
  timeout: 120_000,
});
