import { Fragment, useContext } from "react";
import { kindName } from "../../evidence/kind";
import { shortName } from "../../evidence/short-name";
import { withoutDose } from "../../evidence/without-dose";
import type { EvidenceRecord } from "../../schema/record";
import { citeNumber, type PageContext } from "../page-context";
import { MarksLead } from "./marks-lead";
import { RetractedWords } from "./retracted";

/**
 * Numbered marks that open the source in place: a button and a popover, which need no script; where `MarksLead` says so,
 * links. At its first mark a source also stands in the margin of a wide screen, which the lists of records alone do not have.
 */
export function Cite({ of, context }: { of: string; context: PageContext }) {
  const lead = useContext(MarksLead);
  const ids = of.split(" ").filter((id) => context.records.has(id));
  if (lead === "name") return ` (${ids.flatMap((id) => nameOf(id, context)).join("; ")})`;
  return (
    <span className="cites">
      {"\u2060"}
      {ids.map((id, index) => {
        const record = context.records.get(id);
        if (!record) return null;
        const number = citeNumber(context, id);
        const first = !context.noted.has(id);
        context.noted.add(id);
        return (
          <Fragment key={id}>
            {/* the first holds to its word; a phone may have no room for all of them beside it */}
            {index > 0 ? <wbr /> : null}
            <Mark id={id} context={context} lead={lead} label={`Source ${number}: ${shortName(record)}`}>
              {number}
            </Mark>
            {first && lead !== "record" ? (
              <span className="side" aria-hidden="true">
                {number}. {shortName(record)}
              </span>
            ) : null}
          </Fragment>
        );
      })}
    </span>
  );
}

function nameOf(id: string, { records }: PageContext): string[] {
  const record = records.get(id);
  return record ? [shortName(record)] : [];
}

/** The id of the note of a source on its page: short, because every mark names it. */
export function noteId(context: PageContext, id: string): string {
  return `note-${citeNumber(context, id)}`;
}

type MarkProps = {
  id: string;
  context: PageContext;
  lead: "note" | "list" | "record";
  label: string;
  children: number;
};

function Mark({ id, context, lead, label, children }: MarkProps) {
  // a number of two digits fills its box, and must not be drawn over the words beside it
  const name = children > 9 ? "cite long" : "cite";
  if (lead === "note")
    return (
      <button type="button" className={name} popoverTarget={noteId(context, id)} aria-label={label}>
        {children}
      </button>
    );
  return (
    <a className={name} href={lead === "list" ? `#source-${id}` : `/sources/${id}/`} aria-label={label}>
      {children}
    </a>
  );
}

/** The popovers that the marks of a page without a list of sources open, one for each source. */
export function SourcePopovers({ context, ids }: { context: PageContext; ids: readonly string[] }) {
  return (
    <>
      {ids.map((id) => {
        const record = context.records.get(id);
        if (!record) return null;
        return (
          <div key={id} popover="auto" id={noteId(context, id)} className="note" role="note">
            <p className="note-head">
              {citeNumber(context, id)}. {shortName(record)} <span>{kindName(record)}</span>
            </p>
            {record.retracted ? (
              <p>
                <RetractedWords retracted={record.retracted} />
              </p>
            ) : null}
            <Findings record={record} />
            {record.caution ? (
              <p>
                <b>Caution:</b> {record.caution}
              </p>
            ) : null}
            <p>
              <a href={`/sources/${id}/`}>All its figures</a>
            </p>
          </div>
        );
      })}
    </>
  );
}

/** What fits a note at the foot of a phone, in characters. */
const noteLength = 300;

/**
 * What a source found and what it cannot show: both, or neither where they are too long for a note, so that no note says
 * the one without the other.
 */
export function Findings({ record }: { record: EvidenceRecord }) {
  if (record.finding.length + (record.limits[0]?.length ?? 0) > noteLength)
    return (
      <p>
        <a href={`/sources/${record.id}/`}>What it found, and what it cannot show</a>
      </p>
    );
  return (
    <>
      <p>{withoutDose(record.finding)}</p>
      <p>
        <b>It cannot show:</b> {withoutDose(record.limits[0] ?? "")}
      </p>
    </>
  );
}
