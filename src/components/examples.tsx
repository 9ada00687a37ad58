import type { ReactElement } from "react";
import type { TrialResult } from "../evidence/record-shape";
import { trialResult } from "../evidence/result";
import { resultNames } from "../evidence/trial-words";
import type { PageEntry } from "../library/library";
import { trialsIn } from "../library/trials";
import type { ComponentName } from "../schema/components";
import type { EvidenceRecord } from "../schema/record";
import { ratings } from "../schema/vocabulary";
import { Fact, FactBox } from "./figures/fact-box";
import { ForestPlot } from "./figures/forest-plot";
import { HowFast } from "./figures/how-fast";
import { HundredPeople } from "./figures/hundred-people";
import { OverTime } from "./figures/over-time";
import { TrialTile } from "./figures/trial-tile";
import { WhyNumbersDiffer } from "./figures/why-numbers-differ";
import { SourceList } from "./frame/source-list";
import type { PageContext } from "./page-context";
import { CertaintyMark } from "./prose/certainty-mark";
import { CertaintyRules } from "./prose/certainty-rules";
import { Cite } from "./prose/cite";
import { Claim } from "./prose/claim";
import { CrisisLines } from "./prose/crisis-lines";
import { EvidenceTable, GuidelineTable } from "./prose/evidence-table";
import { ForClinicians, InAMinute, InFull, NotKnown, WhatYouCanDo } from "./prose/layers";
import { Term } from "./prose/term";
import { Tick } from "./tools/tick";

/** The components that pages bring along by themselves and no author writes. */
export const ownComponents = ["CertaintyMark", "Cite", "Term", "SourceList", "TrialTile", "Tick"] as const;

/** One state of one component, drawn from the library's own records. */
export type Example = {
  id: string;
  component: ComponentName | (typeof ownComponents)[number];
  state: string;
  draw: (context: PageContext) => ReactElement;
};

/** The sources that the examples cite, in the order of their numbers. */
export const exampleSources = [
  "dean-2021-unipolar",
  "murrough-2013",
  "pickering-2020",
  "mcinnes-2022",
  "noppers-2011-fibromyalgia",
  "dwyer-2021",
  "lii-2023",
  "daly-2019",
  "borgogna-2024",
] as const;

/** The terms that the examples open. */
export const exampleTerms = ["remission"] as const;

/** What the parts of the page of examples need to know: a certainty statement for every rating, and the sources. */
export function exampleContext(
  records: ReadonlyMap<string, EvidenceRecord>,
  glossary: PageContext["glossary"],
  cites: readonly string[] = exampleSources,
): PageContext {
  const page = {
    address: "/about/design/",
    kind: "explainer",
    cites,
    certainty: ratings.map((rating) => ({
      id: rating,
      claim: "The main claim of a page stands here, in words that carry its rating.",
      rating,
      by: rating === "very-low" ? "dean-2021-unipolar#response-24h-midazolam" : "us",
      reasons: ["The plain reason stands here."],
    })),
  } as unknown as PageEntry;
  return { page, records, glossary, noted: new Set() };
}

/** The first trial of the library that came out so. */
function firstTrial(records: PageContext["records"], result: TrialResult): EvidenceRecord {
  const found = trialsIn(records).find((trial) => trialResult(trial) === result);
  if (!found) throw new Error(`No trial of the library came out as ${result}; its example has nothing to show.`);
  return found;
}

/**
 * Every component in each of its states. The page about the design shows this table; the render tests and the
 * accessibility tests run over it.
 */
