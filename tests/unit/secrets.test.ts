import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { lintSource } from "@secretlint/core";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";
import { afterEach, beforeEach, expect, test } from "vitest";

const preset = "@secretlint/secretlint-rule-preset-recommend";
const rules = [
  // off unless asked for, since letters may look like the name of a key by chance; none here do
  { id: "@secretlint/secretlint-rule-aws", options: { enableIDScanRule: true } },
];

/** Where in a folder's files something looks like a key, a token or a password in an address; masked, for logs are public. */
async function secretsIn(folder: string, files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    if (bytes.includes(0)) continue;
    const { messages } = await lintSource({
      source: { filePath: file, content: bytes.toString("utf8"), ext: extname(file), contentType: "text" },
      options: { maskSecrets: true, noPhysicFilePath: true, config: { rules: [{ id: preset, rule: creator, rules }] } },
    });
    found.push(...messages.map(({ loc, message }) => `${file}:${loc.start.line} ${message}`));
  }
  return found;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("no file that is kept, or is about to be, holds a key or a token", async () => {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const files = listed.split("\0").filter((file) => file !== "" && existsSync(file));
  expect(files.length).toBeGreaterThan(1000);
  expect(await secretsIn(".", files)).toEqual([]);
});

// made up, and put together here, so that this file itself holds none
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ";
test.each([
  ["AWS's name of a key", `id = "${"AKIA"}${"Z2J4QRSTUVWX3456"}"`, "found AWS Access Key ID: ********************"],
  ["AWS's key", `aws_secret_access_key = "${letters}1234"`, `found AWS Secret Access Key: ${"*".repeat(40)}`],
  ["GitHub's token", `token: ${"ghp"}_${letters}`, `found GitHub Token(${"*".repeat(29)}): ${"*".repeat(40)}`],
  [
    "a password in an address",
    `https://${"someone"}:${"hunter2hunter2"}@a.org/`,
    `found basic auth credential: ${"*".repeat(36)}`,
  ],
])("%s in a file is found, and is not repeated", async (_, line, message) => {
  writeFileSync(join(folder, "made-up.ts"), `export {};\n${line}\n`);
  expect(await secretsIn(folder, ["made-up.ts"])).toEqual([`made-up.ts:2 ${message}`]);
});
