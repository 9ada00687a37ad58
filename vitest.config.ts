import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,content,site}/**/*.test.{ts,tsx}"],
    testTimeout: 60_000,
    passWithNoTests: false,
    // a process for each file read every built page and loaded every library anew: more than half of what the tests took
    isolate: false,
    maxWorkers: 2,
  },
});
