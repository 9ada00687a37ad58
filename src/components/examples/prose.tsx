import { ratings } from "../../schema/vocabulary";
import { CertaintyMark } from "../prose/certainty-mark";
import { CertaintyRules } from "../prose/certainty-rules";
import { Cite } from "../prose/cite";
import { Claim } from "../prose/claim";
import { CrisisLines } from "../prose/crisis-lines";
import { Term } from "../prose/term";
import { WhereToReport } from "../prose/where-to-report";
import type { Example } from "./example";

/** What stands in and between sentences: marks, citations, terms, claims, lines of help. */
export const prose: readonly Example[] = [
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
    id: "claim",
    component: "Claim",
    state: "checked",
    draw: (context) => (
      <Claim
        id="claim-example"
        said="A sentence that people meet."
        certainty="low"
        verdict="What holds of it, in a few words."
        context={context}
      >
        <p>What holds, what does not, and how sure anyone can be.</p>
      </Claim>
    ),
  },
  { id: "certainty-rules", component: "CertaintyRules", state: "its one state", draw: () => <CertaintyRules /> },
  {
    id: "where-to-report",
    component: "WhereToReport",
    state: "a place is named",
    draw: () => <WhereToReport reports="https://example.org/reports" />,
  },
  {
    id: "where-to-report-none",
    component: "WhereToReport",
    state: "no place is named",
    draw: () => <WhereToReport reports="" />,
  },
  { id: "crisis-lines", component: "CrisisLines", state: "its one state", draw: () => <CrisisLines /> },
];
