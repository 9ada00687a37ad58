import { SourceList } from "../components/frame/source-list";
import { SourcePopovers } from "../components/prose/cite";
import { RetractedNotice } from "../components/prose/retracted";
import type { Rendered } from "../components/render";
import { scriptAddresses } from "../components/script-addresses";
import { ClinicQuestions } from "../components/tools/clinic-questions";
import { ToolPage } from "../components/tools/tool-page";
import { toolsStyleAddress } from "../components/tools-style-address";
import { list } from "../library/library";
import { rendered } from "./page";
import { toolContext } from "./tool-context";

const address = "/clinic/questions-to-ask/";
const answer = "Tick the questions that matter to you, then print them or take them along on your phone.";

/** What to ask a clinic, by stage, with what a good answer sounds like. */
export function renderClinicQuestions(): Rendered {
  const questions = list("clinic-questions");
  const inOrder = questions.stages.flatMap(({ id }) => questions.questions.filter(({ stage }) => stage === id));
  const context = toolContext(
    address,
    inOrder.flatMap(({ why, good_answer }) => [why, good_answer]),
  );
  return rendered({
    title: "Questions to ask a clinic",
    description: answer,
    address,
    here: "/clinic/",
    script: scriptAddresses.tools,
    stylesheet: toolsStyleAddress,
    content: (
      <ToolPage section="clinic" name="questions-to-ask" title="Questions to ask a clinic" answer={answer}>
        <RetractedNotice context={context} />
        <p>
          Nobody asks them all. Three good ones are enough for one visit. A clinic that minds being asked has told you
          something.
        </p>
        <ClinicQuestions list={questions} context={context} />
        <SourceList context={context} />
        <SourcePopovers context={context} ids={context.page.cites} />
      </ToolPage>
    ),
  });
}

/** The questions' address in the deciding section: a page that leads to them and that search engines pass over. */
export function renderMovedQuestions(): { page: Rendered; to: string } {
  // the twin at that address is of the questions, and not of this page
  const { markdown: _, ...page } = rendered({
    title: "Questions to ask stand with the clinic",
    description: answer,
    // the canonical address is the one it leads to
    address,
    here: "/decide/",
    content: (
      <div className="listing">
        <h1>Questions to ask</h1>
        <p className="answer">
          They stand with the pages on the clinic: <a href={address}>Questions to ask a clinic</a>.
        </p>
      </div>
    ),
  });
  return { page, to: address };
}
