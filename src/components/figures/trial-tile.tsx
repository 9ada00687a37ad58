import { medicineNames, medicineOf, testedWords } from "../../evidence/medicine";
import { trialResult } from "../../evidence/result";
import { placedName } from "../../evidence/short-name";
import { blindingNames, comparatorWords, resultWords } from "../../evidence/trial-words";
import type { EvidenceRecord } from "../../schema/record";
import { topicNames } from "../frame/topics";
import { RetractedMark } from "../prose/retracted";
import { TrialMark } from "./trial-mark";

type Props = { trial: EvidenceRecord; brief?: boolean; level: 3 | 4 };

/**
 * One trial: a tile of the same width and the same parts whatever it found; dashed and empty where it has not reported.
 *
 * @param brief leaves out how the medicine was given, and the tile's own address, on the wall of all: there the one made a
 *   tenth of what the page costs, the other a fifteenth. Both stand on the wall of each subject.
 * @param level of its name among the headings of the page.
 */
export function TrialTile({ trial, brief = false, level }: Props) {
  const Name = `h${level}` as const;
  const result = trialResult(trial);
  const medicine = medicineOf(trial);
  const people = trial.participants?.enrolled;
  const empty = result === "not-reported";
  return (
    <li className={`tile ${medicine}${empty ? " empty" : ""}`} id={brief ? undefined : trial.id} data-result={result}>
      <p className="tile-result">
        <TrialMark result={result} /> <b>{resultWords(trial)}</b>
      </p>
      <Name className="tile-name">
        <a href={`/sources/${trial.id}/`}>{placedName(trial)}</a> <span>{medicineNames[medicine]}</span>
        <RetractedMark record={trial} />
      </Name>
      <dl>
        {brief ? null : <Line name="Tested">{testedWords(trial)}</Line>}
        <Line name="Compared with">{comparatorWords(trial)}</Line>
        <Line name="Subject">{trial.topics.map((topic) => topicNames[topic]).join(", ")}</Line>
        <Line name={empty ? "People planned or enrolled" : "People enrolled"}>
          {people ?? "not printed in what we read"}
        </Line>
        <Line name="Kept from knowing">{blindingNames[trial.blinding ?? ""] ?? "not printed in what we read"}</Line>
        <Line name="Who paid">{trial.funding ?? "not printed in what we read"}</Line>
      </dl>
    </li>
  );
}

/** The colon is a word of the page and not of its style: drawn by the style for each of 1,200 lines it made a fifth of what a phone lays out. */
function Line({ name, children }: { name: string; children: string | number }) {
  return (
    <div>
      <dt>{`${name}: `}</dt>
      <dd>{children}</dd>
    </div>
  );
}
