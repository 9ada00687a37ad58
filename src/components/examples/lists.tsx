import { trialResult } from "../../evidence/result";
import { resultNames } from "../../evidence/trial-words";
import { trialsIn } from "../../library/trials";
import type { EvidenceRecord } from "../../schema/record";
import type { TrialResult } from "../../schema/vocabulary";
import { TrialTile } from "../figures/trial-tile";
import { SourceList } from "../frame/source-list";
import type { PageContext } from "../page-context";
import { EvidenceTable, GuidelineTable } from "../prose/evidence-table";
import type { Example } from "./example";

/** The first trial of the library that came out so. */
function firstTrial(records: PageContext["records"], result: TrialResult): EvidenceRecord {
  const found = trialsIn(records).find((trial) => trialResult(trial) === result);
  if (!found) throw new Error(`No trial of the library came out as ${result}; its example has nothing to show.`);
  return found;
}

/** What the library lists by itself: evidence, guidelines, trials, sources. */
export const lists: readonly Example[] = [
  {
    id: "evidence-table",
    component: "EvidenceTable",
    state: "with trials",
    draw: (context) => <EvidenceTable topic="anxiety" context={context} />,
  },
  {
    id: "guideline-table",
    component: "GuidelineTable",
    state: "with statements",
    draw: (context) => <GuidelineTable topic="ptsd" context={context} />,
  },
  {
    id: "guideline-none",
    component: "GuidelineTable",
    state: "with none in the library",
    draw: (context) => <GuidelineTable topic="anxiety" context={context} />,
  },
  ...(Object.keys(resultNames) as TrialResult[]).map(
    (result): Example => ({
      id: `tile-${result}`,
      component: "TrialTile",
      state: resultNames[result].toLowerCase(),
      draw: ({ records }) => (
        <ul className="tiles">
          <TrialTile trial={firstTrial(records, result)} level={3} />
        </ul>
      ),
    }),
  ),
  {
    id: "source-list",
    component: "SourceList",
    state: "the sources of these examples",
    draw: (context) => <SourceList context={context} />,
  },
];
