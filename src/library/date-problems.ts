import type { PageFrontMatter } from "../schema/page";
import type { LocatedPage } from "./located-page";
import type { LocatedYaml } from "./located-yaml";
import type { Problem } from "./problem";
import type { ReadLists } from "./read-lists";

/** The days of a page or a tool, and where they stand. */
type Dated = {
  file: string;
  yaml: LocatedYaml;
  days: { checked: string; next: string; changes: readonly { date: string }[] };
};

/** Topics whose pages are checked every 6 months. */
const checkedSooner: readonly string[] = ["safety", "guidance", "access-and-cost"];
const day = 24 * 60 * 60 * 1000;

/**
 * Finds days of a page that cannot be right: changes out of their order, a next check too far off, which is 12 months,
 * and 6 where safety, cost or law can change sooner.
 */
export function dateProblems(page: LocatedPage, front: PageFrontMatter): Problem[] {
  const dated = { file: page.file, yaml: page.yaml, days: front };
  const soon = front.section === "safety" || front.topics.some((topic) => checkedSooner.includes(topic));
  return [
    ...orderProblems(dated),
    ...(soon ? checkProblems(dated, 6, "pages on safety, cost and law are checked every 6 months: ") : []),
    ...(soon ? [] : checkProblems(dated, 12)),
  ];
}

/** The same for the decision aid and the cards for the day, which speak of safety and are checked every 6 months. */
export function toolDateProblems(read: ReadLists): Problem[] {
  return [read["decision-aid"], read["day-cards"]].flatMap((tool) => {
    if (!tool) return [];
    const dated = { file: tool.file, yaml: tool.yaml, days: tool.value };
    return [
      ...orderProblems(dated),
      ...checkProblems(dated, 6, "the decision aid and the cards for the day are checked every 6 months: "),
    ];
  });
}

/** The same for the lines for help: every number is looked at again within 6 months of the day the oldest was. */
export function lineDateProblems(read: ReadLists): Problem[] {
  const list = read["crisis-lines"];
  if (!list) return [];
  const { lines, parents = [], touched = [], drugs = [], emergency, next } = list.value;
  const [checked = next] = [...lines, ...parents, ...touched, ...drugs, ...emergency]
    .map((line) => line.checked)
    .sort();
  return checkProblems(
    { file: list.file, yaml: list.yaml, days: { checked, next } },
    6,
    "numbers to call are checked every 6 months: ",
  );
}

/** The first change is what a page, its feed and its citation call its last one. */
function orderProblems({ file, yaml, days: { changes } }: Dated): Problem[] {
  const later = changes.findIndex(({ date }, at) => at > 0 && date > (changes[at - 1]?.date ?? ""));
  if (later < 0) return [];
  return [
    {
      file,
      line: yaml.lineOf(["changes", later]),
      message: `The change of ${changes[later]?.date} stands below an earlier one.`,
      mend: "put the newest change first.",
    },
  ];
}

/** No clock is read: only the two days are compared. */
function checkProblems(
  { file, yaml, days: { checked, next } }: Omit<Dated, "days"> & { days: Pick<Dated["days"], "checked" | "next"> },
  months: number,
  why = "",
): Problem[] {
  const apart = (Date.parse(next) - Date.parse(checked)) / day;
  if (apart <= months * 30.5 + 1) return [];
  return [
    {
      file,
      line: yaml.lineOf(["next"]),
      message: `The next check, ${next}, is more than ${months} months after the last, ${checked}.`,
      mend: `${why}give an earlier day.`,
    },
  ];
}
