import { twoGroups } from "../../evidence/two-groups";
import type { Lists } from "../../schema/lists";
import { ofHundred } from "../figures/grids";
import { figureOf, type PageContext } from "../page-context";
import { Cite } from "../prose/cite";
import { Inline } from "../prose/inline";
import { Row, RowGroup, RowTable } from "../tables/row-table";

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
      <RowTable className="chances" caption={title} head={["Option", "Had", "Had not", "Who was counted, and when"]}>
        <RowGroup>
          {[...names].flatMap(([option, fullName]) => {
            // what stands in brackets in a name has its place where the option is described
            const [name] = fullName.split(" (");
            const own = rows.filter((row) => row.option === option);
            if (own.length === 0) return <Row key={option} className="unknown" title={name} cells="No record here" />;
            return own.map(({ of, arm, when, who }) => {
              const { record, outcome } = figureOf(context.records, of);
              // the row is of one group; naming it twice keeps a trial of three groups from asking for a comparator
              const had = ofHundred(twoGroups(record, outcome, { treatment: arm, comparator: arm }).treatment);
              const counted = (
                <>
                  {who}. {when}.
                  <Cite of={record.id} context={context} />
                </>
              );
              return (
                <Row
                  key={`${option} ${of} ${arm}`}
                  title={name}
                  cells={[had, 100 - had, counted]}
                  kinds={["number", "number"]}
                />
              );
            });
          })}
        </RowGroup>
      </RowTable>
    </>
  );
}
