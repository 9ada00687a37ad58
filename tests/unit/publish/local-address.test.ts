import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { addressWarning, isLocal } from "../../../src/publish/local-address";
import { s3Upload } from "../../../src/publish/s3-upload";

const local = ["http://localhost:3000", "https://localhost/plain", "http://127.0.0.1:8080", "http://[::1]:3000"];
const elsewhere = ["https://example.org", "https://localhost.example.org/plain", "https://name.github.io/localhost"];

test("an address on this machine is told from others, and the build's last line names it", () => {
  for (const address of local) {
    expect(isLocal(address), address).toBe(true);
    expect(addressWarning(address)).toContain(`say ${address}; set SITE_URL before you publish`);
  }
  for (const address of [...elsewhere, "example.org"]) expect(addressWarning(address), address).toBe("");
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "local-address-"));
  mkdirSync(join(folder, "out"));
  mkdirSync(join(folder, "bin"));
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

test("a site built for this machine is put into no bucket but one on this machine", () => {
  const here = { AWS_ENDPOINT_URL: "http://localhost:4568" };
  for (const address of local) {
    const refused = ranFor(address, ["s3.sh", "BUCKET"]);
    expect(refused, address).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain("build it with SITE_URL");
    expect(ranFor(address, ["s3.sh", "BUCKET"], here), address).toMatchObject({ status: 0, stderr: "" });
  }
  for (const address of elsewhere) {
    const sent = ranFor(address, ["s3.sh", "BUCKET"]);
    expect(sent, address).toMatchObject({ status: 0, stderr: "" });
    expect(sent.stdout).toContain("s3 sync");
  }
});

test("the workflow of GitHub Pages stops before it hands over a site built for this machine", () => {
  const { jobs } = parse(readFileSync(".github/workflows/pages.yml", "utf8")) as {
    jobs: { build: { steps: { run?: string; uses?: string }[] } };
  };
  const steps = jobs.build.steps;
  const at = steps.findIndex(({ run }) => run?.includes("canonical"));
  expect(at).toBeGreaterThan(steps.findIndex(({ run }) => run === "npm run handouts"));
  expect(at).toBeLessThan(steps.findIndex(({ uses }) => uses?.startsWith("actions/upload-pages-artifact")));
  const guard = ["-e", "-c", steps[at]?.run ?? ""];
  expect(ranFor("http://localhost:3000", guard).status).toBe(1);
  for (const address of elsewhere) expect(ranFor(address, guard).status, address).toBe(0);
});

test("the container's recipe asks for the address", () => {
  const recipe = readFileSync("Dockerfile", "utf8");
  const [, guard = ""] = /^RUN (test -n .*)$/m.exec(recipe) ?? [];
  expect(recipe).toMatch(/^ARG SITE_URL$/m);
  expect(ranFor("", ["-c", guard], { SITE_URL: "" }).status).toBe(1);
  expect(ranFor("", ["-c", guard], { SITE_URL: "https://example.org" }).status).toBe(0);
});
