import { twoGroups } from "../../evidence/two-groups";
import { figureOf, type PageContext, statementOf } from "../page-context";
import { Caption } from "./caption";
import { FigureFrame, TableTwin } from "./figure-frame";
import { drawnGroups, Grids, ofHundred } from "./grids";

type Props = {
  of: string;
  context: PageContext;
  certainty?: string;
  treatment?: string;
  comparator?: string;
  title?: string;
  kind?: "benefit" | "harm";
  /** Keeps who was studied and how in a part that opens; for the home page. */
  compact?: boolean;
};

/** The id of a figure on its page, from the record and outcome it draws. */
export function figureId(of: string): string {
  return `figure-${of.replace(/[^a-z0-9]+/g, "-")}`;
}

/** Ten by ten people, treatment beside comparator, with the same numbers as a table. */
export function HundredPeople({ of, context, certainty, treatment, comparator, title, kind, compact }: Props) {
  const { record, outcome } = figureOf(context.records, of);
  const groups = twoGroups(record, outcome, { treatment, comparator });
  const caption = <Caption record={record} outcome={outcome} context={context} compared={groups.comparator?.name} />;
  return (
    <FigureFrame
      id={figureId([of, treatment, comparator].filter(Boolean).join(" "))}
      className="hundred"
      kind={kind ?? "benefit"}
      title={title ?? outcome.label}
      sure={statementOf(context, certainty)}
      sub="People out of 100"
    >
      <Grids groups={groups} />
      {compact ? (
        <details className="twin">
          <summary>Who was studied, and how</summary>
          {caption}
        </details>
      ) : (
        caption
      )}
      <TableTwin head={["Group", "Of 100", "Did not", "Counted"]}>
        {drawnGroups(groups).map(({ group }) => (
          <tr key={group.arm}>
            <th scope="row">{group.name}</th>
            <td>{ofHundred(group)}</td>
            <td>{100 - ofHundred(group)}</td>
            <td>
              {group.events !== undefined && group.total !== undefined
                ? `${group.events} of ${group.total} people`
                : "percentage as printed by the source"}
            </td>
          </tr>
        ))}
      </TableTwin>
    </FigureFrame>
  );
}
