import { Fact, FactBox } from "../figures/fact-box";
import { HowFast } from "../figures/how-fast";
import { HundredPeople } from "../figures/hundred-people";
import { OverTime } from "../figures/over-time";
import { WhyNumbersDiffer } from "../figures/why-numbers-differ";
import type { Example } from "./example";

/** Figures of people out of 100, of times and of told numbers. */
export const figures: readonly Example[] = [
  {
    id: "people-benefit",
    component: "HundredPeople",
    state: "a benefit, rated, with a comparator",
    draw: (context) => (
      <HundredPeople
        of="dean-2021-unipolar#response-24h-midazolam"
        certainty="very-low"
        title="At least half better a day after one infusion"
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
        unrated="No claim is drawn from it here."
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
        certainty="very-low"
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
    id: "fact-box",
    component: "FactBox",
    state: "a benefit, a harm and something not measured",
    draw: (context) => (
      <FactBox title="One infusion of ketamine beside one of midazolam">
        <Fact
          kind="benefit"
          of="dean-2021-unipolar#response-24h-midazolam"
          label="At least half better a day later"
          certainty="very-low"
          context={context}
        />
        <Fact
          kind="harm"
          of="dean-2021-unipolar#dropouts-midazolam"
          label="Left the trial early, for any reason"
          context={context}
        />
        <Fact kind="harm" label="Harm from years of use" unknown="Not measured in this trial." context={context} />
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
];
