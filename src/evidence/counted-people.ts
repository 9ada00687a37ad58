import type { Outcome } from "../schema/outcome";
import type { SourceType } from "../schema/vocabulary";
import { isPooled } from "./kind";
import type { TwoGroups } from "./two-groups";

type Study = {
  type: SourceType;
  arms?: readonly { id: string; n?: number | undefined }[] | undefined;
  participants?: { enrolled?: number | undefined; summary: string } | undefined;
};

/** How many people were counted in each group: whole for a caption, in few letters for a row. */
export type CountedPeople = { words: string; short: string };

/**
 * Of how many people the shares of a figure are. Where the source prints no number of people counted, that is said, with
 * the nearest number that it does print.
 */
export function countedPeople(study: Study, outcome: Outcome, { treatment, comparator }: TwoGroups): CountedPeople {
  const groups = comparator ? [treatment, comparator] : [treatment];
  const totals = known(groups.map(({ total }) => total));
  const enrolled = study.participants?.enrolled;
  if (outcome.same_people && comparator) {
    const people = totals ? Math.max(...totals) : enrolled;
    if (people)
      return { words: `The same people in both groups, ${people} in all.`, short: `${people} people, in both groups` };
  }
  if (totals) {
    const people = `${totals.join(" and ")} people`;
    return { words: `${people}.`, short: people };
  }
  if (outcome.people) {
    const people = `${outcome.people} people`;
    return { words: `${people}${comparator ? " in both groups together" : ""}.`, short: people };
  }
  const sizes = known(groups.map(({ arm }) => study.arms?.find(({ id }) => id === arm)?.n));
  if (sizes) {
    const of = `${sizes.length > 1 ? "groups" : "group"} of ${sizes.join(" and ")}`;
    const said = sizes.every((size) => study.participants?.summary.includes(String(size)));
    return { words: `Not printed in what we read${said ? "" : `; ${of} people`}.`, short: of };
  }
  if (!enrolled) return { words: "Not printed in what we read.", short: "number of people not printed" };
  if (isPooled(study.type))
    return {
      words: `Not printed for this in what we read; ${enrolled} people in the whole review.`,
      short: "number of people not printed",
    };
  const said = study.participants?.summary.includes(String(enrolled));
  return {
    words: `Not printed group by group in what we read${said ? "" : `; ${enrolled} people took part`}.`,
    short: `${enrolled} people took part`,
  };
}

/** The numbers, where every one of them is known. */
function known(numbers: readonly (number | undefined)[]): number[] | undefined {
  const all = numbers.flatMap((number) => number ?? []);
  return all.length === numbers.length ? all : undefined;
}
