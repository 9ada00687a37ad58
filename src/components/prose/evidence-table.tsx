import { effectWords, groupWords } from "../../evidence/figure-words";
import { testedWords } from "../../evidence/medicine";
import { trialResult } from "../../evidence/result";
import { shortName } from "../../evidence/short-name";
import { comparatorWords, resultNames } from "../../evidence/trial-words";
import { tableRecords } from "../../library/library";
import { trialsAddress } from "../../library/trials";
import type { EvidenceRecord } from "../../schema/record";
import type { Topic } from "../../schema/vocabulary";
import { citeNumber, type PageContext } from "../page-context";

/** The outcomes a table row shows: what the study was built to measure, else the first. */
export function mainOutcomes(record: EvidenceRecord) {
  const primary = (record.outcomes ?? []).filter((outcome) => outcome.primary);
  return primary.length > 0 ? primary : (record.outcomes ?? []).slice(0, 1);
}

/** The number under which the page's words cite a record, where they do. */
function NumberInSources({ id, context }: { id: string; context: PageContext }) {
  const number = citeNumber(context, id);
  return number > 0 ? <> [{number}]</> : null;
}

/**
 * Every randomised trial of a topic, oldest first, each with how it came out: positive, null and unfinished ones in the
 * same rows. Doses and numbers stand once, with the trials of that topic.
 */
export function EvidenceTable({ topic, context }: { topic: Topic; context: PageContext }) {
  const trials = tableRecords("EvidenceTable", topic, context.records);
  return (
    <>
      <div role="group" className="table-scroll" aria-label="Evidence table, scrolls sideways" tabIndex={0}>
        <table className="evidence">
          <caption>Every randomised trial on this subject in the library, oldest first: {trials.length}.</caption>
          <thead>
            <tr>
              <th scope="col">Trial</th>
              <th scope="col">People</th>
              <th scope="col">Tested, compared with</th>
              <th scope="col">Main result</th>
            </tr>
          </thead>
          <tbody>
            {trials.map((record) => (
              <tr key={record.id}>
                <TrialName record={record} context={context} />
                <td>{record.participants?.enrolled ?? "not stated"}</td>
                <td>
                  {testedWords(record)}; {comparatorWords(record)}
                </td>
                <td>{resultNames[trialResult(record)]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {trials.length > 0 ? (
        <p className="links">
          <a href={`${trialsAddress(topic)}#numbers`}>Their doses, groups and main numbers</a>
        </p>
      ) : null}
    </>
  );
}

function TrialName({ record, context }: { record: EvidenceRecord; context?: PageContext }) {
  return (
    <th scope="row">
      <a href={`/sources/${record.id}/`}>{shortName(record)}</a>
      {context ? <NumberInSources id={record.id} context={context} /> : null}
      {record.retracted ? <span className="caution"> Retracted</span> : null}
    </th>
  );
}

/** The groups, doses and main numbers of trials, for clinicians; null and unfinished ones in the same rows. */
export function TrialNumbers({ trials }: { trials: readonly EvidenceRecord[] }) {
  return (
    <div role="group" className="table-scroll" aria-label="Main numbers, scrolls sideways" tabIndex={0}>
      <table className="evidence numbers">
        <thead>
          <tr>
            <th scope="col">Trial</th>
            <th scope="col">People</th>
            <th scope="col">Treatment and comparator</th>
            <th scope="col">Main result</th>
          </tr>
        </thead>
        <tbody>
          {trials.map((record) => (
            <tr key={record.id}>
              <TrialName record={record} />
              <td>{record.participants?.enrolled ?? "not stated"}</td>
              <td>
                {(record.arms ?? []).map((arm) => arm.label).join(" / ") || "not described"}
                {record.control && !record.arms ? `; control: ${record.control}` : ""}
                {record.blinding ? `. ${record.blinding.replace("-", " ")}` : ""}
              </td>
              <td>
                {record.outcomes
                  ? mainOutcomes(record).map((outcome) => {
                      const said = [groupWords(outcome, record.arms), effectWords(outcome.effect)]
                        .filter(Boolean)
                        .join(". ");
                      return (
                        <p key={outcome.id}>
                          {outcome.label}
                          {outcome.timepoint ? `, ${outcome.timepoint}` : ""}: {said || outcome.note || record.finding}
                        </p>
                      );
                    })
                  : "Not yet reported."}
                {record.caution ? <p className="caution">Caution: {record.caution}</p> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every guideline and regulator's statement on a topic, newest first. */
export function GuidelineTable({ topic, context }: { topic: Topic; context: PageContext }) {
  const statements = tableRecords("GuidelineTable", topic, context.records).reverse();
  if (statements.length === 0) return <p>No guideline or regulator’s statement on this subject is in the library.</p>;
  return (
    <div role="group" className="table-scroll" aria-label="Guideline table, scrolls sideways" tabIndex={0}>
      <table className="guidelines">
        <caption>What guideline bodies and regulators say, newest first: {statements.length}.</caption>
        <thead>
          <tr>
            <th scope="col">Body and year</th>
            <th scope="col">What it holds</th>
            <th scope="col">Limits of what we read</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((record) => (
            <tr key={record.id}>
              <th scope="row">
                <a href={`/sources/${record.id}/`}>{shortName(record)}</a>
                <NumberInSources id={record.id} context={context} />
                {record.retracted ? <span className="caution"> Retracted</span> : null}
              </th>
              <td>{record.finding}</td>
              <td>
                {record.limits[0]}
                {record.caution ? ` Caution: ${record.caution}` : ""}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
