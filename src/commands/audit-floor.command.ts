import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { checkContent } from "../library/check-content";
import { describeProblems, type Problem } from "../library/problem";
import { readSelfAudit, selfAuditFolder } from "../library/self-audit/files";
import { raisedFloors } from "../library/self-audit/floors";

/** Raises the floor of every page to its points of today. It lowers none: that is done by hand, with a reason. */
const folder = process.cwd();
const unreadable: Problem[] = [];
const files = readSelfAudit(folder, unreadable);
if (unreadable.length > 0) {
  process.stderr.write(describeProblems(unreadable, "No floor was raised."));
  process.exit(1);
}
const pages = checkContent(folder).pages.map(({ page, front, address }) => ({ address, front, words: page.words }));
const { floors, raised } = raisedFloors(files, pages);
writeFileSync(
  join(folder, selfAuditFolder, "floor.yaml"),
  `# The points of each page as last published. npm run audit:floor raises them; one that falls stops the build.\n${stringify({ floors })}`,
);
process.stdout.write(`${raised} of ${floors.length} floors raised or added.\n`);
