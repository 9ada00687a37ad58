import { namedOutcome } from "../../evidence/named-outcome";
import { shortName } from "../../evidence/short-name";
import type { PageContext } from "../page-context";
import { CertaintyMark } from "./certainty-mark";
import { Cite } from "./cite";
import { SelfLink } from "./self-link";

/** One certainty mark for each main claim of the page, with who gave it and why it is not higher. */
export function HowSure({ context }: { context: PageContext }) {
  const statements = context.page.certainty ?? [];
  if (statements.length === 0) return null;
  return (
    <section className="how-sure" aria-labelledby="how-sure">
      <h2 id="how-sure">How sure can we be?</h2>
      <ul>
        {statements.map((statement) => {
          const { id, record, outcome: rated } = namedOutcome(statement.by, context.records);
          return (
            <li key={statement.id} id={`sure-${statement.id}`}>
              <CertaintyMark rating={statement.rating} />
              <p className="claim">
                {statement.claim}
                <SelfLink id={`sure-${statement.id}`} />
              </p>
              <p className="why">
                {statement.reasons.join(" ")}{" "}
                {record ? (
                  <>
                    Rated by {rated?.certainty?.by ?? shortName(record)}.
                    <Cite of={id} context={context} />
                  </>
                ) : (
                  "Our rating."
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
