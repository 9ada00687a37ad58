import { describe, expect, test } from "vitest";
import { caddyfile } from "../../../src/publish/caddyfile";
import { cloudFormation } from "../../../src/publish/cloudformation";
import { headerRules, matches } from "../../../src/publish/header-rules";
import { headersFor } from "../../../src/publish/headers";
import { headersFile } from "../../../src/publish/host-files";
import { nginxConf } from "../../../src/publish/nginx-conf";
import { designedPolicy, familyOf } from "../../site/designed-policy";

const style = "'sha256-one' 'sha256-another'";
const name = "Content-Security-Policy";
const paths = [
  ...["/", "/404/", "/uses/ptsd/", "/about/offline/not-kept/", "/uses/search/", "/sw.js", "/data/sources.json"],
  ...["/search/", "/about/offline/", "/figures/uses/ptsd/fact-box/", "/figures/uses/ptsd/fact-box.svg"],
  ...["/search/synonyms.json", "/search/numbers.json", "/script/main.js", "/style/paper.css"],
  ...["/pagefind/pagefind.js", "/pagefind/index/a/1.pf_index", "/handouts/uses/ptsd.pdf"],
];

/** The policy that a path is designed to have; undefined for what is no page. */
function designed(path: string): string | undefined {
  const family = familyOf(path);
  return family && designedPolicy(family, style);
}

test("every family of pages is among the paths, and files that are no pages are too", () => {
  expect(new Set(paths.map(familyOf))).toEqual(new Set(["pages", "search", "offline", "figures", undefined]));
});

test.each(paths)("%s has its whole policy, and nothing unsafe but the search's WebAssembly", (path) => {
  const policy = headersFor(path, style)[name];
  expect(policy).toBe(designed(path));
  expect(policy?.match(/'[\w-]*unsafe[\w-]*'/g) ?? []).toEqual(path === "/search/" ? ["'wasm-unsafe-eval'"] : []);
});

describe.each(Object.entries(readers()))("what is written for %s", (_, policyFor) => {
  test.each(paths)("gives %s the same policy", (path) => expect(policyFor(path)).toBe(designed(path)));
});

/** For each host whose headers we write: the policy that a path gets, read from the written file as the host reads it. */
function readers(): Record<string, (path: string) => string | undefined> {
  const rules = headerRules(style);
  const files = paths.map((path) => `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`);
  const valueIn = (text = ""): string | undefined => /Content-Security-Policy:? "?([^"\n]+)/.exec(text)?.[1];

  // blocks that match are joined, so one alone may hold a policy
  const blocks = headersFile(files, rules).trim().split("\n\n");
  // the first handle that matches, from above
  const handles = caddyfile(rules).split(/\n\thandle (?=\S* ?\{)/);
  // the location of this very path, or else the one with the longest beginning of it
  const locations = nginxConf(rules, { root: "/srv", port: 8080, scratch: "/scratch" })
    .split(/\n {4}location (?=[=/])/)
    .slice(1);
  const { Resources } = cloudFormation(rules) as { Resources: Record<string, { Properties: Stack }> };
  const { CacheBehaviors = [], DefaultCacheBehavior } = Resources.Distribution?.Properties.DistributionConfig ?? {};
  return {
    _headers: (path) => {
      const found = blocks
        .filter((block) => matches(path, block.split("\n")[0] ?? ""))
        .flatMap((one) => valueIn(one) ?? []);
      return found.length > 0 ? found.join(", ") : undefined;
    },
    Caddy: (path) =>
      valueIn(
        handles
          .slice(1)
          .find((text) => text.startsWith("{") || matches(path, text.split(" {")[0] ?? ""))
          ?.split("\n\t}")[0],
      ),
    nginx: (path) => {
      const own = locations.find((text) => text.startsWith(`= ${path} {`));
      const begun = locations.filter((text) => text.startsWith("/") && path.startsWith(text.split(" {")[0] ?? ""));
      return valueIn((own ?? begun.sort((a, b) => b.indexOf(" {") - a.indexOf(" {"))[0])?.split("\n    }")[0]);
    },
    CloudFront: (path) => {
      const held = CacheBehaviors.find(({ PathPattern }) => matches(path, PathPattern)) ?? DefaultCacheBehavior;
      const policy = Resources[held?.ResponseHeadersPolicyId.Ref ?? ""]?.Properties.ResponseHeadersPolicyConfig;
      return policy?.SecurityHeadersConfig.ContentSecurityPolicy?.ContentSecurityPolicy;
    },
  };
}

/** What is read of the template for CloudFront. */
type Held = { ResponseHeadersPolicyId: { Ref: string } };
type Stack = {
  DistributionConfig?: { CacheBehaviors: (Held & { PathPattern: string })[]; DefaultCacheBehavior: Held };
  ResponseHeadersPolicyConfig?: {
    SecurityHeadersConfig: { ContentSecurityPolicy?: { ContentSecurityPolicy: string } };
  };
};
