import { defineConfig } from "@playwright/test";
import { installedChromium } from "./src/publish/chromium";

const port = Number(process.env.PORT_TEST ?? 4173);

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // a busy machine has needed more than a minute for what takes ten seconds
  timeout: 180_000,
  // what passes only at its second try is named as flaky at the end (docs/decisions.md, 85)
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  // a list says at its end, too, what failed and why: of a long run often the end alone is kept
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: installedChromium() ?? "chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        // letters as wide as readers see them, with a window or without
        "--font-render-hinting=none",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "npx tsx src/commands/start.command.ts --built",
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