export const examples: readonly Example[] = [
  ...ratings.map(
    (rating): Example => ({
      id: `mark-${rating}`,
      component: "CertaintyMark",
      state: rating.replace("-", " "),
      draw: () => (
        <p>
          <CertaintyMark rating={rating} />
        </p>
      ),
    }),
  ),
  {
    id: "people-benefit",
    component: "HundredPeople",
    state: "a benefit, rated, with a comparator",
    draw: (context) => (
      <HundredPeople
        of="dean-2021-unipolar#response-24h-midazolam"
        certainty="very-low"
        title="Felt at least half better a day after one infusion"
        context={context}
      />
    ),
  },
  {
    id: "people-harm",
    component: "HundredPeople",
    state: "a harm, two of several groups, not rated",
    draw: (context) => (
      <HundredPeople
        of="pickering-2020#any"
        treatment="ketamine"
        comparator="placebo"
        kind="harm"
        title="Had at least one side effect during a single infusion for pain"
        context={context}
      />
    ),
  },
  {
    id: "people-alone",
    component: "HundredPeople",
    state: "nothing was compared, facts closed",
    draw: (context) => (
      <HundredPeople
        of="mcinnes-2022#worse"
        kind="harm"
        title="Had more depression after a course of infusions than before"
        context={context}
        compact
      />
    ),
  },
  {
    id: "over-time",
    component: "OverTime",
    state: "some times measured, others not known",
    draw: (context) => (
      <OverTime
        of="noppers-2011-fibromyalgia#relief-180min, noppers-2011-fibromyalgia#relief-1wk, noppers-2011-fibromyalgia#relief-8wk"
        certainty="very-low"
        title="Fibromyalgia pain down by more than half, by time"
        context={context}
      />
    ),
  },
  {
    id: "forest-differences",
    component: "ForestPlot",
    state: "differences, one of which meets no difference, not rated",
    draw: (context) => (
      <ForestPlot
        of="murrough-2013#madrs-24h, dwyer-2021#madrs-24h, lii-2023#madrs-d1-3"
        unrated="The trials differ in age, comparator and time, so no claim is drawn from them together."
        title="Points on the depression score (MADRS) after one infusion, ketamine against its comparator"
        context={context}
      />
    ),
  },
  {
    id: "forest-ratios",
    component: "ForestPlot",
    state: "ratios",
    draw: (context) => (
      <ForestPlot
        of="daly-2019#relapse-remitters, daly-2019#relapse-responders"
        unrated="An example of the scale of ratios, which bears out no claim."
        title="Relapse with esketamine spray, compared with placebo spray"
        context={context}
      />
    ),
  },
  {
    id: "forest-pooled",
    component: "ForestPlot",
    state: "with a published pooled estimate, rated",
    draw: (context) => (
      <ForestPlot
        of="borgogna-2024#h24, borgogna-2024#bias-corrected"
        pooled="borgogna-2024#omnibus"
        certainty="very-low"
        title="PTSD symptoms with ketamine and with control, in one review"
        context={context}
      />
    ),
  },
  {
    id: "fact-box",
    component: "FactBox",
    state: "a benefit, a harm and something nobody measured",
    draw: (context) => (
      <FactBox title="One infusion of ketamine beside one of midazolam">
        <Fact
          kind="benefit"
          of="dean-2021-unipolar#response-24h-midazolam"
          label="Felt at least half better a day later"
          certainty="very-low"
          context={context}
        />
        <Fact
          kind="harm"
          of="dean-2021-unipolar#dropouts-midazolam"
          label="Left the trial early, for any reason"
          context={context}
        />
        <Fact kind="harm" label="Harm from years of use" unknown="Nobody measured this." context={context} />
      </FactBox>
    ),
  },
  { id: "how-fast", component: "HowFast", state: "its one state", draw: (context) => <HowFast context={context} /> },
  {
    id: "told-numbers",
    component: "WhyNumbersDiffer",
    state: "its one state",
    draw: (context) => <WhyNumbersDiffer context={context} />,
  },
  {
    id: "cite-one",
    component: "Cite",
    state: "one source",
    draw: (context) => (
      <p>
        A sentence that rests on one source
        <Cite of="murrough-2013" context={context} />.
      </p>
    ),
  },
  {
    id: "cite-two",
    component: "Cite",
    state: "two sources",
    draw: (context) => (
      <p>
        A sentence that rests on two
        <Cite of="murrough-2013 lii-2023" context={context} />.
      </p>
    ),
  },
  {
    id: "term",
    component: "Term",
    state: "in a sentence",
    draw: () => (
      <p>
        The first use of a word such as <Term id="remission">remission</Term> opens its meaning.
      </p>
    ),
  },
  {
    id: "in-a-minute-layer",
    component: "InAMinute",
    state: "with how sure anyone can be",
    draw: (context) => (
      <InAMinute context={context}>
        <ul>
          <li>Three to five points. Someone who reads only these is not misled.</li>
        </ul>
      </InAMinute>
    ),
  },
  {
    id: "in-full-layer",
    component: "InFull",
    state: "its one state",
    draw: (context) => (
      <InFull context={context}>
        <p>Short paragraphs under headings that are questions.</p>
      </InFull>
    ),
  },
  {
    id: "not-known-layer",
    component: "NotKnown",
    state: "its one state",
    draw: (context) => (
      <NotKnown context={context}>
        <p>What is not known, and which finding would change the page.</p>
      </NotKnown>
    ),
  },
  {
    id: "can-do-layer",
    component: "WhatYouCanDo",
    state: "its one state",
    draw: (context) => (
      <WhatYouCanDo context={context}>
        <ul>
          <li>A short checklist, or the questions to ask.</li>
        </ul>
      </WhatYouCanDo>
    ),
  },
  {
    id: "clinicians-closed",
    component: "ForClinicians",
    state: "closed until asked for",
    draw: (context) => (
      <ForClinicians context={context}>
        <p>Doses as tested, percentages and ratios stand here.</p>
      </ForClinicians>
    ),
  },
  {
    id: "clinicians-open",
    component: "ForClinicians",
    state: "open, where the whole page is theirs",
    draw: (context) => (
      <ForClinicians context={{ ...context, page: { ...context.page, kind: "reference", certainty: undefined } }}>
        <p>Doses as tested, percentages and ratios stand here.</p>
      </ForClinicians>
    ),
  },
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
  {
    id: "claim",
    component: "Claim",
    state: "checked",
    draw: () => (
      <Claim
        id="claim-example"
        said="A sentence that people meet."
        rating="low"
        verdict="What holds of it, in a few words."
      >
        <p>What holds, what does not, and how sure anyone can be.</p>
      </Claim>
    ),
  },
  { id: "certainty-rules", component: "CertaintyRules", state: "its one state", draw: () => <CertaintyRules /> },
  { id: "crisis-lines", component: "CrisisLines", state: "its one state", draw: () => <CrisisLines /> },
  ...(Object.keys(resultNames) as TrialResult[]).map(
    (result): Example => ({
      id: `tile-${result}`,
      component: "TrialTile",
      state: resultNames[result].toLowerCase(),
      draw: ({ records }) => (
        <ul className="tiles">
          <TrialTile trial={firstTrial(records, result)} />
        </ul>
      ),
    }),
  ),
  ...[false, true].map(
    (checked): Example => ({
      id: checked ? "tick-ticked" : "tick-empty",
      component: "Tick",
      state: checked ? "ticked" : "not ticked",
      draw: () => (
        <div className="tool">
          <Tick id={checked ? "tick-ticked" : "tick-empty"} checked={checked}>
            A line whose whole length can be touched.
          </Tick>
        </div>
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
