import { clearOfNoDifference } from "../../evidence/no-difference";
import { shortName } from "../../evidence/short-name";
import { withoutDose } from "../../evidence/without-dose";
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
  const measured = withoutDose(label);
  return timepoint && !label.toLowerCase().includes(timepoint.toLowerCase()) ? `${measured}; ${timepoint}` : measured;
}

/** That a gap may be chance, and by what we know it; undefined where it is clear, or where nothing tells. */
export function gapWords({ effect }: Outcome): string | undefined {
  const clear = effect ? clearOfNoDifference(effect) : null;
  if (clear === false) return "It may be chance: the likely range takes in no difference.";
  return clear === null && effect?.favours === "neither" ? "It may be chance: the study saw no clear gap." : undefined;
}

type Described = {
  record: EvidenceRecord;
  outcome: Outcome;
  compared?: string | undefined;
  /** Leaves out what was measured and how clear the gap is, where each picture above says both itself. */
  without?: "measured" | undefined;
};

/** Who, compared with what, by when: what must stand under every figure of people. */
export function factsOf({ record, outcome, compared, without }: Described): (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = [
    // of a review, the people stand in what was measured: its own words tell of every study it took in
    [
      pooled.includes(record.type) ? "The whole review" : "Who",
      withoutDose(record.participants?.summary ?? "Not described in what we read."),
    ],
    ["Compared with", compared ?? "Nothing: this study had no comparison group."],
  ];
  if (without !== "measured") facts.unshift(["Measured", measuredWords(outcome)]);
  if (!pooled.includes(record.type))
    facts.push([
      "Kept from knowing",
      (record.blinding && blindingWords[record.blinding]) || "Not stated in what we read.",
    ]);
  const gap = compared !== undefined && without !== "measured" && gapWords(outcome);
  if (gap) facts.push(["The gap", gap]);
  return facts;
}

/** Who, compared with what, by when, out of how many studied; under every figure of people. */
export function Caption({ context, ...described }: Described & { context?: PageContext }) {
  const { record } = described;
  return (
    <div className="caption">
      <dl className="facts">
        {factsOf(described).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
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
