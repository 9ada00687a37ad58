import { shortName } from "../../evidence/short-name";
import type { EvidenceRecord } from "../../schema/record";
import { dayInWords } from "../../site";
import type { PageContext } from "../page-context";

/** That a source was retracted, when, and where the notice stands. */
export function RetractedWords({ retracted }: { retracted: NonNullable<EvidenceRecord["retracted"]> }) {
  return (
    <>
      <b>Retracted</b> on {dayInWords(retracted.date)}: do not rely on it.{" "}
      <a href={retracted.notice} rel="noopener">
        Notice of retraction
      </a>
      .
    </>
  );
}

/** The same in one word, where a source stands in a row or a tile: it leads to the notice. Nothing for any other source. */
export function RetractedMark({ record: { retracted } }: { record: Pick<EvidenceRecord, "retracted"> }) {
  if (!retracted) return null;
  return (
    <b className="caution">
      {" "}
      <a href={retracted.notice} rel="noopener">
        Retracted
      </a>
    </b>
  );
}

/** The notice at the top of a page whose words, figures or tables rest on a source that was retracted since. */
export function RetractedNotice({ context }: { context: PageContext }) {
  const { page, records } = context;
  const taken = [...new Set([...page.cites, ...(page.lists ?? [])])].flatMap((id) => {
    const record = records.get(id);
    return record?.retracted ? [{ id, name: shortName(record), retracted: record.retracted }] : [];
  });
  if (taken.length === 0) return null;
  return (
    <div className="due" role="note" aria-label="Retracted sources">
      <p>
        {taken.length === 1 ? "A source of this page has" : "Sources of this page have"} been retracted. What rests on{" "}
        {taken.length === 1 ? "it" : "them"} may be wrong until this page has been checked again.
      </p>
      <ul>
        {taken.map(({ id, name, retracted }) => (
          <li key={id}>
            <a href={`/sources/${id}/`}>{name}</a>. <RetractedWords retracted={retracted} />
          </li>
        ))}
      </ul>
    </div>
  );
}
