import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type EvidenceRecord, record } from "../schema/record";
import { isFile, namesIn } from "./folder";
import { readYaml } from "./located-yaml";
import type { Problem } from "./problem";
import { recordProblems } from "./record-problems";
import { parseWith } from "./schema-problems";

/** The records that could be read, and the ids of those that stand there but could not. */
export type ReadRecords = { records: Map<string, EvidenceRecord>; unread: Set<string> };

/** Reads every record of `content/sources/`. */
export function readRecords(project: string, problems: Problem[]): ReadRecords {
  const records = new Map<string, EvidenceRecord>();
  const unread = new Set<string>();
  for (const name of namesIn(project, "content/sources", problems)) {
    const read = readRecord(project, `content/sources/${name}`);
    problems.push(...read.problems);
    if (read.record) records.set(read.record.id, read.record);
    else unread.add(name.replace(/\.[^.]*$/, ""));
  }
  return { records, unread };
}

function readRecord(project: string, file: string): { record?: EvidenceRecord; problems: Problem[] } {
  if (!file.endsWith(".yaml") || !isFile(join(project, file))) {
    const message = "A record is a file that ends in .yaml.";
    return { problems: [{ file, message, mend: "rename it, or take it out of this folder." }] };
  }
  const yaml = readYaml(readFileSync(join(project, file), "utf8"), file);
  if (!yaml.ok) return yaml;
  const parsed = parseWith(record, yaml.yaml, file);
  if (!parsed.ok) return parsed;
  return { record: parsed.value, problems: recordProblems(parsed.value, yaml.yaml, file) };
}
