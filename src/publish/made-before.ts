import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commitDay } from "../library/due";
import { filesBelow } from "./tidy";

/** What a site is made of, in two hashes: the words of pages, which change daily, and everything else. */
export type Inputs = { pages: string; rest: string };

/** The site that stands in `out/`, where every file is still as a build left it. */
export type Earlier = {
  inputs: Inputs;
  /**
   * Takes a file made from another one over from the earlier site, if the other one has not changed since.
   *
   * @param from the other file, from the site's folder, and its bytes as they are now.
   * @param made the file to take over; `folder` is the new site's.
   */
  takeOver: (from: { file: string; bytes: Buffer }, made: string, folder: string) => boolean;
};

type Note = { inputs: Inputs; files: Record<string, string> };

const noteFile = ".made.json";
/** The folders that a build reads. */
export const folders = ["src", "public", "content"];
/** The files that it reads besides. */
export const files = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
  "postcss.config.mjs",
  "contentlayer.config.ts",
];
/** What the environment may say of a build. */
const variables = ["SITE_URL", "BASE_PATH", "SECURITY_CONTACT", "REPORTS_URL"];
const words = "content/pages/";

/**
 * Everything that a build reads, as it is now.
 *
 * @param kind what else tells one build from another.
 */
export function inputsOf(project: string, kind = ""): Inputs {
  const paths = [
    ...files.filter((file) => existsSync(join(project, file))),
    ...folders.flatMap((folder) =>
      existsSync(join(project, folder)) ? filesBelow(join(project, folder)).map((file) => `${folder}/${file}`) : [],
    ),
  ];
  const hashOf = (chosen: readonly string[], start: string): string => {
    const hash = createHash("sha256").update(start);
    for (const path of chosen) hash.update(`\0${path}\0${hashOfBytes(readFileSync(join(project, path)))}`);
    return hash.digest("hex");
  };
  const settings = [kind, process.version, commitDay(), ...variables.map((name) => process.env[name] ?? "")].join("\0");
  return {
    pages: hashOf(
      paths.filter((path) => path.startsWith(words)),
      "",
    ),
    rest: hashOf(
      paths.filter((path) => !path.startsWith(words)),
      settings,
    ),
  };
}

/** The site in `out/` and what it was made of; undefined where there is none, or a file of it was touched since. */
export function madeBefore(project: string): Earlier | undefined {
  const note = readNote(join(project, noteFile));
  const out = join(project, "out");
  if (!note || !existsSync(out)) return undefined;
  const found = filesBelow(out);
  if (found.length !== Object.keys(note.files).length) return undefined;
  if (found.some((file) => note.files[file] !== hashOfBytes(readFileSync(join(out, file))))) return undefined;
  return {
    inputs: note.inputs,
    takeOver: ({ file, bytes }, made, folder) => {
      if (!(made in note.files) || note.files[file] !== hashOfBytes(bytes)) return false;
      const target = join(folder, made);
      mkdirSync(dirname(target), { recursive: true });
      // no link: what is written into the new file later must not reach the old one
      copyFileSync(join(out, made), target);
      return true;
    },
  };
}

/** Notes what the site in `out/` was made of, and each of its files. */
export function noteMade(project: string, inputs: Inputs): void {
  const out = join(project, "out");
  const made = Object.fromEntries(filesBelow(out).map((file) => [file, hashOfBytes(readFileSync(join(out, file)))]));
  const note: Note = { inputs, files: made };
  writeFileSync(join(project, noteFile), JSON.stringify(note));
}

/** Forgets the note, so that the next build makes everything anew. */
export function forgetMade(project: string): void {
  rmSync(join(project, noteFile), { force: true });
}

/** What was noted; undefined where it was left half written. */
function readNote(file: string): Note | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Note;
  } catch {
    return undefined;
  }
}

function hashOfBytes(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("base64");
}
