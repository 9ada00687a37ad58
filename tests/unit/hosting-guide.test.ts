import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const guide = readFileSync("docs/hosting.md", "utf8");

/** The blocks of commands in the part of the guide below a heading, each as its lines. */
function commandsBelow(heading: string): string[][] {
  const [, part = ""] = guide.split(`\n## ${heading}\n`);
  const [own = ""] = part.split("\n## ");
  return [...own.matchAll(/^```\n(.*?)^```$/gms)].map(([, block = ""]) => block.trimEnd().split("\n"));
}

test.each(["Caddy", "nginx", "Cloudflare Pages, Netlify", "S3 and CloudFront", "GitHub Pages"])(
  "to publish with %s takes at most ten lines",
  (host) => {
    const lines = commandsBelow(host).flat();
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(10);
  },
);

test("a host that takes 20,000 files is sent no twins, by its recipe", () => {
  const lines = commandsBelow("Cloudflare Pages, Netlify")[0] ?? [];
  const taken = lines.findIndex((line) => line.startsWith("find out") && line.includes("-delete"));
  expect(taken).toBeGreaterThan(-1);
  expect(taken).toBeLessThan(lines.findIndex((line) => line.includes("wrangler@4 pages deploy")));
});

test("whoever takes a domain for this is warned of what every name below it is asked, and told how to leave it out", () => {
  const words = guide.split(/\s+/).join(" ");
  for (const told of ["includeSubDomains; preload", "STRICT_TRANSPORT=this-name", "STRICT_TRANSPORT=none"])
    expect(words).toContain(`\`${told}\``);
});
