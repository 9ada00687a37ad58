import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const place = join(process.cwd(), ".pictures");

/**
 * A picture that was drawn before, or is drawn now and kept. Few pictures change from one build to the next.
 *
 * @param what everything the picture shows.
 * @param draw draws it.
 */
export async function keptPicture(what: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const folder = join(place, drawnBy());
  const file = join(folder, `${hashOf(JSON.stringify(what))}.png`);
  if (existsSync(file)) return readFileSync(file);
  const drawn = await draw();
  // put in place whole, since several processes draw at once
  const beside = `${file}.${process.pid}`;
  if (!existsSync(folder)) startAnew(folder);
  writeFileSync(beside, drawn);
  renameSync(beside, file);
  return drawn;
}

/** Makes the folder of what the present code draws, and takes away what other code drew. */
function startAnew(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(place))
    if (join(place, name) !== folder) rmSync(join(place, name), { recursive: true, force: true });
}

let code: string | undefined;

/** What stands for everything that draws: a change of any of the code or of a package draws every picture anew. */
function drawnBy(): string {
  code ??= hashOf(
    ["package-lock.json", "public/icon.svg", ...namesBelow("src")]
      .map((file) => `${file} ${hashOf(readFileSync(join(process.cwd(), file)))}`)
      .join("\n"),
  );
  return code;
}

function namesBelow(place: string): string[] {
  return readdirSync(join(process.cwd(), place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(process.cwd().length + 1))
    .sort();
}

function hashOf(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}
