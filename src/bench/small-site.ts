import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { SmallSite } from "../../tests/content/fixture";
import { copyProject } from "../reproducible/copy-project";
import { article } from "./articles";

/** Where the measured articles stand, from the copy's folder. */
export const measuredPage = (index: number): string => `content/pages/understand/measured-${index}.mdx`;

/**
 * A copy of the project whose content is the small site of the tests and so many articles: what is measured is what the
 * articles cost, not what the site's own words do.
 *
 * @param words how many words each article has.
 * @returns the copy's folder, inside the project's `.bench/`.
 */
export function siteOfArticles(project: string, count: number, words: number): string {
  const folder = copyProject(project, ".bench", "build-");
  const small = new SmallSite();
  rmSync(join(folder, "content"), { recursive: true });
  cpSync(join(small.folder, "content"), join(folder, "content"), { recursive: true });
  small.remove();
  for (const id of recordsOfExamples(project))
    cpSync(join(project, `content/sources/${id}.yaml`), join(folder, `content/sources/${id}.yaml`));
  writeFileSync(join(folder, "content/addresses.txt"), "/\n");
  selfAudit(project, folder);
  mkdirSync(join(folder, "content/pages/understand"), { recursive: true });
  for (let index = 0; index < count; index++) writeFileSync(join(folder, measuredPage(index)), article(index, words));
  return folder;
}

/** The records that the design page's examples draw. */
function recordsOfExamples(project: string): string[] {
  const text = readFileSync(join(project, "src/components/examples.tsx"), "utf8");
  const ids = [...text.matchAll(/[a-z0-9-]+(?=#)|\[@([a-z0-9-]+)/g)].map(([whole, cited]) => cited ?? whole);
  return [...new Set(ids)].filter((id) => existsSync(join(project, `content/sources/${id}.yaml`)));
}

/** The self-audit's own files, without what they say of pages that the small site lacks. */
function selfAudit(project: string, folder: string): void {
  const at = "content/self-audit";
  const given = (name: string): unknown => parse(readFileSync(join(project, at, name), "utf8"));
  const aid = given("decision-aid.yaml") as { sets: { criteria: { where?: { to: string; words: string }[] }[] }[] };
  for (const { criteria } of aid.sets)
    for (const criterion of criteria) if (criterion.where) criterion.where = [{ to: "/decide/aid/", words: "The aid" }];
  mkdirSync(join(folder, at), { recursive: true });
  cpSync(join(project, at, "instruments.yaml"), join(folder, at, "instruments.yaml"));
  writeFileSync(join(folder, at, "decision-aid.yaml"), stringify(aid));
  writeFileSync(join(folder, at, "floor.yaml"), "floors: []\n");
}
