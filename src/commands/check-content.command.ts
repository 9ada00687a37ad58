import { checkContent } from "../library/check-content";
import { describeProblems } from "../library/problem";

const folder = process.cwd();
const { problems, records, pages } = checkContent(folder);
if (problems.length > 0) {
  process.stderr.write(describeProblems(problems, ""));
  process.exit(1);
}
process.stdout.write(`Content: ${pages.length} pages and ${records.size} records, no problem found.\n`);
