import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * What may ask which day it is: the monthly look and commands that are about today, how long a server asks us to wait, the worker that writes on
 * a kept page when it was kept, its test, which holds that day against the same clock, and what shifts the clock for tests,
 * whose test asks by how much.
 */
const mayAsk = [
  ".github/workflows/freshness.yml",
  "src/commands/due.command.ts",
  "src/commands/evidence-check.command.ts",
  "src/freshness/polite-client.ts",
  "src/offline/kept.ts",
  "src/reproducible/three-years-on.mjs",
  "tests/browser/offline.spec.ts",
  "tests/unit/reproducible/otherwise.test.ts",
];

/** The ways in which code asks for the day, each with words that it finds and words that it must leave. */
const ways: readonly [pattern: RegExp, asks: readonly string[], asksNot: readonly string[]][] = [
  [
    /\bnew (?:\w+\.)?Date\b(?!\s*\(\s*[^)\s])/,
    ["new Date()", "new Date( )", "new Date;", "+new Date", "new globalThis.Date()"],
    ["new Date(day)", "new DateTime()"],
  ],
  [
    /\bDate(?:\.now\b|\[|\?\.)/,
    ["Date.now()", 'Date["now"]()', "Date?.now()"],
    ["Date.parse(day)", "Date.UTC(2026, 0)"],
  ],
  [/(?<!new )\bDate\(\s*\)/, ["String(Date())"], ["commitDate(day)"]],
  [/\}\s*=\s*(?:\w+\.)?Date\b/, ["const { now } = Date;"], ["const { day } = dates;"]],
  [/\bTemporal\.Now\b/, ["Temporal.Now.instant()"], ["Temporal.PlainDate"]],
  [
    /\.format(?:ToParts)?\(\s*\)/,
    ["new Intl.DateTimeFormat().format()", "inWords.formatToParts()"],
    ["inWords.format(day)"],
  ],
  [/\btimeOrigin\b/, ["performance.timeOrigin"], ["performance.now()"]],
  // of the shell: as a command of its own, in another command, or run by a program
  [
    /(?:\$\(|\brun: +|[;&|]\s*|^\s*)date(?=\s*(?:$|[);|&"]|\+|-\w))|`date\s+[-+]|\b(?:exec|spawn|run)\w*\(\s*["'`]date\b/m,
    [
      "$(date)",
      "$(date +%F)",
      "`date -u`",
      "run: date",
      "a && date +%s",
      'execFileSync("date")',
      "execSync(`date +%F`)",
    ],
    ["date: 2026-11-22", "`date` is a day", "update", "const date = day;", "date,", "the date"],
  ],
];

const folders = ["src", "tests", ".github", ".ci"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (/\.(?:tsx?|mjs|ya?ml|sh)$/.test(entry.name) || folder === ".ci"))
    .map((entry) => join(entry.parentPath, entry.name)),
);
/** What stands beside them: settings of tools, the package's commands, the recipe of an image. */
const beside = readdirSync(".").filter(
  (file) => /\.(?:ts|mjs|js)$|^(?:package\.json|Dockerfile)$/.test(file) && file !== "next-env.d.ts",
);
const files = [...folders, ...beside];

test.each(ways)("%s finds each way to write it, and nothing else", (pattern, asks, asksNot) => {
  expect(asks.filter((text) => !pattern.test(text))).toEqual([]);
  expect(asksNot.filter((text) => ways.some(([one]) => one.test(text)))).toEqual([]);
});

test("no build and no test asks which day it is, so a clone made in three years still passes", () => {
  const asking = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return file !== "tests/unit/clock.test.ts" && ways.some(([pattern]) => pattern.test(text));
  });
  expect(asking.sort()).toEqual(mayAsk);
  expect(folders.length).toBeGreaterThan(300);
  expect(beside).toEqual(expect.arrayContaining(["Dockerfile", "next.config.ts", "package.json", "vitest.config.ts"]));
});
