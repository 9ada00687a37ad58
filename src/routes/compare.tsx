import { SourceList } from "../components/frame/source-list";
import { SourcePopovers } from "../components/prose/cite";
import { RetractedNotice } from "../components/prose/retracted";
import type { Rendered } from "../components/render";
import { PrintButton } from "../components/share/print-button";
import { Compare } from "../components/tools/compare";
import { ToolPage } from "../components/tools/tool-page";
import { toolsStyleAddress } from "../components/tools-style-address";
import { list } from "../library/library";
import { absolute } from "../site";
import { rendered } from "./page";
import { toolContext } from "./tool-context";

const address = "/decide/compare/";
const answer =
  "Seven options for depression, and six questions about each. Where we found no answer, we leave a blank.";
/** What stands there before a reader chooses. */
const chosen = ["ketamine-infusion", "esketamine-spray", "ect"];

/** The options side by side, as many as a reader chooses. */
export function renderCompare(): Rendered {
  const options = list("options");
  // numbered as the rows are read from left to right
  const texts = options.rows.flatMap((row) =>
    options.options.flatMap(
      ({ id }) => options.cells.find((one) => one.option === id && one.row === row.id)?.text ?? [],
    ),
  );
  const context = toolContext(address, texts);
  return rendered({
    title: "Compare the options",
    description: answer,
    address,
    here: "/decide/",
    stylesheet: toolsStyleAddress,
    content: (
      <ToolPage section="decide" name="compare" title="Compare the options" answer={answer}>
        <RetractedNotice context={context} />
        <p className="screen-only">
          These numbers are for depression. For <a href="/uses/ptsd/">PTSD</a>, <a href="/uses/ocd/">OCD</a> and{" "}
          <a href="/uses/chronic-pain/">pain</a> the answers are different.
        </p>
        <p className="apart">
          All had depression. The people studied differ from option to option: how ill they were, what they had tried,
          in hospital or at home. So the numbers cannot be subtracted from each other. Only two options tested in the
          same trial can be set against each other.
        </p>
        <Compare options={options} aid={list("decision-aid")} chosen={chosen} context={context} />
        <p className="paper-only">
          Information, not advice for one person. Not yet reviewed by a clinician. The numbered sources stand at{" "}
          {absolute(address)}
        </p>
        <p className="screen-only">
          Weigh these against what matters to you with the <a href="/decide/aid/">decision aid</a>, and take{" "}
          <a href="/clinic/questions-to-ask/">questions to ask</a> with you. To print what you chose, use your browser’s
          own print command: one to four take two sides, and more take up to four. For large print, open “Display” at
          the foot of the page first. <PrintButton />
        </p>
        <SourceList context={context} />
        <SourcePopovers context={context} ids={context.page.cites} />
      </ToolPage>
    ),
  });
}
