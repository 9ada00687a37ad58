import type { AnsweredItem, Total } from "../../library/self-audit-totals";
import type { Instrument } from "../../schema/self-audit";

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
    <div role="group" className="table-scroll" aria-label={`${instrument.name}, scrolls sideways`} tabIndex={0}>
      <table>
        <caption>
          {instrument.name}: {totalWords(total)}, by our own scoring. {instrument.what}
        </caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer and reason</th>
          </tr>
        </thead>
        <tbody>
          {answered.map(({ id, words, by, given }) => (
            <tr key={id}>
              <th scope="row">{words}</th>
              <td>
                <b>{answerWords(given?.answer)}</b>: {given?.why}
                {by === "build" ? <small> Checked by the build.</small> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
