import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { commitDay } from "../library/due";
import { builtSite } from "./swap";
import { filesBelow } from "./tidy";

/** What a site is made of: the hash of each page's words, which change daily, and one of everything else. */
export type Inputs = { pages: Record<string, string>; rest: string };

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
const variables = ["SITE_URL", "BASE_PATH", "SECURITY_CONTACT", "REPORTS_URL", "STRICT_TRANSPORT"];
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
  const hashOf = (path: string): string => hashOfBytes(readFileSync(join(project, path)));
  const settings = [kind, process.version, commitDay(), ...variables.map((name) => process.env[name] ?? "")].join("\0");
  const rest = createHash("sha256").update(settings);
  for (const path of paths) if (!path.startsWith(words)) rest.update(`\0${path}\0${hashOf(path)}`);
  return {
    pages: Object.fromEntries(paths.filter((path) => path.startsWith(words)).map((path) => [path, hashOf(path)])),
    rest: rest.digest("hex"),
  };
}

/** Whether two sites are made of the same. */
export function isSame(a: Inputs, b: Inputs): boolean {
  return isDeepStrictEqual(a, b);
}

/**
 * The pages that passed the content check of an earlier build and would pass it again: neither their words nor anything
 * that words are held against has changed. None where a page came or went, since what others link to may have gone with it.
 *
 * @returns their files, such as `content/pages/uses/ptsd.mdx`.
 */
export function unchangedPages(before: Inputs, now: Inputs): ReadonlySet<string> {
  if (before.rest !== now.rest) return new Set();
  const files = Object.keys(now.pages);
  const sameFiles = files.length === Object.keys(before.pages).length && files.every((file) => file in before.pages);
  if (!sameFiles) return new Set();
  return new Set(files.filter((file) => before.pages[file] === now.pages[file]));
}

/** The site in `out/` and what it was made of; undefined where there is none, or a file of it was touched since. */
export function madeBefore(project: string): Earlier | undefined {
  const note = readNote(join(project, noteFile));
  const out = builtSite(project);
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
  const out = builtSite(project);
  const made = Object.fromEntries(filesBelow(out).map((file) => [file, hashOfBytes(readFileSync(join(out, file)))]));
  const note: Note = { inputs, files: made };
  writeFileSync(join(project, noteFile), JSON.stringify(note));
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
