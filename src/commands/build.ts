import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "../library/check-content";
import { commitDay } from "../library/due";
import { handouts } from "../library/handouts";
import { handOver } from "../library/parsed-page";
import { describeFailedDrawing, describeProblems } from "../library/problem";
import { basePath, rebase } from "../publish/base-path";
import { browserScripts, scriptAddresses, writeScripts } from "../publish/browser-script";
import { browserSheets, writeSheet } from "../publish/browser-sheet";
import { takeCarriedFiles } from "../publish/carried-files";
import { writeCarried } from "../publish/carry/carry";
import { changedPages, describeChanges } from "../publish/changed-pages";
import { forgetCompiled, mayKeepCompiled, rememberCompiled } from "../publish/compile-cache";
import { compress } from "../publish/compress";
import { finishForMachines } from "../publish/for-machines";
import { writeSides } from "../publish/handouts/write-sides";
import { placeLostPage, writeHeadersFile } from "../publish/host-files";
import { inlineStyle } from "../publish/inline-style";
import { addressWarning } from "../publish/local-address";
import { inputsOf, isSame, madeBefore, noteMade, unchangedPages } from "../publish/made-before";
import { placeNotFound } from "../publish/not-found";
import { writeNotices } from "../publish/notices";
import { workerPackages, writeWorker } from "../publish/offline-worker";
import { searchScriptPackages } from "../publish/search-script";
import { settingProblem } from "../publish/setting-problem";
import { builtSite, clearReplaced, swap } from "../publish/swap";
import { tidy } from "../publish/tidy";
import { site } from "../site";
import { manyShortLived, program, run, step } from "./run";

const staging = ".staging";

/**
 * Builds the whole site into `out/`: check, compile, export, finish, and only then put it in the old one's place.
 *
 * @param chromium the browser that makes the handouts; without one they are left out, and pages offer print instead.
 * @returns the exit status: 0, or 1 with a message for the author, and the old `out/` untouched.
 */
export async function build(project: string, { chromium }: { chromium?: string } = {}): Promise<number> {
  const wrong = settingProblem(process.env, site.url, commitDay());
  if (wrong) {
    process.stderr.write(`${wrong} Nothing was built.\n`);
    return 1;
  }
  const base = basePath(process.env.BASE_PATH, site.url);
  const out = builtSite(project);
  const inputs = inputsOf(project, chromium ? "with handouts" : "without");
  const before = madeBefore(project);
  if (before && isSame(before.inputs, inputs)) {
    process.stdout.write("Nothing has changed since the last build; the site stands in out/.\n");
    process.stdout.write(addressWarning(site.url));
    return 0;
  }
  const cleared = clearReplaced(project);
  // with other code, records or settings, what was made from an unchanged page may still be another
  const takeOver = before?.inputs.rest === inputs.rest ? before.takeOver : undefined;
  const folder = join(project, staging);
  rmSync(folder, { recursive: true, force: true });
  const keep = mayKeepCompiled(project);
  forgetCompiled(project);
  const { checked, compiled } = await step("Checking and compiling words and records", async () => {
    const trees = join(folder, "trees");
    mkdirSync(trees, { recursive: true });
    const compiling = run(process.execPath, [join("src", "commands", "compile.mjs"), ...(keep ? ["--keep"] : [])], {
      // it takes this for its folder and not the folder it runs in; where the two differ it spins for ever
      env: { PWD: project, PARSED_PAGES: trees, ...manyShortLived() },
      silent: true,
    });
    // the check works here while Contentlayer works beside it; its words come first, for they name line and mend
    const found = checkContent(project, before && unchangedPages(before.inputs, inputs), (text, tree) =>
      handOver(trees, text, tree),
    );
    const ended = await compiling;
    rmSync(trees, { recursive: true });
    return { checked: found, compiled: ended };
  });
  if (checked.problems.length > 0) {
    process.stderr.write(`\n${describeProblems(checked.problems)}`);
    return 1;
  }
  if (compiled.status !== 0) {
    process.stderr.write(compiled.said);
    return 1;
  }
  rememberCompiled(project);
  const [scripts, sheets] = await Promise.all([browserScripts(project), browserSheets(project)]);
  const exported = await step("Rendering pages", () =>
    run(program("next"), ["build"], {
      env: {
        ...manyShortLived(),
        NEXT_EXPORT_DIR: staging,
        SITE_SCRIPTS: scriptAddresses(scripts),
        SITE_TOOLS_STYLE: sheets.tools.address,
        SITE_WALL_STYLE: sheets.wall.address,
        SITE_PAPER_STYLE: sheets.paper.address,
        SITE_HANDOUTS: chromium ? "1" : "",
      },
      silent: true,
    }),
  );
  if (exported.status !== 0) {
    process.stderr.write(describeFailedDrawing(exported.said));
    return 1;
  }
  placeNotFound(folder);
  takeCarriedFiles(folder);
  await inlineStyle(folder, scripts, [sheets.tools, sheets.wall]);
  tidy(folder);
  writeScripts(folder, scripts);
  writeSheet(folder, sheets.paper);
  const others = await Promise.all([workerPackages(project), searchScriptPackages(project)]);
  writeNotices(folder, project, [...scripts.flatMap(({ packages }) => packages), ...others.flat()]);
  const { indexed, lost } = await step("Indexing for the search, writing what is made of pages", async () => {
    // Pagefind and Markdown both read finished pages and neither changes one that the other reads
    const indexing = run(program("tsx"), [join("src", "commands", "search-index.command.ts"), folder], {
      silent: true,
    });
    const problems = finishForMachines(folder, project, checked, takeOver);
    if (problems.length === 0) await writeCarried(folder, project, checked.records);
    return { indexed: await indexing, lost: problems };
  });
  if (lost.length > 0) {
    process.stderr.write(`\n${describeProblems(lost)}`);
    return 1;
  }
  if (indexed.status !== 0) {
    process.stderr.write(indexed.said);
    return 1;
  }
  await writeWorker(folder, project);
  rebase(folder, base);
  placeLostPage(folder);
  if (chromium) {
    const { sides, wrong } = await step("Making handouts", async () => {
      const { makeHandouts } = await import("../publish/handouts/make-handouts");
      const plan = handouts(checked.pages.map(({ front, address }) => ({ kind: front.kind, address })));
      return makeHandouts(plan, { project, folder, chromium, base });
    });
    for (const line of wrong) process.stderr.write(`${line}\n`);
    if (wrong.length > 0) return 1;
    // before its compressed twins are made
    writeSides(folder, sides);
  }
  await step("Compressing files", () => compress(folder, takeOver));
  writeHeadersFile(folder);
  const changes = existsSync(out) ? describeChanges(changedPages(out, folder)) : "";
  await cleared;
  swap(project, folder);
  noteMade(project, inputs);
  if (changes !== "") process.stdout.write(`${changes}\n`);
  process.stdout.write(`The site stands in out/${chromium ? ", with its handouts" : ""}.\n`);
  if (!chromium)
    process.stdout.write("Handouts are left out, and pages offer print instead; npm run handouts makes them.\n");
  process.stdout.write(addressWarning(site.url));
  return 0;
}
