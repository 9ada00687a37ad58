import { citationsIn } from "../../evidence/numbers/citations";
import type { PageFrontMatter } from "../../schema/page";
import { linkProblems } from "../link-problems";
import type { LocatedPage } from "../located-page";
import { numberProblems } from "../number-problems";
import type { Problem } from "../problem";
import { proseProblems } from "../prose-problems";
import { cardProblems } from "./card-problems";
import type { PageCheck } from "./page-check";

/** Finds what is wrong above a page's words: its section, its days, the words of its fields, its related pages. */
export function frontProblems(page: LocatedPage, front: PageFrontMatter, check: PageCheck): Problem[] {
  const { file, yaml } = page;
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], message: string, mend: string): void => {
    problems.push({ file, line: yaml.lineOf(path), message, mend });
  };
  if (`content/pages/${front.section}/` !== file.slice(0, file.lastIndexOf("/") + 1)) {
    report(
      ["section"],
      `The section "${front.section}" is not the folder the page stands in.`,
      "move the file, or change the section.",
    );
  }
  if (front.next <= front.checked) report(["next"], "The next check is not after the last one.", "give a later day.");
  const words: [PropertyKey[], string][] = [
    ...(["title", "question", "answer", "need"] as const).map((field): [PropertyKey[], string] => [
      [field],
      front[field],
    ]),
    ...(front.certainty ?? []).flatMap((statement, index): [PropertyKey[], string][] => [
      [["certainty", index, "claim"], statement.claim],
      ...statement.reasons.map((reason, at): [PropertyKey[], string] => [["certainty", index, "reasons", at], reason]),
    ]),
    ...front.changes.map(({ what }, index): [PropertyKey[], string] => [["changes", index, "what"], what]),
  ];
  for (const [path, text] of words) {
    const passage = { file, text, lineAt: () => yaml.lineOf(path) };
    if (citationsIn(text).length > 0)
      report(
        path,
        "What stands above a page's words cites no source.",
        "say it without a number and take the citation out.",
      );
    problems.push(
      ...numberProblems({ ...passage, keyPoint: true, citesNothing: true }, { ...check, records: new Map() }),
      ...proseProblems({ ...passage, layer: undefined, clinicians: front.kind === "reference" }),
    );
  }
  problems.push(...cardProblems(front, (message, mend) => ({ file, line: yaml.lineOf(["card"]), message, mend })));
  front.related.forEach((address, index) => {
    problems.push(...linkProblems(address, yaml.lineOf(["related", index]), file, check));
  });
  return problems;
}
