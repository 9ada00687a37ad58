import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A project with two types of documents, one of each, and a list of one file, since the real one takes half a minute to compile. */
const settings = (suffix: string) => `
import { defineDocumentType, makeSource } from "contentlayer2/source-files";
const title = { title: { type: "string", required: true } } as const;
const kind = (name: string, folder: string) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: folder + "/*.md",
    fields: title,
    computedFields: { marked: { type: "string", resolve: (one) => one.title + ${JSON.stringify(suffix)} } },
  }));
export default makeSource({
  contentDirPath: "content",
  documentTypes: [
    kind("Page", "pages"),
    kind("Note", "notes"),
    defineDocumentType(() => ({
      name: "Terms",
      filePathPattern: "terms.yaml",
      contentType: "data",
      isSingleton: true,
      fields: title,
    })),
  ],
  onMissingOrIncompatibleData: "fail",
  disableImportAliasWarning: true,
});
`;

let folder = "";
let watcher: ChildProcess;
let said = "";
/** Starts the command in the folder, and takes down what it says. */
function start(): void {
  said = "";
  watcher = spawn(process.execPath, [join(process.cwd(), "src/commands/watch.mjs")], {
    cwd: folder,
    env: { ...process.env, PWD: folder },
  });
  for (const stream of [watcher.stdout, watcher.stderr]) stream?.on("data", (chunk) => (said += chunk));
}
async function stop(): Promise<void> {
  if (watcher.exitCode !== null) return;
  const ended = new Promise((resolve) => watcher.on("close", resolve));
  watcher.kill("SIGKILL");
  await ended;
}
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const list = (type: string): string => join(folder, ".contentlayer", "generated", type, "_index.json");
const marked = (type: string): string[] => {
  try {
    return (JSON.parse(readFileSync(list(type), "utf8")) as { marked: string }[]).map((one) => one.marked);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
};

beforeAll(() => {
  mkdirSync(".bench", { recursive: true });
  // inside the project, where packages are found
  folder = mkdtempSync(join(process.cwd(), ".bench", "watch-"));
  write("package.json", "{}");
  write("contentlayer.config.ts", settings("!"));
  write("content/pages/one.md", "---\ntitle: One\n---\nWords.\n");
  write("content/notes/two.md", "---\ntitle: Two\n---\nWords.\n");
  write("content/terms.yaml", "title: Terms\n");
  start();
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

test("all words are compiled at first", async () => {
  await expect.poll(() => [...marked("Page"), ...marked("Note")], { timeout: 30_000 }).toEqual(["One!", "Two!"]);
});

test("an edit is compiled, and no list is written in which nothing changed", async () => {
  const before = statSync(list("Note")).ino;
  // a save in the moment between the first words and the watch of their files is seen by nothing; a hand saves again
  const saved = async (): Promise<string[]> => {
    write("content/pages/one.md", "---\ntitle: Another\n---\nWords.\n");
    await wait(1000);
    return marked("Page");
  };
  await expect.poll(saved, { timeout: 30_000 }).toEqual(["Another!"]);
  await wait(200);
  expect(statSync(list("Note")).ino).toBe(before);
});

test("a fault is told by its file, and the words count again when it is mended", async () => {
  write("content/pages/one.md", "---\ntitel: Another\n---\nWords.\n");
  await expect.poll(() => said, { timeout: 30_000 }).toContain('"pages/one.md" (of type "Page") is missing');
  expect(marked("Page")).toEqual(["Another!"]);
  write("content/pages/one.md", "---\ntitle: Mended\n---\nWords.\n");
  await expect.poll(() => marked("Page"), { timeout: 30_000 }).toEqual(["Mended!"]);
});

test("a page that comes or goes is seen", async () => {
  write("content/pages/three.md", "---\ntitle: Three\n---\nWords.\n");
  await expect.poll(() => marked("Page").sort(), { timeout: 30_000 }).toEqual(["Mended!", "Three!"]);
  rmSync(join(folder, "content/pages/three.md"));
  await expect.poll(() => marked("Page"), { timeout: 30_000 }).toEqual(["Mended!"]);
});

test("with other settings every list is written anew, though no words changed", async () => {
  write("contentlayer.config.ts", settings("?"));
  await expect.poll(() => [...marked("Page"), ...marked("Note")], { timeout: 30_000 }).toEqual(["Mended?", "Two?"]);
});

test("a list whose file goes for a moment stays as it was, and is read again when it comes back", async () => {
  const title = () => (JSON.parse(readFileSync(list("Terms"), "utf8")) as { title: string }).title;
  rmSync(join(folder, "content/terms.yaml"));
  await wait(500);
  expect(watcher.exitCode).toBeNull();
  expect(title()).toBe("Terms");
  write("content/terms.yaml", "title: Terms again\n");
  await expect.poll(title, { timeout: 30_000 }).toBe("Terms again");
});

test("begun with a fault, it goes on when the fault is mended", async () => {
  await stop();
  write("content/pages/one.md", "---\ntitel: Faulty\n---\nWords.\n");
  start();
  await expect.poll(() => said, { timeout: 30_000 }).toContain('"pages/one.md" (of type "Page") is missing');
  // it tells of a fault a moment before it watches the files; a hand saves later than that, and here saves again
  const saved = () => {
    write("content/pages/one.md", "---\ntitle: Mended again\n---\nWords.\n");
    return wait(3000).then(() => marked("Page"));
  };
  await expect.poll(saved, { timeout: 45_000 }).toEqual(["Mended again?"]);
  expect(watcher.exitCode).toBeNull();
});
