import type { AnsweredItem, Total } from "../../library/self-audit/totals";
import type { Instrument } from "../../schema/self-audit";
import { Row, RowGroup, RowTable } from "../tables/row-table";

/** `4 of 5`, `yes`, `no` or `does not apply`. */
export function answerWords(answer: number | string | undefined): string {
  return typeof answer === "number" ? `${answer} of 5` : (answer ?? "not answered");
}

/** `61 of 80`. */
export function totalWords({ points, of }: Total): string {
  return `${points} of ${of}`;
}

type Props = { instrument: Instrument; answered: readonly AnsweredItem[]; total: Total };

/** One instrument's items for one page, each with its answer and its reason. */
export function AnswerTable({ instrument, answered, total }: Props) {
  return (
    <RowTable
      head={["Question", "Answer and reason"]}
      caption={`${instrument.name}: ${totalWords(total)}, by our own scoring. ${instrument.what}`}
    >
      <RowGroup>
        {answered.map(({ id, words, by, given }) => (
          <Row
            key={id}
            title={words}
            cells={[
              <>
                <b>{answerWords(given?.answer)}</b>: {given?.why}
                {by === "build" ? <small> Checked by the build.</small> : null}
              </>,
            ]}
          />
        ))}
      </RowGroup>
    </RowTable>
  );
}
