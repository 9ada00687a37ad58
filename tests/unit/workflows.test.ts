import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Workflow = {
  on: unknown;
  permissions: unknown;
  jobs: Record<string, { "timeout-minutes"?: number; steps: Step[] }>;
};

const folder = ".github/workflows";
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const files = readdirSync(folder);

/** The commands of this project that a text calls. */
function called(text: string): string[] {
  const named = text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g);
  return [...named].map(([, script, short]) => script ?? short ?? "");
}

test("there are workflows", () => expect(files.sort()).toEqual(["freshness.yml", "pages.yml", "test.yml"]));

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const workflow = parse(text, { uniqueKeys: true, strict: true }) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("may only read, unless a job says more, and every job ends some time", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("every step does one thing, with an action of a known version", () => {
    for (const { uses, run } of steps) {
      expect([uses, run].filter(Boolean)).toHaveLength(1);
      if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    }
  });

  test("calls only commands that there are", () => {
    expect(called(steps.map(({ run }) => run ?? "").join("\n")).filter((name) => !(name in scripts))).toEqual([]);
  });
});

test.each(["Dockerfile", "README.md", "CONTRIBUTING.md", ...readdirSync("docs").map((name) => `docs/${name}`)])(
  "%s speaks only of commands that there are",
  (file) => {
    expect(called(readFileSync(file, "utf8")).filter((name) => !(name in scripts))).toEqual([]);
  },
);

test("README.md tells every command that there is, and every document", () => {
  const readme = readFileSync("README.md", "utf8");
  const code = [...readme.matchAll(/`+([^`]+)`+/g)].flatMap(([, text = ""]) => text.match(/[\w:-]+/g) ?? []);
  expect(Object.keys(scripts).filter((name) => !code.includes(name))).toEqual([]);
  expect(readdirSync("docs").filter((name) => !readme.includes(`](docs/${name})`))).toEqual([]);
});

test("the documents speak of commands at all", () => {
  expect(called(readFileSync("README.md", "utf8")).length).toBeGreaterThan(5);
  expect(called(readFileSync("docs/hosting.md", "utf8")).length).toBeGreaterThan(5);
});

test("a host that takes 20,000 files is sent no twins, by its recipe", () => {
  const recipe = readFileSync("docs/hosting.md", "utf8");
  const [, commands = ""] = /## Cloudflare Pages, Netlify\n[^`]*```\n([^`]*)```/.exec(recipe) ?? [];
  const lines = commands.split("\n");
  const taken = lines.findIndex((line) => line.startsWith("find out") && line.includes("-delete"));
  expect(taken).toBeGreaterThan(-1);
  expect(taken).toBeLessThan(lines.findIndex((line) => line.includes("wrangler@4 pages deploy")));
});
