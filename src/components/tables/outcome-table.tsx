import { effectWords, groupWords } from "../../evidence/figure-words";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import { Row, RowGroup, RowTable } from "./row-table";

type Props = { id: string; title: string; outcomes: readonly Outcome[]; record: EvidenceRecord };

/** What a column holds of an outcome, and what stands there where the source prints nothing. */
type Column = { name: string; of: (outcome: Outcome) => string | undefined; none: string };

/**
 * Every figure of a record. A column that would say the same in each of several rows is said once above the table: a
 * reader who scans fourteen rows is looking for what differs.
 */
export function OutcomeTable({ id, title, outcomes, record }: Props) {
  const columns: Column[] = [
    { name: "When", of: ({ timepoint }) => timepoint, none: "not stated" },
    { name: "Each group", of: (outcome) => groupWords(outcome, record.arms), none: "not printed" },
    { name: "Difference", of: differenceWords, none: "not printed" },
    { name: "Note", of: ({ note }) => note, none: "" },
  ];
  const told = columns.map((column) => ({ ...column, same: sameThroughout(outcomes, column) }));
  const shown = told.filter(({ same }) => same === undefined);
  const once = told.flatMap(({ name, same }) => (same ? [`${name}, for all below: ${same}.`] : []));
  return (
    <>
      <h2 id={id}>{title}</h2>
      {once.length > 0 ? <p>{once.join(" ")}</p> : null}
      <RowTable labelledBy={id} head={["Measured", ...shown.map(({ name }) => name)]}>
        <RowGroup>
          {outcomes.map((outcome) => (
            <Row
              key={outcome.id}
              id={outcome.id}
              title={`${outcome.label}${outcome.primary ? " (main measure)" : ""}`}
              cells={shown.map(({ of, none }) => of(outcome) ?? none)}
            />
          ))}
        </RowGroup>
      </RowTable>
    </>
  );
}

/** What a column says of every outcome, where it says one thing; an empty text where it says nothing. */
function sameThroughout(outcomes: readonly Outcome[], { name, of, none }: Column): string | undefined {
  if (name === "Each group") return undefined;
  const [first, ...others] = outcomes.map((outcome) => of(outcome) ?? none);
  if (name === "Note") return [first, ...others].every((said) => !said) ? "" : undefined;
  return others.length > 0 && others.every((said) => said === first) ? first : undefined;
}

/** An effect as printed, whom it favours, and how sure its source is of it. */
function differenceWords({ effect, certainty }: Outcome): string | undefined {
  const words = effectWords(effect);
  if (!words && !effect?.favours && !certainty) return undefined;
  const favours = effect?.favours ? `; favours ${effect.favours}` : "";
  const sure = certainty ? `. Certainty: ${certainty.rating.replace("-", " ")} (${certainty.by})` : "";
  return `${words ?? "not printed"}${favours}${sure}`;
}
