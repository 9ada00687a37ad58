import { describe, expect, test } from "vitest";
import { caddyfile } from "../../../src/publish/caddyfile";
import { headersPolicy } from "../../../src/publish/cloudfront";
import { type HeaderRule, headerRules, holdRules, matches, ruleFor } from "../../../src/publish/header-rules";
import { headersFor } from "../../../src/publish/headers";
import { headersFile } from "../../../src/publish/host-files";
import { nginxConf } from "../../../src/publish/nginx-conf";

const files = [
  "404.html",
  "404/index.html",
  "index.html",
  "robots.txt",
  "style/a.css",
  "pagefind/pagefind.js",
  "pagefind/index/a.pf_index",
  "pagefind/fragment/b.pf_fragment",
  "script/site.abc.js",
  "search/index.html",
  "search/synonyms.json",
  "uses/index.html",
  "uses/ptsd/index.html",
];
const paths = files.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
const style = "'sha256-of-the-style'";
const rules = headerRules(style);

/** What a host that reads `_headers` sends: every block that matches, the values of one header joined. */
function sent(text: string, path: string): Record<string, string> {
  const all: Record<string, string[]> = {};
  for (const block of text.trim().split("\n\n")) {
    const [pattern = "", ...lines] = block.split("\n");
    if (!matches(path, pattern)) continue;
    for (const line of lines) {
      const [, name = "", value = ""] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      all[name] = [...(all[name] ?? []), value];
    }
  }
  return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values.join(", ")]));
}

test("the patterns say what the one source says, for every path", () => {
  expect(rules[0]?.pattern).toBe("/*");
  expect(rules.length).toBeGreaterThan(2);
  for (const path of paths) expect(ruleFor(path, rules)?.headers).toEqual(headersFor(path, style));
  expect(() => holdRules(files, rules, style)).not.toThrow();
});

test("a path that the patterns do not know is refused by name", () => {
  const fewer = rules.filter(({ pattern }) => pattern !== "/search/");
  expect(() => holdRules(files, fewer, style)).toThrow("/search/ has headers that no pattern");
});

describe("_headers", () => {
  const text = headersFile(files, rules);

  test.each(paths)("sends for %s every header, each once", (path) => {
    const { "Cache-Control": cache, ...headers } = headersFor(path, style);
    const got = sent(text, path);
    expect(got).toMatchObject(headers);
    if (cache !== "public, max-age=0, must-revalidate") expect(got["Cache-Control"]).toBe(cache);
    else expect(got["Cache-Control"]).toBeUndefined();
  });

  test("still guards an address that nobody answers", () => {
    expect(sent(text, "/nowhere/")).toMatchObject({ "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY" });
  });

  test("is refused where hosts would cut it off", () => {
    const long: HeaderRule[] = [{ pattern: "/*", headers: { A: "x".repeat(2001) } }];
    expect(() => headersFile(files, long)).toThrow("more than hosts read");
  });
});

test("every rule and header stands in the configuration of Caddy", () => {
  const text = caddyfile(rules);
  for (const { headers } of rules)
    for (const [name, value] of Object.entries(headers)) expect(text).toContain(`${name} "${value}"`);
  expect(text.match(/\thandle /g)).toHaveLength(rules.length);
});

test("every rule and header stands in the configuration of nginx", () => {
  const text = nginxConf(rules, { root: "/srv", port: 8080, scratch: "/tmp/x" });
  for (const { headers } of rules)
    for (const [name, value] of Object.entries(headers))
      expect(text).toContain(`add_header ${name} "${value}" always;`);
  expect(text.match(/ {4}location [/=]/g)).toHaveLength(rules.length);
});

test("CloudFront's policy holds every header once, in the field that CloudFront asks for", () => {
  for (const rule of rules) {
    const policy = headersPolicy(rule);
    const { Items, Quantity } = policy.CustomHeadersConfig;
    expect(Quantity).toBe(Items.length);
    expect(Items.length + Object.keys(policy.SecurityHeadersConfig).length).toBe(Object.keys(rule.headers).length);
  }
  expect(headersPolicy(rules[0] as HeaderRule)).toMatchObject({
    Name: "plain-numbers-pages",
    SecurityHeadersConfig: {
      StrictTransportSecurity: {
        AccessControlMaxAgeSec: 63072000,
        IncludeSubdomains: true,
        Preload: true,
        Override: true,
      },
      FrameOptions: { FrameOption: "DENY", Override: true },
      ContentTypeOptions: { Override: true },
    },
  });
});
