import { kindName } from "../../evidence/kind";
import { shortName, titleForList } from "../../evidence/short-name";
import type { EvidenceRecord } from "../../schema/record";
import type { PageContext } from "../page-context";
import { Findings, noteId } from "../prose/cite";
import { RetractedWords } from "../prose/retracted";

type Props = {
  context: PageContext;
  /** The sources whose marks open a note in place. */
  noted?: ReadonlySet<string>;
  /** On a page that holds as much as it may: titles are cut and journals left out, as the source's own page has both. */
  brief?: boolean;
};

/**
 * The sources of a page, in the order in which a reader meets them: author, year, title, journal. The full citation in
 * every style, with its identifiers, stands on the source's own page; leaving it out here saves a reader three kilobytes.
 *
 * An entry whose mark opens a note is that note: closed it stands in the list, opened it comes to its mark, and only then
 * shows what the source found. So no source is told twice.
 */
export function SourceList({ context, noted = new Set(), brief = false }: Props) {
  const records = context.page.cites.flatMap((id) => context.records.get(id) ?? []);
  if (records.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      {records.length > few ? <Fold count={records.length} /> : null}
      <ol>
        {records.map((record) => (
          <li key={record.id} id={`source-${record.id}`}>
            {noted.has(record.id) ? (
              <div popover="auto" id={noteId(context, record.id)} className="note listed">
                <Entry record={record} brief={brief} />
                <div className="found">
                  <p>{kindName(record)}.</p>
                  <Findings record={record} />
                </div>
              </div>
            ) : (
              <Entry record={record} brief={brief} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a phone shows without folding. */
const few = 6;

/**
 * On a phone a long list of sources is a third of the page, and stands between a reader and what comes after it: there it
 * opens when asked. The list stays beside this and not inside it, since its entries are also the notes of marks above,
 * which a closed part would hold back.
 */
function Fold({ count }: { count: number }) {
  return (
    <details className="fold">
      <summary>All {count} sources</summary>
    </details>
  );
}

function Entry({ record, brief }: { record: EvidenceRecord; brief: boolean }) {
  return (
    <>
      {shortName(record)}.{" "}
      <a href={`/sources/${record.id}/`} lang={record.title_language}>
        {brief ? titleForList(record.title) : record.title}
      </a>
      . {record.journal && !brief ? `${record.journal}.` : ""}
      {record.retracted ? (
        <span className="caution">
          {" "}
          <RetractedWords retracted={record.retracted} />
        </span>
      ) : null}
      {record.caution ? <span className="caution"> Caution: {record.caution}</span> : null}
    </>
  );
}
