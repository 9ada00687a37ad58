import { headersFor } from "./headers";

/** The headers of every path that a pattern matches: `/*` all below a folder, else one path alone. */
export type HeaderRule = { pattern: string; headers: Readonly<Record<string, string>> };

/** Paths that may have headers of their own, the general before the particular. */
const families = [
  "/*",
  "/search/",
  "/search/synonyms.json",
  "/search/numbers.json",
  "/figures/*",
  "/handouts/*",
  "/about/offline/",
  "/sw.js",
  "/pagefind/*",
  "/pagefind/index/*",
  "/pagefind/fragment/*",
  "/pagefind/filter/*",
  "/script/*",
  "/style/*",
];

/** What `headersFor` says, as patterns for hosts that know no code. The last rule that matches a path holds alone. */
export function headerRules(style: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const pattern of families) {
    const path = pattern === "/*" ? "/" : pattern.replace("*", "any");
    const headers = headersFor(path, style);
    if (!same(ruleFor(path, rules)?.headers ?? {}, headers)) rules.push({ pattern, headers });
  }
  return rules;
}

/** The rule that holds for a path. */
export function ruleFor(path: string, rules: readonly HeaderRule[]): HeaderRule | undefined {
  return rules.findLast(({ pattern }) => matches(path, pattern));
}

export function matches(path: string, pattern: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/**
 * Holds the rules against every file of a built site.
 *
 * @throws Error with the first path for which the patterns say something else than `headersFor`.
 */
export function holdRules(files: readonly string[], rules: readonly HeaderRule[], style: string): void {
  for (const file of files) {
    const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    if (!same(ruleFor(path, rules)?.headers ?? {}, headersFor(path, style)))
      throw new Error(
        `${path} has headers that no pattern of src/publish/header-rules.ts gives: add its folder there.`,
      );
  }
}

function same(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
