import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "./tidy";

type Seen = Record<string, { changed: number; hash: string }>;

const manifest = ".contentlayer/inputs.json";
/** What changes the meaning of every document, so that nothing compiled before may be kept. */
const shared = ["contentlayer.config.ts", "package-lock.json", "content/glossary.yaml", "src/library/parsed-page.ts"];
const sharedFolders = ["src/markup", "src/schema", "src/evidence"];

/**
 * Whether what Contentlayer compiled before may be used again. It knows a document by the time of its last change alone,
 * which a checkout or a copy can leave the same while the words differ; so every file's hash is compared too.
 */
export function mayKeepCompiled(project: string): boolean {
  const file = join(project, manifest);
  if (!existsSync(file)) return false;
  const before = read(file);
  if (!before) return false;
  const now = inputs(project);
  for (const [path, { changed, hash }] of Object.entries(now)) {
    const kept = before[path];
    if (!path.startsWith("content/") || shared.includes(path)) {
      if (kept?.hash !== hash) return false;
    } else if (kept && kept.changed === changed && kept.hash !== hash) return false;
  }
  return Object.keys(before).every((path) => path in now);
}

/** What was remembered; undefined where the file was left half written. */
function read(file: string): Seen | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Seen;
  } catch {
    return undefined;
  }
}

/** Forgets what was compiled, so that nothing is kept from a build that is stopped half-way. */
export function forgetCompiled(project: string): void {
  rmSync(join(project, manifest), { force: true });
}

/** Remembers what was compiled. */
export function rememberCompiled(project: string): void {
  const file = join(project, manifest);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(inputs(project)));
}

function inputs(project: string): Seen {
  const paths = [
    ...shared,
    ...[...sharedFolders, "content"].flatMap((folder) =>
      filesBelow(join(project, folder)).map((path) => `${folder}/${path}`),
    ),
  ];
  return Object.fromEntries(
    [...new Set(paths)].sort().map((path) => {
      const full = join(project, path);
      return [
        path,
        { changed: statSync(full).mtimeMs, hash: createHash("sha256").update(readFileSync(full)).digest("hex") },
      ];
    }),
  );
}
