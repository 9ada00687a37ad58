import { SourceList } from "../components/frame/source-list";
import { SourcePopovers } from "../components/prose/cite";
import { RetractedNotice } from "../components/prose/retracted";
import type { Rendered } from "../components/render";
import { scriptAddresses } from "../components/script-addresses";
import { DayCards } from "../components/tools/day-cards";
import { ToolPage } from "../components/tools/tool-page";
import { toolsStyleAddress } from "../components/tools-style-address";
import { isDue } from "../library/due";
import { library, list } from "../library/library";
import { rendered } from "./page";
import { toolContext } from "./tool-context";

const address = "/clinic/the-day/cards/";

/** Cards to print for the day of an infusion, for the patient and for the person beside them. */
export function renderDayCards(): Rendered {
  const cards = list("day-cards");
  const { title, answer, checked, next } = cards;
  const day = library().pages.get("/clinic/the-day/");
  const context = toolContext(
    address,
    cards.cards.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines ?? [])),
  );
  return rendered({
    title,
    description: answer,
    address,
    here: "/clinic/",
    script: scriptAddresses.tools,
    stylesheet: toolsStyleAddress,
    content: (
      <ToolPage
        section="clinic"
        name="day-cards"
        title={title}
        answer={answer}
        dates={{ checked, next, due: isDue(next) }}
        {...(day ? { within: day } : {})}
      >
        <RetractedNotice context={context} />
        <DayCards list={cards} context={context} />
        <SourceList context={context} />
        <SourcePopovers context={context} ids={context.page.cites} />
      </ToolPage>
    ),
  });
}
