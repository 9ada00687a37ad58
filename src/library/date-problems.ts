import type { PageFrontMatter } from "../schema/page";
import type { LocatedPage } from "./located-page";
import type { Problem } from "./problem";

/** Topics whose pages are checked every 6 months. */
const checkedSooner: readonly string[] = ["safety", "guidance", "access-and-cost"];
const day = 24 * 60 * 60 * 1000;

/**
 * Finds pages whose next check is too far off: 12 months, and 6 where safety, cost or law can change sooner.
 * No clock is read: only the page's own two days are compared.
 */
export function dateProblems(page: LocatedPage, front: PageFrontMatter): Problem[] {
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
