import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

type Step = {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
  "continue-on-error"?: boolean;
};
type Job = {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: Step[];
};
type Workflow = { name: string; on: unknown; permissions: unknown; jobs: Record<string, Job> };

const folder = ".github/workflows";
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const files = readdirSync(folder);

function read(file: string): Workflow {
  return parse(readFileSync(join(folder, file), "utf8"), { uniqueKeys: true, strict: true }) as Workflow;
}

/** Words as a workflow's language asks for a value. */
const expression = (words: string): string => `$\{{ ${words} }}`;

/** The only step of a job that is as asked. */
function stepOf(job: Job | undefined, wanted: (step: Step) => boolean | undefined): Step {
  const found = job?.steps.filter(wanted) ?? [];
  expect(found).toHaveLength(1);
  return found[0] as Step;
}

/** The commands of this project that a text calls. */
function called(text: string): string[] {
  const named = text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g);
  return [...named].map(([, script, short]) => script ?? short ?? "");
}

test("an action is the same commit everywhere, and says beside it which version that is", () => {
  const lines = files.flatMap((file) => readFileSync(join(folder, file), "utf8").match(/\buses:.*/g) ?? []);
  expect(lines.length).toBeGreaterThan(0);
  const versions = new Map(lines.map((line) => [line.match(/uses: ([\w/-]+)@/)?.[1], line]));
  for (const line of lines) {
    expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(versions.get(line.match(/uses: ([\w/-]+)@/)?.[1])).toBe(line);
  }
});

test("there are workflows", () => expect(files.sort()).toEqual(["freshness.yml", "pages.yml", "test.yml"]));

