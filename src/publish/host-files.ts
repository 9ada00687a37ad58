import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HeaderRule, headerRules, holdRules, ruleFor } from "./header-rules";
import { styleSource } from "./inline-style";
import { filesBelow } from "./tidy";

/** What both hosts send without being asked. */
const usual = "public, max-age=0, must-revalidate";
const limits = { rules: 100, letters: 2000 };

/** Puts the page for lost readers where static hosts look for it. */
export function placeLostPage(folder: string): void {
  copyFileSync(join(folder, "404", "index.html"), join(folder, "404.html"));
}

/** Adds `_headers`. It names folders of the site, so it is written when all of them are there, handouts too. */
export function writeHeadersFile(folder: string): void {
  const files = filesBelow(folder).filter(
    (file) => !/\.(?:br|gz)$/.test(file) && !/^_(?:headers|redirects)$/.test(file),
  );
  const style = styleSource(folder);
  const rules = headerRules(style);
  holdRules(files, rules, style);
  writeFileSync(join(folder, "_headers"), headersFile(files, rules));
}

/** The only header that must be missing somewhere: it would keep figures from being framed. Others are only weight there. */
const mustBeMissing = "X-Frame-Options";

/** The headers that may be sent with every answer, even to an address that nobody answers. */
export function everywhere(rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  const [base = { pattern: "/*", headers: {} }, ...others] = rules;
  return Object.fromEntries(
    Object.entries(base.headers).filter(([name, value]) =>
      others.every(({ headers }) => headers[name] === value || (headers[name] === undefined && name !== mustBeMissing)),
    ),
  );
}

/**
 * The headers as Cloudflare Pages and Netlify read them. Where several blocks match a path, these hosts join the values
 * of one header with commas, and two policies joined are both enforced; so `/*` holds what is the same everywhere, and a
 * header that differs stands in blocks of which never two match one path.
 *
 * @param files paths from the site's folder.
 */
export function headersFile(files: readonly string[], rules: readonly HeaderRule[]): string {
  const always = everywhere(rules);
  const names = new Set(Object.keys(always));
  const blocks = [{ pattern: "/*", lines: Object.entries(always) }];
  for (const pattern of apart(files, rules)) {
    const sample = pattern.replace(/\*$/, "any");
    const lines = Object.entries(ruleFor(sample, rules)?.headers ?? {}).filter(
      ([name, value]) => !names.has(name) && !(name === "Cache-Control" && value === usual),
    );
    if (lines.length > 0) blocks.push({ pattern, lines });
  }
  const text = blocks
    .map(({ pattern, lines }) => [pattern, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join("\n"))
    .join("\n\n");
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  if (blocks.length > limits.rules || longest > limits.letters)
    throw new Error(`_headers has ${blocks.length} blocks and a line of ${longest} letters: more than hosts read.`);
  return `${text}\n`;
}

/** Patterns that match every built path once: whole folders where one rule holds in them, else what is in them. */
function apart(files: readonly string[], rules: readonly HeaderRule[], folder = "/"): string[] {
  const entries = new Set(
    files
      .map((file) => `/${file}`)
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length).replace(/\/.*$/s, "/")),
  );
  return [...entries].sort().flatMap((entry) => {
    const path = `${folder}${entry}`;
    if (entry === "index.html") return [folder];
    if (!entry.endsWith("/")) return [path];
    const mixed = rules.some(({ pattern }) => pattern !== `${path}*` && pattern.startsWith(path));
    return mixed ? apart(files, rules, path) : [`${path}*`];
  });
}
