import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Chromium without a window, which Playwright itself would take: the same engine, and a fifth less time for the tests. */
const windowless = "chromium-headless-shell";

const usual = [
  `/usr/bin/${windowless}`,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where an installed Chromium stands: `CHROMIUM_PATH`, then the usual places. */
export function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return usual.find((path) => existsSync(path));
}

/**
 * An installed Chromium; as root on Debian it is installed where there is none.
 *
 * @param what needs it, as the first words of a sentence.
 */
export function chromiumPath(what: string): { ok: true; path: string } | { ok: false; why: string } {
  const found = installedChromium();
  if (found) return { ok: true, path: found };
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    for (const name of [windowless, "chromium"]) {
      process.stdout.write(`No Chromium found: installing Debian's package ${name} …\n`);
      try {
        execFileSync(
          "apt-get",
          ["install", "--yes", "--no-install-recommends", name, "fonts-noto-core", "fonts-dejavu-core"],
          {
            stdio: ["ignore", "ignore", "inherit"],
            env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
          },
        );
      } catch {
        // an older Debian does not know the first; the line below says what to do
      }
      const installed = installedChromium();
      if (installed) return { ok: true, path: installed };
    }
  }
  return {
    ok: false,
    why: `${what} need Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to it.`,
  };
}
