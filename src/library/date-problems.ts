import type { PageFrontMatter } from "../schema/page";
import type { LocatedPage } from "./located-page";
import type { Problem } from "./problem";

/** Topics whose pages are checked every 6 months. */
const checkedSooner: readonly string[] = ["safety", "guidance", "access-and-cost"];
const day = 24 * 60 * 60 * 1000;

/** Finds days of a page that cannot be right: changes out of their order, a next check too far off. */
export function dateProblems(page: LocatedPage, front: PageFrontMatter): Problem[] {
  return [...orderProblems(page, front), ...checkProblems(page, front)];
}

/** The first change is what a page, its feed and its citation call its last one. */
function orderProblems(page: LocatedPage, { changes }: PageFrontMatter): Problem[] {
  const later = changes.findIndex(({ date }, at) => at > 0 && date > (changes[at - 1]?.date ?? ""));
  if (later < 0) return [];
  return [
    {
      file: page.file,
      line: page.yaml.lineOf(["changes", later]),
      message: `The change of ${changes[later]?.date} stands below an earlier one.`,
      mend: "put the newest change first.",
    },
  ];
}

/**
 * Finds pages whose next check is too far off: 12 months, and 6 where safety, cost or law can change sooner.
 * No clock is read: only the page's own two days are compared.
 */
function checkProblems(page: LocatedPage, front: PageFrontMatter): Problem[] {
  const soon = front.section === "safety" || front.topics.some((topic) => checkedSooner.includes(topic));
  const months = soon ? 6 : 12;
  const apart = (Date.parse(front.next) - Date.parse(front.checked)) / day;
  if (apart <= months * 30.5 + 1) return [];
  return [
    {
      file: page.file,
      line: page.yaml.lineOf(["next"]),
      message: `The next check, ${front.next}, is more than ${months} months after the last, ${front.checked}.`,
      mend: soon
        ? "pages on safety, cost and law are checked every 6 months: give an earlier day."
        : "give an earlier day.",
    },
  ];
}
