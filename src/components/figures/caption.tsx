import { shortName } from "../../evidence/short-name";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import type { PageContext } from "../page-context";
import { Cite } from "../prose/cite";

const pooled = ["meta-analysis", "systematic-review"];

/** How well people and raters were kept from knowing. */
export const blindingWords: Record<string, string> = {
  "double-blind": "Neither people nor raters were told which treatment was given.",
  "single-blind": "Only one side was kept from knowing which treatment was given.",
  "open-label": "Everyone knew which treatment was given.",
};

/** What was measured and when; the time once, where the label already says it. */
export function measuredWords({ label, timepoint }: Outcome): string {
  return timepoint && !label.toLowerCase().includes(timepoint.toLowerCase()) ? `${label}; ${timepoint}` : label;
}

type Props = {
  record: EvidenceRecord;
  outcome: Outcome;
  context?: PageContext;
  compared?: string | undefined;
  /** Leaves out what was measured, where each picture above says it itself. */
  without?: "measured";
};

/** Who, compared with what, by when, out of how many studied; under every figure of people. */
export function Caption({ record, outcome, context, compared, without }: Props) {
  const isPooled = pooled.includes(record.type);
  return (
    <div className="caption">
      <dl className="facts">
        {without === "measured" ? null : (
          <div>
            <dt>Measured</dt>
            <dd>{measuredWords(outcome)}</dd>
          </div>
        )}
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
      </dl>
    </div>
  );
}
