import { duePages } from "../freshness/due-pages";
import { checkContent } from "../library/check-content";
import { datedFiles } from "../library/dated-files";
import { describeProblems } from "../library/problem";

/**
 * `npm run due [-- 2027-06-01]`: pages, tools and lists whose next check lies before that day, or before today. Status 2 if there
 * are any, and 1 where something is wrong with the content: what cannot be read has no date to look at.
 */
const asked = process.argv[2];
if (asked !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asked)) {
  process.stderr.write(`"${asked}" is no day. Write it like 2027-06-01, or leave it out for today.\n`);
  process.exit(1);
}
const day = asked ?? new Date().toISOString().slice(0, 10);
const content = checkContent(process.cwd());
const files = datedFiles(content);
const lines = duePages(files, day);
process.stdout.write(
  lines.length === 0
    ? `None of ${files.length} pages, tools and lists is past its date on ${day}.\n`
    : `Past their date on ${day}: ${lines.length} of ${files.length} pages, tools and lists.\n\n${lines.join("\n")}\n`,
);
if (content.problems.length > 0) {
  process.stdout.write("\nNot all could be looked at, or relied on:\n\n");
  process.stdout.write(describeProblems(content.problems));
}
process.exitCode = content.problems.length > 0 ? 1 : lines.length === 0 ? 0 : 2;
