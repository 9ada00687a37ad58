import { trialResult } from "../../evidence/result";
import { resultMeanings, resultNames } from "../../evidence/trial-words";
import type { EvidenceRecord } from "../../schema/record";
import type { TrialResult } from "../../schema/vocabulary";
import { TrialMark } from "./trial-mark";

/** How many trials came out which way: one shape a trial, its number and its word. */
export function TrialCount({ trials }: { trials: readonly EvidenceRecord[] }) {
  const results = trials.map((trial) => trialResult(trial));
  return (
    <ul className="trial-count">
      {(Object.keys(resultNames) as TrialResult[]).map((result) => {
        const count = results.filter((one) => one === result).length;
        return (
          <li key={result} data-result={result}>
            <p>
              <b>{count}</b> {resultNames[result]}
            </p>
            <p className="trial-marks">
              {Array.from({ length: count }, (_, index) => (
                <TrialMark key={index} result={result} />
              ))}
            </p>
            <small>{resultMeanings[result]}</small>
          </li>
        );
      })}
    </ul>
  );
}
