import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/{unit,content,site}/**/*.test.{ts,tsx}"], testTimeout: 60_000, passWithNoTests: false },
});
