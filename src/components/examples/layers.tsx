import { ForClinicians, InAMinute, InFull, NotKnown, WhatYouCanDo } from "../prose/layers";
import type { Example } from "./example";

/** The layers of a page. */
export const layers: readonly Example[] = [
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
];
