import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { files, out, pages } from "./built";
import { designedPolicy, familyOf } from "./designed-policy";

/**
 * Two styles stand in heads, that of pages of words and that of others. Behind first words a kind of page is one with an
 * article or none, with a figure or none, and with what it has besides: nothing, the stylesheet of tools and the search, or
 * that of the wall of trials (`src/publish/inline-style.ts`). Seven kinds are built today. Each hash is 54 bytes more in the
 * headers of every page, and one that no kind explains would let a style in that nobody wrote.
 */
const most = 2 + 7;

/** The policies that a host sends with a path by `_headers`, whose blocks match alone or all below a folder. */
const blocks = readFileSync(join(out, "_headers"), "utf8")
  .trim()
  .split("\n\n")
  .map((block) => ({
    pattern: block.split("\n")[0] ?? "",
    policy: /^ {2}Content-Security-Policy: (.+)$/m.exec(block)?.[1],
  }));
function policiesOf(path: string): string[] {
  return blocks
    .filter(({ pattern }) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path))
    .flatMap(({ policy }) => policy ?? []);
}

/** The hash by which a policy lets in each style that stands in a page. */
const hashesOf = (html: string): string[] =>
  [...html.matchAll(/(<svg[^>]*>)?<style>(.*?)<\/style>/gs)].map(([, svg, css = ""]) => {
    const text = svg ? css.replaceAll("&lt;", "<").replaceAll("&amp;", "&") : css;
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  });
const inPages = new Set(pages.flatMap(({ html }) => hashesOf(html)));

test("a policy lets in the styles that stand in pages by their hashes, and no style besides", () => {
  const named = policiesOf("/")[0]?.match(/'sha256-[\w+/=]+'/g) ?? [];
  expect([...named].sort()).toEqual([...inPages].sort());
  expect(named.length).toBeGreaterThan(3);
  expect(named.length).toBeLessThanOrEqual(most);
});

test("every built file is sent the whole policy of its family, or none where it is no page", () => {
  const hashes =
    policiesOf("/")[0]
      ?.match(/'sha256-[\w+/=]+'/g)
      ?.join(" ") ?? "";
  const served = files.filter((file) => !/\.(?:br|gz)$/.test(file) && !/^_(?:headers|redirects)$/.test(file));
  const seen = new Set<string | undefined>();
  const wrong = served.flatMap((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    const family = familyOf(path);
    seen.add(family);
    const got = policiesOf(path);
    const wanted = family ? [designedPolicy(family, hashes)] : [];
    return got.join(", ") === wanted.join(", ") ? [] : [{ path, got }];
  });
  expect(wrong).toEqual([]);
  expect(seen).toEqual(new Set(["pages", "search", "offline", "figures", undefined]));
});
