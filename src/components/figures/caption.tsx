import { shortName } from "../../evidence/short-name";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import { type PageContext, statementOf } from "../page-context";
import { CertaintyMark } from "../prose/certainty-mark";
import { Cite } from "../prose/cite";

const pooled = ["meta-analysis", "systematic-review"];

/** How well people and raters were kept from knowing. */
export const blindingWords: Record<string, string> = {
  "double-blind": "Neither people nor raters were told which treatment was given.",
  "single-blind": "Only one side was kept from knowing which treatment was given.",
  "open-label": "Everyone knew which treatment was given.",
};

type Props = {
  record: EvidenceRecord;
  outcome: Outcome;
  context?: PageContext;
  certainty?: string | undefined;
  compared?: string | undefined;
};

/** Who, compared with what, by when, out of how many studied, how sure; under every figure of people. */
export function Caption({ record, outcome, context, certainty, compared }: Props) {
  const statement = context && statementOf(context, certainty);
  const isPooled = pooled.includes(record.type);
  return (
    <div className="caption">
      <dl className="facts">
        <div>
          <dt>Measured</dt>
          <dd>
            {outcome.label}
            {outcome.timepoint ? `; ${outcome.timepoint}` : ""}
          </dd>
        </div>
        <div>
          <dt>Who</dt>
          <dd>{record.participants?.summary ?? "Not described in what we read."}</dd>
        </div>
        <div>
          <dt>Compared with</dt>
          <dd>{compared ?? "Nothing: this study had no comparison group."}</dd>
        </div>
        {isPooled ? null : (
          <div>
            <dt>Kept from knowing</dt>
            <dd>{record.blinding ? blindingWords[record.blinding] : "Not stated in what we read."}</dd>
          </div>
        )}
        <div>
          <dt>Source</dt>
          <dd>
            {context ? (
              <>
                {shortName(record)}
                <Cite of={record.id} context={context} />
              </>
            ) : (
              <a href={`/sources/${record.id}/`}>{shortName(record)}</a>
            )}
          </dd>
        </div>
        {statement ? (
          <div>
            <dt>How sure</dt>
            <dd>
              <CertaintyMark rating={statement.rating} /> {statement.reasons[0]}
            </dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}