describe.each(files)("%s", (file) => {
  const workflow = read(file);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("may only read, unless a job says more, and every job ends some time", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("every step does one thing, with an action of a commit that cannot be moved", () => {
    for (const { uses, run } of steps) {
      expect([uses, run].filter(Boolean)).toHaveLength(1);
      if (uses) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    }
  });

  test("calls only commands that there are", () => {
    expect(called(steps.map(({ run }) => run ?? "").join("\n")).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("the look of every month", () => {
  const workflow = read("freshness.yml");
  const { look, tell } = workflow.jobs;

  test("comes once a month by itself, and when somebody asks", () => {
    // minute, hour and day of the month are numbers, and every month and day of the week will do
    expect(workflow.on).toEqual({
      schedule: [{ cron: expect.stringMatching(/^\d+ \d+ ([1-9]|1\d|2[0-8]) \* \*$/) }],
      workflow_dispatch: null,
    });
  });

  test("asks what became of the sources and which weaknesses packages have, and says what it found", () => {
    const lines = stepOf(look, ({ id }) => id === "look").run?.split("\n") ?? [];
    expect(lines.filter((line) => line.startsWith("look '"))).toEqual([
      "look 'Sources' npm run -s evidence:check",
      "look 'Pages past their date' npm run -s due",
      "look 'Licences of packages' npm run -s licences",
      "look 'Weaknesses of packages' npm audit --omit=optional",
    ]);
    expect(look?.outputs).toEqual({ found: expression("steps.look.outputs.found") });
    // status 0 would hide what was found: each look notes it and goes on
    expect(lines.map((line) => line.trim())).toContain('"$@" > look.out || status=$?');
  });

  test("a bill of materials that cannot be made keeps nothing from being told", () => {
    const bill = stepOf(look, ({ run }) => run?.includes("sbom"));
    expect(bill).toEqual({ run: "npm run -s sbom", "continue-on-error": true });
    expect(stepOf(look, ({ uses }) => uses?.startsWith("actions/upload-artifact@")).if).toBe("always()");
  });

  test("an issue tells what was found, and that a look failed", () => {
    expect(tell?.needs).toBe("look");
    expect(tell?.if).toBe("always() && (needs.look.outputs.found == 'yes' || needs.look.result != 'success')");
    expect(tell?.permissions).toEqual({ issues: "write" });
    expect(stepOf(tell, ({ uses }) => uses?.startsWith("actions/download-artifact@"))["continue-on-error"]).toBe(true);
    const telling = stepOf(tell, ({ run }) => run !== undefined);
    expect(telling.run).toContain("gh issue create ");
    expect(telling.env?.RESULT).toBe(expression("needs.look.result"));
  });
});

test("the tests have the whole history, without which one of them would skip itself", () => {
  // tests/content/published-for-ever.test.ts asks it for every address that was ever published
  const { test: job } = read("test.yml").jobs;
  expect(stepOf(job, ({ uses }) => uses?.startsWith("actions/checkout@")).with).toEqual({
    "persist-credentials": false,
    "fetch-depth": 0,
  });
});

describe("publishing on GitHub Pages", () => {
  const workflow = read("pages.yml");
  const tests = read("test.yml");
  const { build, publish } = workflow.jobs;

  test("waits for the tests of a push to main, or for somebody who starts it", () => {
    expect(workflow.on).toEqual({
      workflow_run: { workflows: [tests.name], types: ["completed"], branches: ["main"] },
      workflow_dispatch: null,
    });
    expect(tests.on).toContain("push");
    expect(tests.jobs.test?.steps.at(-1)).toEqual({ run: "npm test" });
    expect(build?.if?.split(/\s+/).join(" ")).toBe(
      "github.event_name == 'workflow_dispatch' || (github.event.workflow_run.conclusion == 'success' && " +
        "github.event.workflow_run.event == 'push' && github.event.workflow_run.head_sha == github.sha)",
    );
    expect(publish?.needs).toBe("build");
    expect(publish?.if).toBeUndefined();
  });

  test("may do no more than it must", () => {
    expect(build?.permissions).toEqual({ contents: "read", pages: "read" });
    expect(publish?.permissions).toEqual({ pages: "write", "id-token": "write" });
    // what runs packages of others may not publish, and what publishes runs none
    expect(publish?.steps.map(({ uses }) => uses?.split("@")[0])).toEqual(["actions/deploy-pages"]);
    expect(stepOf(build, ({ uses }) => uses?.startsWith("actions/checkout@")).with).toEqual({
      "persist-credentials": false,
    });
  });

  test("says where the site stands and who hears of a weakness, and asks whether it may be published", () => {
    const at = (command: string): number => build?.steps.findIndex(({ run }) => run === command) ?? -1;
    expect(build?.steps[at("npm run handouts")]?.env).toEqual({
      SITE_URL: expression("steps.pages.outputs.base_url"),
      BASE_PATH: expression("steps.pages.outputs.base_path"),
      REPORTS_URL: `${expression("github.server_url")}/${expression("github.repository")}/issues`,
      SECURITY_CONTACT: expression("vars.SECURITY_CONTACT"),
    });
    expect(at("npm run -s publishable")).toBeGreaterThan(at("npm run handouts"));
  });
});

test("the container is built with the address, the contact and the headers that it is given", () => {
  const lines = readFileSync("Dockerfile", "utf8").split("\n");
  const built = lines.findIndex((line) => line.includes("npm run handouts"));
  expect(lines[built]).toContain(
    'SITE_URL="$SITE_URL" SECURITY_CONTACT="$SECURITY_CONTACT" REPORTS_URL="$REPORTS_URL" npm run handouts',
  );
  // the headers of the container's server are written by the second command
  expect(lines[built]).toContain('STRICT_TRANSPORT="$STRICT_TRANSPORT" npm run hosting');
  for (const argument of ["ARG SITE_URL", "ARG SECURITY_CONTACT=", "ARG REPORTS_URL=", "ARG STRICT_TRANSPORT="])
    expect(lines.slice(0, built), argument).toContain(argument);
});

test("the container's server reads what npm run hosting writes for it, and the guide names the same file", () => {
  const copied = [...readFileSync("Dockerfile", "utf8").matchAll(/^COPY --from=(\S+) (\S+) (\S+)$/gm)];
  expect(copied.map(([, ...words]) => words)).toEqual([
    // where the image of Caddy looks for its configuration, and where that looks for the site
    ["build", "/site/.hosting/Caddyfile", "/etc/caddy/Caddyfile"],
    ["build", "/site/out", "/srv"],
  ]);
  expect(readFileSync("docs/hosting.md", "utf8")).toMatch(/^SITE_ADDRESS.* caddy run --config \.hosting\/Caddyfile /m);
  const writes = readFileSync("src/commands/hosting.command.ts", "utf8");
  expect(writes).toMatch(/join\(project, "\.hosting"\)/);
  expect(writes).toContain("Caddyfile: caddyfile(");
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
