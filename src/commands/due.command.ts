import { duePages } from "../freshness/due-pages";
import { checkContent } from "../library/check-content";

/** `npm run due [-- 2027-06-01]`: pages whose next check lies before that day, or before today. Status 2 if there are any. */
const asked = process.argv[2];
if (asked !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asked)) {
  process.stderr.write(`"${asked}" is no day. Write it like 2027-06-01, or leave it out for today.\n`);
  process.exit(1);
}
const day = asked ?? new Date().toISOString().slice(0, 10);
const { pages } = checkContent(process.cwd());
const lines = duePages(pages, day);
process.stdout.write(
  lines.length === 0
    ? `None of ${pages.length} pages is past its date on ${day}.\n`
    : `Past their date on ${day}: ${lines.length} of ${pages.length} pages.\n\n${lines.join("\n")}\n`,
);
process.exitCode = lines.length === 0 ? 0 : 2;
