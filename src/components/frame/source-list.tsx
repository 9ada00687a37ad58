import { shortName } from "../../evidence/short-name";
import type { PageContext } from "../page-context";
import { RetractedWords } from "../prose/retracted";

/**
 * The sources of a page, in the order in which a reader meets them: author, year, title, journal. The full citation in
 * every style, with its identifiers, stands on the source's own page; leaving it out here saves a reader three kilobytes.
 */
export function SourceList({ context }: { context: PageContext }) {
  const records = context.page.cites.flatMap((id) => context.records.get(id) ?? []);
  if (records.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {records.map((record) => (
          <li key={record.id} id={`source-${record.id}`}>
            {shortName(record)}. <a href={`/sources/${record.id}/`}>{record.title}</a>.{" "}
            {record.journal ? `${record.journal}.` : ""}
            {record.retracted ? (
              <span className="caution">
                {" "}
                <RetractedWords retracted={record.retracted} />
              </span>
            ) : null}
            {record.caution ? <span className="caution"> Caution: {record.caution}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
