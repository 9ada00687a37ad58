import { isPooled } from "../../evidence/kind";
import { shortName } from "../../evidence/short-name";
import type { TwoGroups } from "../../evidence/two-groups";
import { withoutDose } from "../../evidence/without-dose";
import type { Outcome } from "../../schema/outcome";
import type { EvidenceRecord } from "../../schema/record";
import type { PageContext } from "../page-context";
import { Cite } from "../prose/cite";
import { howCounted } from "./how-counted";

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

type Described = {
  record: EvidenceRecord;
  outcome: Outcome;
  groups: TwoGroups;
  /** Leaves out what was measured and counted, where each picture above says it itself. */
  without?: "measured" | undefined;
};

/** Who, how many, compared with what, by when, how sure the gap: what must stand under every figure of people. */
export function factsOf({ record, outcome, groups, without }: Described): (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = [
    // of a review, the people stand in what was measured: its own words tell of every study it took in
    [
      isPooled(record.type) ? "The whole review" : "Who",
      withoutDose(record.participants?.summary ?? "Not described in what we read."),
    ],
    ["Compared with", groups.comparator?.name ?? "Nothing: this study had no comparison group."],
  ];
  if (without !== "measured") facts.unshift(["Measured", measuredWords(outcome)]);
  if (!isPooled(record.type))
    facts.push([
      "Kept from knowing",
      (record.blinding && blindingWords[record.blinding]) || "Not stated in what we read.",
    ]);
  return without === "measured" ? facts : [...facts, ...countedFacts({ record, outcome, groups })];
}

/** Of how many people, unless what was measured says it already, and how far chance could move the gap. */
export function countedFacts({ record, outcome, groups }: Described): (readonly [string, string])[] {
  const { people, gap } = howCounted(record, outcome, groups);
  const said = outcome.people !== undefined && measuredWords(outcome).includes(`${outcome.people} people`);
  return [
    ...(said ? [] : [["Counted", people] as const]),
    ...(gap ? [[groups.comparator ? "The gap" : "The range", gap] as const] : []),
  ];
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
