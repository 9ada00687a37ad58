import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ListName, type Lists, lists } from "../schema/lists";
import { type PageFrontMatter, pageFrontMatter } from "../schema/page";
import { type EvidenceRecord, record } from "../schema/record";
import { sections } from "../schema/vocabulary";
import { fixedAddresses } from "./addresses";
import { certaintyProblems } from "./certainty-problems";
import { dateProblems } from "./date-problems";
import { listProblems } from "./list-problems";
import { type LocatedPage, readPage } from "./located-page";
import { type LocatedYaml, readYaml } from "./located-yaml";
import { pageProblems } from "./page-problems";
import type { Problem } from "./problem";
import { termSpellings } from "./reading-level";
import { readingProblems } from "./reading-problems";
import { recordProblems } from "./record-problems";
import { parseWith } from "./schema-problems";
import { readSelfAudit } from "./self-audit-files";
import { selfAuditProblems } from "./self-audit-problems";
import { trialsAddress, trialTopics } from "./trials";

/** What was read, and everything wrong with it. */
export type CheckedContent = {
  problems: Problem[];
  records: Map<string, EvidenceRecord>;
  pages: { page: LocatedPage; front: PageFrontMatter; address: string }[];
  lists: Partial<Lists>;
};

/**
 * Reads everything an author writes and finds every problem at once.
 *
 * @param folder the project's folder, with `content/` in it.
 */
export function checkContent(folder: string): CheckedContent {
  const problems: Problem[] = [];
  const records = readRecords(folder, problems);
  const read = readLists(folder, problems);
  const pages = readPages(folder, problems);
  const addresses = new Set<string>([
    ...fixedAddresses,
    ...pages.map(({ address }) => address),
    ...[...records.keys()].map((id) => `/sources/${id}/`),
    ...trialTopics(records).map(trialsAddress),
  ]);
  const phones = [
    ...(read["crisis-lines"]?.value.lines ?? []),
    ...(read["crisis-lines"]?.value.emergency ?? []),
  ].flatMap((line) =>
    [line.call, "text" in line ? line.text : undefined].flatMap((number) => number?.split(" or ") ?? []),
  );
  const names = (read.names?.value.names ?? []).map(({ name }) => name).sort((a, b) => b.length - a.length);
  const check = { records, names, phones, addresses };
  const terms = termSpellings(read.glossary?.value.terms ?? []);
  for (const { page, front } of pages) {
    problems.push(
      ...pageProblems(page, front, check),
      ...readingProblems(page, front, terms),
      ...dateProblems(page, front),
      ...certaintyProblems(page, front),
    );
  }
  problems.push(...listProblems(read, check));
  const audited = pages.map(({ page, front, address }) => ({ address, front, words: page.words }));
  problems.push(...selfAuditProblems(readSelfAudit(folder, problems), audited, addresses));
  return {
    problems,
    records,
    pages,
    lists: Object.fromEntries(Object.entries(read).map(([name, list]) => [name, list.value])) as Partial<Lists>,
  };
}

function filesOf(folder: string, path: string, problems: Problem[]): string[] {
  const full = join(folder, path);
  const files = existsSync(full)
    ? readdirSync(full)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];
  if (files.length === 0)
    problems.push({
      file: path,
      message: "The folder is empty, so there is nothing to build.",
      mend: "put the content back; the last good site was left alone.",
    });
  return files;
}

function readRecords(folder: string, problems: Problem[]): Map<string, EvidenceRecord> {
  const records = new Map<string, EvidenceRecord>();
  for (const name of filesOf(folder, "content/sources", problems)) {
    const file = `content/sources/${name}`;
    if (!name.endsWith(".yaml")) {
      problems.push({
        file,
        message: "A record is a file that ends in .yaml.",
        mend: "rename it, or take it out of this folder.",
      });
      continue;
    }
    const yaml = readYaml(readFileSync(join(folder, file), "utf8"), file);
    if (!yaml.ok) {
      problems.push(...yaml.problems);
      continue;
    }
    const parsed = parseWith(record, yaml.yaml, file);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    problems.push(...recordProblems(parsed.value, yaml.yaml, file));
    records.set(parsed.value.id, parsed.value);
  }
  return records;
}

export type ReadLists = { [Name in ListName]?: { value: Lists[Name]; yaml: LocatedYaml; file: string } };

function readLists(folder: string, problems: Problem[]): ReadLists {
  const read: Record<string, unknown> = {};
  for (const name of Object.keys(lists) as ListName[]) {
    const file = `content/${name}.yaml`;
    if (!existsSync(join(folder, file))) {
      problems.push({ file, message: "The file is missing.", mend: "put it back; the site needs it." });
      continue;
    }
    const yaml = readYaml(readFileSync(join(folder, file), "utf8"), file);
    if (!yaml.ok) {
      problems.push(...yaml.problems);
      continue;
    }
    const parsed = parseWith(lists[name], yaml.yaml, file);
    if (parsed.ok) read[name] = { value: parsed.value, yaml: yaml.yaml, file };
    else problems.push(...parsed.problems);
  }
  return read as ReadLists;
}

function readPages(folder: string, problems: Problem[]): CheckedContent["pages"] {
  const pages: CheckedContent["pages"] = [];
  const owners = new Map<string, string>(fixedAddresses.map((address) => [address, "a route of the code"]));
  for (const section of filesOf(folder, "content/pages", problems)) {
    const path = `content/pages/${section}`;
    if (!(sections as readonly string[]).includes(section) || !statSync(join(folder, path)).isDirectory()) {
      problems.push({
        file: path,
        message: `"${section}" is not a section of the site.`,
        mend: `pages stand in a folder named: ${sections.join(", ")}.`,
      });
      continue;
    }
    for (const name of filesOf(folder, path, problems)) {
      const file = `${path}/${name}`;
      const slug = /^([a-z0-9-]+)\.mdx$/.exec(name)?.[1];
      if (!slug) {
        problems.push({
          file,
          message: "A page is a file named with lower-case words and hyphens that ends in .mdx.",
          mend: "rename it, like rapid-onset.mdx.",
        });
        const likely = `/${section}/${name.replace(/\.[a-z]+$/i, "").toLowerCase()}/`;
        const owner = owners.get(likely);
        if (owner)
          problems.push({
            file,
            message: `The address ${likely} is taken by ${owner}.`,
            mend: "give one of them another name.",
          });
        continue;
      }
      const address = `/${section}/${slug}/`;
      const owner = owners.get(address);
      if (owner)
        problems.push({
          file,
          message: `The address ${address} is taken by ${owner}.`,
          mend: "give one of them another name.",
        });
      owners.set(address, file);
      const result = readPage(readFileSync(join(folder, file), "utf8"), file);
      if (!result.ok) {
        problems.push(...result.problems);
        continue;
      }
      const front = parseWith(pageFrontMatter, result.page.yaml, file);
      if (front.ok) pages.push({ page: result.page, front: front.value, address });
      else problems.push(...front.problems, ...result.page.problems);
    }
  }
  return pages;
}
