import { ForestPlot } from "../figures/forest-plot";
import type { Example } from "./example";

/** Forest plots: differences, ratios, a pooled estimate. */
export const plots: readonly Example[] = [
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
];
