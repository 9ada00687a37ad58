import { shortName } from "../../evidence/short-name";
import type { Lists } from "../../schema/lists";
import { shortHelp } from "../frame/short-help";
import type { PageContext } from "../page-context";
import { Inline } from "../prose/inline";
import { KeepButtons } from "./keep-buttons";

type Cards = Lists["day-cards"];
type Props = { list: Cards; context: PageContext };

/** Cards with lines to fill in, on the page or by hand, and the days to write into a calendar. */
export function DayCards({ list: { cards, calendar }, context }: Props) {
  const sources = context.page.cites.flatMap((id) => context.records.get(id) ?? []);
  return (
    <div data-keep="">
      <div className="cards-to-print">
        {cards
          .filter(({ size }) => size !== "wallet")
          .map((card) => (
            <Card key={card.id} card={card} context={context} />
          ))}
        {/* a card is cut out and leaves any list behind, so its marks are left out on paper and its sheet names them */}
        <p className="card-sources paper-only">
          Sources: {sources.map(shortName).join("; ")}. More at the address below.
        </p>
        {cards
          .filter(({ size }) => size === "wallet")
          .map((card) => (
            <Card key={card.id} card={card} context={context} />
          ))}
      </div>
      <KeepButtons clear="Clear the lines" />
      <section className="calendar" aria-labelledby="calendar">
        <h2 id="calendar">{calendar.title}</h2>
        <p>{calendar.text}</p>
        <ol>
          {calendar.reminders.map(({ id, days, when, title, words }) => (
            <li key={id} data-reminder={id} data-days={days}>
              {when}: <b data-title="">{title}</b> <span data-words="">{words}</span>
              <span className="blank-line">
                {" "}
                <label htmlFor={`date-${id}`}>Date</label>
                <input type="text" id={`date-${id}`} name={`date-${id}`} maxLength={30} aria-label={`Date: ${title}`} />
              </span>
            </li>
          ))}
        </ol>
        <p className="buttons" hidden data-calendar="">
          <label htmlFor="appointment">Day of the infusion</label>
          <input type="date" id="appointment" />
          <button type="button">Make a calendar file</button>
          <span role="status" data-unread="Choose a day first." data-made="The file is made on this device." />
        </p>
      </section>
    </div>
  );
}

function Card({ card, context }: { card: Cards["cards"][number]; context: PageContext }) {
  return (
    <section className={`paper-card ${card.size}`} aria-labelledby={card.id}>
      <h2 id={card.id}>{card.title}</h2>
      {card.parts.map(({ name, lines, blanks }) => (
        <div key={name} className="part">
          <h3>{name}</h3>
          {lines ? (
            <ul>
              {lines.map((line) => (
                <li key={line}>
                  <Inline text={line} context={context} />
                </li>
              ))}
            </ul>
          ) : null}
          {blanks?.map(({ id, label }) => (
            <p key={id} className="blank-line">
              <label htmlFor={`${card.id}-${id}`}>{label}</label>
              <input type="text" id={`${card.id}-${id}`} name={`${card.id}-${id}`} maxLength={60} />
            </p>
          ))}
          {/* every card is cut out, and its line may stay empty: the numbers at the foot of the sheet do not go with it */}
          {blanks?.some(({ id }) => id === "crisis") ? (
            <p className="card-lines">{shortHelp.map(({ place, call }) => unbroken(place, call)).join("; ")}</p>
          ) : null}
        </div>
      ))}
    </section>
  );
}

/** A place and its number, the last word of the one with the other: a number alone on the next line might be anyone's. */
function unbroken(place: string, call: string): string {
  return `${place} ${call}`.replace(/ (?=[\d ]+$)/g, "\u00a0");
}
