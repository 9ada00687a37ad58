import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type PageScores, pageScores, selfAuditFiles } from "../../schema/self-audit";
import { type LocatedYaml, readYaml } from "../located-yaml";
import type { Problem } from "../problem";
import { parseWith } from "../schema-problems";

/** A file of the self-audit with the lines of its values. */
export type Read<Value> = { value: Value; yaml: LocatedYaml; file: string };

export type SelfAuditFiles = {
  [Name in keyof typeof selfAuditFiles]?: Read<z.infer<(typeof selfAuditFiles)[Name]>>;
} & { pages: Read<PageScores>[] };

export const selfAuditFolder = "content/self-audit";

/** Reads `content/self-audit/`; adds what cannot be read to the problems. A project without the folder scores nothing. */
export function readSelfAudit(folder: string, problems: Problem[]): SelfAuditFiles {
  if (!existsSync(join(folder, selfAuditFolder))) return { pages: [] };
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): Read<z.infer<Schema>> | undefined => {
    if (!existsSync(join(folder, file))) {
      problems.push({ file, message: "The file is missing.", mend: "put it back; the self-audit needs it." });
      return undefined;
    }
    const yaml = readYaml(readFileSync(join(folder, file), "utf8"), file);
    if (!yaml.ok) {
      problems.push(...yaml.problems);
      return undefined;
    }
    const parsed = parseWith(schema, yaml.yaml, file);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      return undefined;
    }
    return { value: parsed.value, yaml: yaml.yaml, file };
  };
  const single = Object.fromEntries(
    Object.entries(selfAuditFiles).map(([name, schema]) => [name, read(`${selfAuditFolder}/${name}.yaml`, schema)]),
  ) as Omit<SelfAuditFiles, "pages">;
  const scores = join(folder, selfAuditFolder, "pages");
  const names = existsSync(scores) ? readdirSync(scores).filter((name) => name.endsWith(".yaml")) : [];
  return {
    ...single,
    pages: names.sort().flatMap((name) => read(`${selfAuditFolder}/pages/${name}`, pageScores) ?? []),
  };
}
