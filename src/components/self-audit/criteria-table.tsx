import type { AidCriteria } from "../../schema/self-audit";
import { Row, RowGroup, RowTable } from "../tables/row-table";

/** One set of criteria for the decision aid: what is asked, whether it is met, and where. */
export function CriteriaTable({ set }: { set: AidCriteria["sets"][number] }) {
  const applying = set.criteria.filter(({ answer }) => answer !== "does not apply").length;
  const met = set.criteria.filter(({ answer }) => answer === "met").length;
  return (
    <RowTable
      head={["Criterion", "Answer and place"]}
      caption={`${set.what} By our own scoring, ${met} of ${applying} are met in full.`}
    >
      <RowGroup>
        {set.criteria.map(({ words, answer, why, where }) => (
          <Row
            key={words}
            title={words}
            cells={[
              <>
                <b>{answer}</b>: {why}
                {where.map(({ to, words: link }) => (
                  <span key={`${to} ${link}`}>
                    {" "}
                    <a href={to}>{link}</a>
                  </span>
                ))}
              </>,
            ]}
          />
        ))}
      </RowGroup>
    </RowTable>
  );
}
