import { twoGroups } from "../../evidence/two-groups";
import { figureOf, type PageContext, statementOf } from "../page-context";
import { Caption, factsOf } from "./caption";
import { FigureFrame, TableTwin } from "./figure-frame";
import { Grids, takenGroups } from "./grids";
import { howCounted } from "./how-counted";
import { take } from "./take";
import type { Sure } from "./taken";

type Props = {
  of: string;
  context: PageContext;
  certainty?: string;
  /** How sure, where the page's claims stand elsewhere than in its front matter. */
  sure?: Sure;
  /** Why it has no rating of its own. */
  unrated?: string;
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
export function HundredPeople({
  of,
  context,
  certainty,
  unrated,
  treatment,
  comparator,
  title,
  kind,
  compact,
  ...own
}: Props) {
  const { record, outcome } = figureOf(context.records, of);
  const groups = twoGroups(record, outcome, { treatment, comparator });
  const described = { record, outcome, groups };
  const { people, gap } = howCounted(record, outcome, groups);
  const caption = <Caption {...described} context={context} />;
  const id = figureId([of, treatment, comparator].filter(Boolean).join(" "));
  const sure = own.sure ?? statementOf(context, certainty);
  // both are drawn in the same colours, which mean the groups; so a harm says in words that it is one, and where nothing
  // was compared nobody can say that the treatment did it
  const unwanted = groups.comparator ? "A harm. " : "Unwanted; nothing was compared. ";
  const reading = `${kind === "harm" ? unwanted : ""}People out of 100`;
  const head = ["Group", "Of 100", "Did not", "Counted"];
  const rows = takenGroups(groups).map(({ name, happened, counted }) => ({
    cells: [name, String(happened), String(100 - happened), counted ?? "percentage as printed by the source"],
    record,
    measured: outcome.label,
    when: outcome.timepoint,
    compared: groups.comparator?.name,
    people,
    gap,
  }));
  take(context, () => ({
    id,
    title: title ?? outcome.label,
    reading,
    sure,
    ...(unrated ? { unrated: `not rated. ${unrated}` } : {}),
    facts: factsOf(described),
    head,
    rows,
    picture: { kind: "people", frames: [{ groups: takenGroups(groups) }] },
  }));
  return (
    <FigureFrame
      id={id}
      className="hundred"
      kind={kind ?? "benefit"}
      title={title ?? outcome.label}
      sure={sure}
      unrated={unrated}
      sub={reading}
      context={context}
    >
      <Grids groups={groups} about={title ?? outcome.label} />
      {compact ? (
        <details className="twin">
          <summary>Who was studied, and how</summary>
          {caption}
        </details>
      ) : (
        caption
      )}
      <TableTwin head={head} rows={rows} />
    </FigureFrame>
  );
}
