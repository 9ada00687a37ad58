import { Fragment, type ReactNode } from "react";
import { effectWords, groupWords } from "../../evidence/figure-words";
import { testedWords } from "../../evidence/medicine";
import { trialResult } from "../../evidence/result";
import { placedName } from "../../evidence/short-name";
import { comparatorWords, resultWords } from "../../evidence/trial-words";
import { tableRecords } from "../../library/library";
import { trialsAddress } from "../../library/trials";
import type { EvidenceRecord } from "../../schema/record";
import type { Topic } from "../../schema/vocabulary";
import { citeNumber, type PageContext } from "../page-context";
import { Row, RowGroup, RowTable } from "../tables/row-table";
import { RetractedMark } from "./retracted";

/** The outcomes a table row shows: what the study was built to measure, else the first. */
export function mainOutcomes(record: EvidenceRecord) {
  const primary = (record.outcomes ?? []).filter((outcome) => outcome.primary);
  return primary.length > 0 ? primary : (record.outcomes ?? []).slice(0, 1);
}

/** The number under which the page's words cite a record, where they do. */
function NumberInSources({ id, context }: { id: string; context: PageContext }) {
  const number = citeNumber(context, id);
  return number > 0 ? <span>{`\u00a0[${number}]`}</span> : null;
}

/**
 * Every randomised trial of a topic, oldest first: those that came out, positive and null in the same rows, and below them
 * by name those of which no result was found. Doses and numbers stand once, with the trials of that topic.
 */
export function EvidenceTable({ topic, context }: { topic: Topic; context: PageContext }) {
  const trials = tableRecords("EvidenceTable", topic, context.records);
  const unreported = trials.filter((trial) => trialResult(trial) === "not-reported");
  const reported = trials.filter((trial) => !unreported.includes(trial));
  return (
    <>
      <RowTable
        className="evidence"
        caption={`Every randomised trial on this subject in the library with a result, oldest first: ${reported.length}.`}
        head={["Trial", "People", "Tested, compared with", "Main result"]}
      >
        <RowGroup>
          {reported.map((record) => (
            <Row
              key={record.id}
              title={<RecordName record={record} context={context} />}
              cells={[
                record.participants?.enrolled ?? "not stated",
                `${testedWords(record)}; ${comparatorWords(record)}`,
                resultWords(record),
              ]}
            />
          ))}
        </RowGroup>
      </RowTable>
      {unreported.length > 0 ? <Unreported trials={unreported} context={context} /> : null}
      {trials.length > 0 ? (
        <p className="links">
          <a href={`${trialsAddress(topic)}#numbers`}>Their doses, groups and main numbers</a>
        </p>
      ) : null}
    </>
  );
}

/** Trials of which no result was found, finished or not: what is missing may differ from what was published. */
function Unreported({ trials, context }: { trials: readonly EvidenceRecord[]; context: PageContext }) {
  return (
    <p>
      Randomised trials on this subject of which we found no result: {trials.length}.{" "}
      {trials.map((record, at) => (
        <Fragment key={record.id}>
          {at > 0 ? "; " : ""}
          <RecordName record={record} context={context} />
          {record.participants?.enrolled ? ` (${record.participants.enrolled} people)` : ""}
        </Fragment>
      ))}
      .
    </p>
  );
}

function RecordName({ record, context }: { record: EvidenceRecord; context?: PageContext }) {
  return (
    <>
      <a href={`/sources/${record.id}/`}>{placedName(record)}</a>
      {context ? <NumberInSources id={record.id} context={context} /> : null}
      <RetractedMark record={record} />
    </>
  );
}

/** The groups, doses and main numbers of trials, for clinicians; null and unfinished ones in the same rows. */
export function TrialNumbers({ trials }: { trials: readonly EvidenceRecord[] }) {
  return (
    <RowTable className="evidence" head={["Trial", "People", "Treatment and comparator", "Main result"]}>
      <RowGroup>
        {trials.map((record) => (
          <Row
            key={record.id}
            title={<RecordName record={record} />}
            cells={[record.participants?.enrolled ?? "not stated", groupsOf(record), mainNumbers(record)]}
          />
        ))}
      </RowGroup>
    </RowTable>
  );
}

function groupsOf(record: EvidenceRecord): string {
  const groups = (record.arms ?? []).map((arm) => arm.label).join(" / ") || "not described";
  const control = record.control && !record.arms ? `; control: ${record.control}` : "";
  const blinding = record.blinding ? `. ${record.blinding.replace("-", " ")}` : "";
  return `${groups}${control}${blinding}`;
}

function mainNumbers(record: EvidenceRecord): ReactNode {
  return (
    <>
      {record.outcomes
        ? mainOutcomes(record).map((outcome) => {
            const said = [groupWords(outcome, record.arms), effectWords(outcome.effect)].filter(Boolean).join(". ");
            return (
              <p key={outcome.id}>
                {outcome.label}
                {outcome.timepoint ? `, ${outcome.timepoint}` : ""}: {said || outcome.note || record.finding}
              </p>
            );
          })
        : "Not yet reported."}
      {record.caution ? <p className="caution">Caution: {record.caution}</p> : null}
    </>
  );
}

/** Every guideline and regulator's statement on a topic, newest first. */
export function GuidelineTable({ topic, context }: { topic: Topic; context: PageContext }) {
  const statements = tableRecords("GuidelineTable", topic, context.records).reverse();
  if (statements.length === 0) return <p>No guideline or regulator’s statement on this subject is in the library.</p>;
  return (
    <RowTable
      className="guidelines"
      caption={`What guideline bodies and regulators say, newest first: ${statements.length}.`}
      head={["Body and year", "What it holds", "Limits of what we read"]}
    >
      <RowGroup>
        {statements.map((record) => (
          <Row
            key={record.id}
            title={<RecordName record={record} context={context} />}
            cells={[record.finding, `${record.limits[0]}${record.caution ? ` Caution: ${record.caution}` : ""}`]}
          />
        ))}
      </RowGroup>
    </RowTable>
  );
}
