import { peopleOutOf } from "../../evidence/people";
import { type GroupShare, twoGroups } from "../../evidence/two-groups";
import { figureOf, type PageContext } from "../page-context";
import { Caption } from "./caption";
import { PeopleGrid } from "./person";

type Props = {
  of: string;
  context: PageContext;
  certainty?: string;
  treatment?: string;
  comparator?: string;
  title?: string;
  kind?: "benefit" | "harm";
};

/** The id of a figure on its page, from the record and outcome it draws. */
export function figureId(of: string): string {
  return `figure-${of.replace(/[^a-z0-9]+/g, "-")}`;
}

/** Whole people of 100 to whom it happened. */
export function ofHundred(group: GroupShare): number {
  return peopleOutOf(100, { parts: [{ name: group.name, amount: group.share / 100 }] }).parts[0]?.people ?? 0;
}

/** Ten by ten people, treatment beside comparator, with the same numbers as a table. */
export function HundredPeople({ of, context, certainty, treatment, comparator, title, kind = "benefit" }: Props) {
  const { record, outcome } = figureOf(context.records, of);
  const groups = twoGroups(record, outcome, { treatment, comparator });
  const drawn = [
    { side: "treatment" as const, group: groups.treatment },
    ...(groups.comparator ? [{ side: "comparator" as const, group: groups.comparator }] : []),
  ];
  const id = figureId([of, treatment, comparator].filter(Boolean).join(" "));
  const heading = title ?? outcome.label;
  return (
    <figure id={id} className="hundred" data-kind={kind} aria-labelledby={`${id}-title`}>
      <figcaption>
        <p className="figure-title" id={`${id}-title`}>
          {heading}{" "}
          <a className="self" href={`#${id}`} aria-label="Link to this figure">
            #
          </a>
        </p>
        <p className="figure-sub">People out of 100</p>
      </figcaption>
      <div className="grids">
        {drawn.map(({ side, group }) => {
          const happened = ofHundred(group);
          return (
            <div
              key={group.arm}
              className="grid-of"
              role="img"
              aria-label={`${group.name}: ${happened} of 100, ${100 - happened} not`}
            >
              <p className={`grid-name ${side}`}>{group.name}</p>
              <PeopleGrid happened={happened} side={side} />
              <p className="grid-count">
                <b>{happened}</b> of 100
              </p>
              <p className="grid-rest">{100 - happened} did not</p>
            </div>
          );
        })}
      </div>
      <Caption
        record={record}
        outcome={outcome}
        context={context}
        certainty={certainty}
        compared={groups.comparator?.name}
      />
      <details className="twin">
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Of 100</th>
              <th scope="col">Did not</th>
              <th scope="col">Counted</th>
            </tr>
          </thead>
          <tbody>
            {drawn.map(({ group }) => (
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
          </tbody>
        </table>
      </details>
    </figure>
  );
}
