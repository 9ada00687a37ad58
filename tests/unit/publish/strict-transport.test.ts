import { afterEach, expect, test, vi } from "vitest";
import { caddyfile } from "../../../src/publish/caddyfile";
import { cloudFormation } from "../../../src/publish/cloudformation";
import { headerRules } from "../../../src/publish/header-rules";
import { headersFor } from "../../../src/publish/headers";
import { headersFile } from "../../../src/publish/host-files";
import { nginxConf } from "../../../src/publish/nginx-conf";
import { settingProblem } from "../../../src/publish/setting-problem";

afterEach(() => vi.unstubAllEnvs());

const paths = ["/", "/search/", "/figures/uses/ptsd/fact-box/", "/sw.js", "/script/main.js", "/handouts/a.pdf"];
const files = ["index.html", "search/index.html", "figures/a/index.html", "script/main.js", "about/offline/index.html"];

/** What stands in the configurations of all hosts. */
function written(): string {
  const rules = headerRules("'sha256-a'");
  const nginx = nginxConf(rules, { root: "/srv", port: 8080, scratch: "/scratch" });
  return [headersFile(files, rules), caddyfile(rules), nginx, JSON.stringify(cloudFormation(rules))].join("\n");
}

test.each([
  ["", "max-age=63072000; includeSubDomains; preload"],
  ["all-names", "max-age=63072000; includeSubDomains; preload"],
  ["this-name", "max-age=63072000"],
  ["none", undefined],
])("STRICT_TRANSPORT=%s: every answer says %s", (choice, value) => {
  vi.stubEnv("STRICT_TRANSPORT", choice);
  for (const path of paths) expect(headersFor(path, "")["Strict-Transport-Security"], path).toBe(value);
});

test("one name alone: no host is told of names below it, nor of the list of browsers", () => {
  const told = /includeSubDomains|"IncludeSubdomains":true|preload[";]|"Preload":true/;
  expect(written()).toMatch(told);
  vi.stubEnv("STRICT_TRANSPORT", "this-name");
  expect(written()).not.toMatch(told);
  expect(written().match(/63072000/g)?.length).toBeGreaterThan(4);
});

test("none: no host is told anything of it", () => {
  vi.stubEnv("STRICT_TRANSPORT", "none");
  expect(written()).not.toMatch(/strict-?transport|63072000/i);
});

test("another choice is refused before a build begins", () => {
  const said = (STRICT_TRANSPORT: string) => settingProblem({ STRICT_TRANSPORT }, "https://a.example", "2026-11-22");
  expect(said("no")).toBe("STRICT_TRANSPORT must be all-names, this-name, none or nothing, not “no”.");
  expect(said("toString")).toBe("STRICT_TRANSPORT must be all-names, this-name, none or nothing, not “toString”.");
  expect(said("this-name")).toBeUndefined();
});
