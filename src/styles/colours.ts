import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A colour of `tokens.css`, for what no stylesheet reaches: the manifest, the share images.
 *
 * @param name without the two hyphens, such as `paper`.
 * @throws Error where the tokens hold no such colour.
 */
export function colour(name: string, theme: "light" | "dark" = "light"): string {
  const tokens = readFileSync(join(process.cwd(), "src", "styles", "tokens.css"), "utf8");
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  const found = theme === "light" ? pair?.[1] : pair?.[2];
  if (!found) throw new Error(`tokens.css holds no colour ${name}`);
  return found;
}
