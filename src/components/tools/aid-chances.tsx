import { twoGroups } from "../../evidence/two-groups";
import type { Lists } from "../../schema/lists";
import { ofHundred } from "../figures/grids";
import { figureOf, type PageContext } from "../page-context";
import { Cite } from "../prose/cite";
import { Inline } from "../prose/inline";

type Props = {
  chances: Lists["decision-aid"]["chances"];
  names: ReadonlyMap<string, string>;
  context: PageContext;
};

/** One count on one denominator for every option that has it, computed from the records, and a blank for the rest. */
export function AidChances({ chances: { title, note, rows }, names, context }: Props) {
  return (
    <>
      {note.map((text) => (
        <p key={text}>
          <Inline text={text} context={context} />
        </p>
      ))}
      <section className="table-scroll" aria-label="Chances, side by side" tabIndex={0}>
        <table className="chances">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">Option</th>
              <th scope="col">Had</th>
              <th scope="col">Had not</th>
              <th scope="col">Who was counted, and when</th>
            </tr>
          </thead>
          <tbody>
            {[...names].flatMap(([option, fullName]) => {
              // what stands in brackets in a name has its place where the option is described
              const [name] = fullName.split(" (");
              const own = rows.filter((row) => row.option === option);
              if (own.length === 0)
                return (
                  <tr key={option} className="unknown">
                    <th scope="row">{name}</th>
                    <td colSpan={3}>No record here</td>
                  </tr>
                );
              return own.map(({ of, arm, when, who }) => {
                const { record, outcome } = figureOf(context.records, of);
                const had = ofHundred(twoGroups(record, outcome, { treatment: arm }).treatment);
                return (
                  <tr key={`${option} ${of}`}>
                    <th scope="row">{name}</th>
                    <td className="number">{had}</td>
                    <td className="number">{100 - had}</td>
                    <td>
                      {who}. {when}.
                      <Cite of={record.id} context={context} />
                    </td>
                  </tr>
                );
              });
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
