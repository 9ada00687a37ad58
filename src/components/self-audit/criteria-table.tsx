import type { AidCriteria } from "../../schema/self-audit";

/** One set of criteria for the decision aid: what is asked, whether it is met, and where. */
export function CriteriaTable({ set }: { set: AidCriteria["sets"][number] }) {
  const applying = set.criteria.filter(({ answer }) => answer !== "does not apply").length;
  const met = set.criteria.filter(({ answer }) => answer === "met").length;
  return (
    <div role="group" className="table-scroll" aria-label={`${set.name}, scrolls sideways`} tabIndex={0}>
      <table>
        <caption>
          {set.what} By our own scoring, {met} of {applying} are met in full.
        </caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Answer and place</th>
          </tr>
        </thead>
        <tbody>
          {set.criteria.map(({ words, answer, why, where }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>
                <b>{answer}</b>: {why}
                {where.map(({ to, words: link }) => (
                  <span key={`${to} ${link}`}>
                    {" "}
                    <a href={to}>{link}</a>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
