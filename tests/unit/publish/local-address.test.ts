import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { addressWarning, canonicalOf, isLocal, refusal } from "../../../src/publish/local-address";
import { s3Upload } from "../../../src/publish/s3-upload";

const local = [
  "http://localhost:3000",
  "https://localhost/plain",
  "http://127.0.0.1:8080",
  "http://0.0.0.0",
  "http://[::1]:3000",
];
const elsewhere = ["https://example.org", "https://localhost.example.org/plain", "https://name.github.io/localhost"];

test("an address on this machine is told from others, and the build's last line names it", () => {
  for (const address of local) {
    expect(isLocal(address), address).toBe(true);
    expect(addressWarning(address)).toContain(`say ${address}; set SITE_URL before you publish`);
  }
  for (const address of [...elsewhere, "example.org"]) expect(addressWarning(address), address).toBe("");
});

test("a site that says it stands on this machine goes nowhere but to this machine", () => {
  const why = "The site in out/ says that it stands on this machine: build it with SITE_URL set to its address.\n";
  for (const address of local) {
    expect(refusal(address), address).toBe(why);
    for (const to of elsewhere) expect(refusal(address, to), to).toBe(why);
    for (const to of local) expect(refusal(address, to), to).toBe("");
  }
  for (const address of elsewhere) expect(refusal(address), address).toBe("");
  expect(canonicalOf('<link rel="canonical" href="https://example.org/"/>')).toBe("https://example.org/");
  expect(refusal(canonicalOf("<p>No address</p>"))).toContain("says no address of its own");
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "local-address-"));
  mkdirSync(join(folder, "out"));
  mkdirSync(join(folder, "bin"));
  // the scripts call this project's command, from the folder with out/ in it
  const commands = {
    publishable: `${process.cwd()}/node_modules/.bin/tsx ${process.cwd()}/src/commands/publishable.command.ts`,
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: commands }));
  writeFileSync(join(folder, "s3.sh"), s3Upload([]));
  writeFileSync(join(folder, "bin", "aws"), '#!/bin/sh\necho "$1 $2"\n');
  chmodSync(join(folder, "bin", "aws"), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of shell beside a site that was built for an address, with an `aws` that only says that it was called. */
function ranFor(address: string, command: string[], env: Record<string, string> = {}) {
  writeFileSync(
    join(folder, "out", "index.html"),
    `<link rel="canonical" href="${address}/"/><a href="/about/">About</a>`,
  );
  const PATH = `${join(folder, "bin")}:${process.env.PATH}`;
  return spawnSync("sh", command, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, AWS_ENDPOINT_URL: "", PATH, ...env },
  });
}

test("the script for a bucket stops before it sends a site built for this machine", () => {
  const [address = ""] = local;
  const refused = ranFor(address, ["s3.sh", "BUCKET"]);
  expect(refused).toMatchObject({ status: 1, stdout: "" });
  expect(refused.stderr).toContain("build it with SITE_URL");
  // a name that only begins like this machine's
  const away = { AWS_ENDPOINT_URL: "https://localhost.example.com" };
  expect(ranFor(address, ["s3.sh", "BUCKET"], away)).toMatchObject({ status: 1, stdout: "" });
  const here = { AWS_ENDPOINT_URL: "http://localhost:4568" };
  expect(ranFor(address, ["s3.sh", "BUCKET"], here)).toMatchObject({ status: 0, stderr: "" });
  const sent = ranFor("https://example.org", ["s3.sh", "BUCKET"]);
  expect(sent).toMatchObject({ status: 0, stderr: "" });
  expect(sent.stdout).toContain("s3 sync");
}, 60_000);

test("the workflow of GitHub Pages stops before it hands over a site built for this machine", () => {
  const { jobs } = parse(readFileSync(".github/workflows/pages.yml", "utf8")) as {
    jobs: { build: { steps: { run?: string; uses?: string }[] } };
  };
  const steps = jobs.build.steps;
  const at = steps.findIndex(({ run }) => run?.includes("publishable"));
  expect(at).toBeGreaterThan(steps.findIndex(({ run }) => run === "npm run handouts"));
  expect(at).toBeLessThan(steps.findIndex(({ uses }) => uses?.startsWith("actions/upload-pages-artifact")));
  const guard = ["-e", "-c", steps[at]?.run ?? ""];
  for (const address of ["http://localhost:3000", "http://0.0.0.0", "http://[::1]:3000"])
    expect(ranFor(address, guard).status, address).toBe(1);
  expect(ranFor("https://localhost.example.org/plain", guard).status).toBe(0);
}, 60_000);

test("the container's recipe asks for the address", () => {
  const recipe = readFileSync("Dockerfile", "utf8");
  const [, guard = ""] = /^RUN (test -n .*)$/m.exec(recipe) ?? [];
  expect(recipe).toMatch(/^ARG SITE_URL$/m);
  expect(ranFor("", ["-c", guard], { SITE_URL: "" }).status).toBe(1);
  expect(ranFor("", ["-c", guard], { SITE_URL: "https://example.org" }).status).toBe(0);
});
