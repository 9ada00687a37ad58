import { describe, expect, test } from "vitest";
import { caddyfile } from "../../../src/publish/caddyfile";
import { cloudFormation } from "../../../src/publish/cloudformation";
import { headersPolicy, policyId } from "../../../src/publish/cloudfront";
import { contentTypes } from "../../../src/publish/content-types";
import { type HeaderRule, headerRules, holdRules, matches, ruleFor } from "../../../src/publish/header-rules";
import { headersFor } from "../../../src/publish/headers";
import { everywhere, headersFile } from "../../../src/publish/host-files";
import { nginxConf } from "../../../src/publish/nginx-conf";
import { s3Upload } from "../../../src/publish/s3-upload";

const files = [
  "404.html",
  "404/index.html",
  "figures/uses/ptsd/index.html",
  "handouts/uses/ptsd.pdf",
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
    expect(got["X-Frame-Options"]).toBe(headers["X-Frame-Options"]);
    if (cache !== "public, max-age=0, must-revalidate") expect(got["Cache-Control"]).toBe(cache);
    else expect(got["Cache-Control"]).toBeUndefined();
  });

  test("still guards an address that nobody answers", () => {
    expect(sent(text, "/nowhere/")).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    });
    expect(sent(text, "/nowhere/")).toEqual(everywhere(rules));
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
  // a file alone has no index; a folder alone needs to be told its own
  expect(text.match(/try_files \S+/g)).toEqual(["try_files /search/index.html", "try_files /about/offline/index.html"]);
});

const moved = [
  { from: "/uses/old/", to: "/uses/ptsd/" },
  { from: "/uses/old.md", to: "/uses/ptsd.md" },
];

test("types that hosts miss, and addresses that moved, stand in each configuration", () => {
  const texts = [caddyfile(rules, moved), nginxConf(rules, { root: "/srv", port: 8080, scratch: "/tmp/x" }, moved)];
  for (const text of [...texts, s3Upload(moved)]) {
    for (const [end, type] of Object.entries(contentTypes)) {
      // nginx brings three of them itself
      if (/^http \{/m.test(text) && ["atom", "ico", "txt"].includes(end)) continue;
      expect(text).toMatch(new RegExp(`\\b${end}\\b`));
      expect(text).toContain(type.split(";")[0]);
    }
    for (const { from, to } of moved) expect(text).toMatch(new RegExp(`${from}.*${to}`));
  }
});

test("a bucket is given each file once with a type, and nothing that only other hosts read", () => {
  const lines = s3Upload([])
    .split("\n")
    .filter((line) => line.startsWith("aws s3 sync"));
  expect(lines).toHaveLength(Object.keys(contentTypes).length + 3);
  expect(lines[0]).not.toContain("--delete");
  for (const line of [lines[0], lines.at(-1)]) expect(line).toContain("--exclude '*.br' --exclude '*.gz'");
});

test("CloudFront's policy holds every header once, in the field that CloudFront asks for", () => {
  for (const rule of rules) {
    const policy = headersPolicy(rule) as {
      CustomHeadersConfig: { Items: unknown[] };
      SecurityHeadersConfig: Record<string, unknown>;
    };
    const fields = Object.keys(policy.SecurityHeadersConfig);
    expect(policy.CustomHeadersConfig.Items.length + fields.length).toBe(Object.keys(rule.headers).length);
  }
  expect(headersPolicy(rules[0] as HeaderRule)).toMatchObject({
    Name: { "Fn::Join": ["-", [{ Ref: "AWS::StackName" }, "pages"]] },
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

describe("the stack of S3 and CloudFront", () => {
  const { Resources } = cloudFormation(rules) as {
    Resources: Record<string, { Type: string; Properties: Record<string, never> }>;
  };
  const config = Resources.Distribution?.Properties.DistributionConfig as unknown as {
    DefaultCacheBehavior: { ResponseHeadersPolicyId: { Ref: string } };
    CacheBehaviors: { PathPattern: string; ResponseHeadersPolicyId: { Ref: string } }[];
  };

  test.each(paths)("gives %s the policy of its rule", (path) => {
    const first = config.CacheBehaviors.find(({ PathPattern }) => matches(path, PathPattern));
    const { ResponseHeadersPolicyId } = first ?? config.DefaultCacheBehavior;
    expect(ResponseHeadersPolicyId.Ref).toBe(policyId(ruleFor(path, rules) as HeaderRule));
    expect(Resources[ResponseHeadersPolicyId.Ref]?.Type).toBe("AWS::CloudFront::ResponseHeadersPolicy");
  });

  test("stays within what an account and a template may hold", () => {
    expect(rules.length).toBeLessThanOrEqual(20);
    expect(JSON.stringify(cloudFormation(rules), null, 1).length).toBeLessThan(51_200);
  });
});
