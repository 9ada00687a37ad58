import { peopleOutOf } from "../../evidence/people";
import type { GroupShare, TwoGroups } from "../../evidence/two-groups";
import { HatchedGrid, PeopleGrid } from "./person";
import { withSoftHyphen } from "./soft-hyphen";
import type { TakenGroup } from "./taken";

/** Whole people of 100 to whom it happened. */
export function ofHundred(group: GroupShare): number {
  return peopleOutOf(100, { parts: [{ name: group.name, amount: group.share / 100 }] }).parts[0]?.people ?? 0;
}

/** The groups to draw, the treatment first, each with its side. */
export function drawnGroups({ treatment, comparator }: TwoGroups) {
  return [
    { side: "treatment" as const, group: treatment },
    ...(comparator ? [{ side: "comparator" as const, group: comparator }] : []),
  ];
}

/** The groups as numbers: whole people of 100, and how many were counted where the record says. */
export function takenGroups(groups: TwoGroups): TakenGroup[] {
  return drawnGroups(groups).map(({ side, group }) => ({
    name: group.name,
    side,
    happened: ofHundred(group),
    ...(group.events !== undefined && group.total !== undefined
      ? { counted: `${group.events} of ${group.total} people` }
      : {}),
  }));
}

/**
 * Ten by ten people for each group, at one size, with both numbers: those it happened to and those it did not.
 *
 * @param about what happened, and when: who goes from picture to picture hears no title, and 63 of 100 may be well or ill.
 */
export function Grids({ groups, about }: { groups: TwoGroups; about: string }) {
  return (
    <div className="grids">
      {drawnGroups(groups).map(({ side, group }) => {
        const happened = ofHundred(group);
        return (
          <div
            key={group.arm}
            className="grid-of"
            role="img"
            aria-label={`${group.name}: ${happened} of 100, ${100 - happened} not. ${about}`}
          >
            <p className={`grid-name ${side}`}>{withSoftHyphen(group.name)}</p>
            <PeopleGrid happened={happened} side={side} />
            <p className="grid-count">
              <b>{happened}</b> of 100
            </p>
            <p className="grid-rest">{100 - happened} did not</p>
          </div>
        );
      })}
    </div>
  );
}

/** A hundred people of whom nothing is known at that time, and whose silence that is. */
export function UnknownGrid({ name, why }: { name: string; why: string }) {
  return (
    <div className="grids">
      <div className="grid-of" role="img" aria-label={`${name}: not known`}>
        <p className="grid-name">{why}</p>
        <HatchedGrid />
        <p className="grid-count">Not known</p>
      </div>
    </div>
  );
}
