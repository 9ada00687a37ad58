import { SourceList } from "../components/frame/source-list";
import { MarksLead } from "../components/prose/marks-lead";
import { RetractedNotice } from "../components/prose/retracted";
import type { Rendered } from "../components/render";
import { scriptAddresses } from "../components/script-addresses";
import { Aid } from "../components/tools/aid";
import { ToolPage } from "../components/tools/tool-page";
import { toolsStyleAddress } from "../components/tools-style-address";
import { recordNamed } from "../evidence/named-outcome";
import { isDue } from "../library/due";
import { list } from "../library/library";
import { everyText } from "../library/list-problems/tool-problems";
import { readingGrade, termSpellings } from "../library/reading-level";
import { rendered } from "./page";
import { toolContext } from "./tool-context";

const address = "/decide/aid/";

/** The patient decision aid. */
export function renderAid(): Rendered {
  const aid = list("decision-aid");
  const names = new Map(list("options").options.map(({ id, name }) => [id, name]));
  const { title, answer, checked, next } = aid;
  const texts = [
    ...everyText([aid.minute, aid.condition, aid.decision, aid.nothing_new, aid.options]).map(({ text }) => text),
    ...aid.chances.note,
    ...aid.chances.rows.map(({ of }) => `[@${recordNamed(of)}]`),
    ...everyText(aid.values).map(({ text }) => text),
  ];
  const context = toolContext(address, texts);
  return rendered({
    title,
    description: answer,
    address,
    here: "/decide/",
    script: scriptAddresses.tools,
    stylesheet: toolsStyleAddress,
    content: (
      <ToolPage section="decide" name="aid" title={title} answer={answer} dates={{ checked, next, due: isDue(next) }}>
        <RetractedNotice context={context} />
        <MarksLead value="list">
          <Aid aid={aid} names={names} grade={highestGradeOf(aid)} context={context} />
        </MarksLead>
        <div className="read">
          <SourceList context={context} brief />
        </div>
      </ToolPage>
    ),
  });
}

/** The reading grade of the aid's hardest part, rounded up. */
function highestGradeOf(aid: object): number {
  const terms = termSpellings(list("glossary").terms);
  const grades = Object.values(aid).flatMap(
    (part) =>
      readingGrade(
        everyText(part)
          .map(({ text }) => text)
          .join("\n\n"),
        terms,
      ) ?? [],
  );
  return Math.max(1, ...grades.map(Math.ceil));
}
