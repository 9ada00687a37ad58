import { Breadcrumbs } from "../components/frame/breadcrumbs";
import { RetractedMark } from "../components/prose/retracted";
import type { Rendered } from "../components/render";
import { isKetamineTrial } from "../evidence/kind";
import { goesByTitle, shortName, titleForList } from "../evidence/short-name";
import { library } from "../library/library";
import { kindsOfTheirOwn, ownPageFrom, sourceLists, sourcesAddress } from "../library/source-lists";
import { trialsAddress } from "../library/trials";
import type { EvidenceRecord } from "../schema/record";
import { rendered } from "./page";
import { collectionData } from "./structured-data/lists";

/** The kinds of source that have a page of their own. */
export function sourceKindAddresses(): { params: { kind: string } }[] {
  return kindsOfTheirOwn(library().records).map((kind) => ({ params: { kind } }));
}

/** The library: every record, by kind; a kind with many is led to. */
export function renderSources(): Rendered {
  const { records } = library();
  const lists = sourceLists(records);
  const about = {
    title: "Sources",
    description: `The ${records.size} sources of this site, each with its figures, its limits and where it is cited.`,
    address: sourcesAddress(),
  };
  return rendered({
    ...about,
    data: collectionData(about),
    content: (
      <div className="listing">
        <h1>Sources</h1>
        <p className="answer">
          The {records.size} sources of this site. Each has a page with its figures, what it cannot show, and where it
          is cited.
        </p>
        <nav className="letters" aria-label="Kinds of source">
          <ul>
            {lists.map(({ kind, name }) => (
              <li key={kind}>
                <a href={`#${kind}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        {lists.map(({ kind, name, records: of }) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>
              {name}: {of.length}
            </h2>
            {of.length >= ownPageFrom ? (
              <p>
                <a href={sourcesAddress(kind)}>The list of all {of.length}</a> is a page of its own.
              </p>
            ) : (
              <SourceLines records={of} />
            )}
          </section>
        ))}
      </div>
    ),
  });
}

/**
 * Every source of one kind.
 *
 * @throws where no such kind has a page of its own.
 */
export function renderSourcesOf(kind: string): Rendered {
  const list = sourceLists(library().records).find((one) => one.kind === kind);
  if (!list) throw new Error(`No kind of source ${kind}`);
  const about = {
    title: `Sources: ${list.name}`,
    description: `The ${list.records.length} sources of the kind “${list.name.toLowerCase()}”, by name. Each has a page with its figures, its limits and where it is cited.`,
    address: sourcesAddress(kind),
  };
  return rendered({
    ...about,
    here: sourcesAddress(),
    data: collectionData(about),
    content: (
      <div className="listing">
        <Breadcrumbs to={[{ address: sourcesAddress(), name: "Sources" }]} />
        <h1>{about.title}</h1>
        <p className="answer">{about.description}</p>
        {list.records.some(isKetamineTrial) ? (
          <p>
            How each came out, null and unfinished ones at the same size:{" "}
            <a href={trialsAddress()}>The trials we found</a>
          </p>
        ) : null}
        <SourceLines records={list.records} />
      </div>
    ),
  });
}

/** Sources by name, a line each; one whose authors we did not see goes by its title, which is not said twice. */
function SourceLines({ records }: { records: readonly EvidenceRecord[] }) {
  return (
    <ul className="source-lines">
      {records.map((record) => (
        <li key={record.id}>
          {goesByTitle(record) ? (
            <>
              <a href={`/sources/${record.id}/`} lang={record.title_language}>
                {titleForList(record.title)}
              </a>
              ,{record.journal ? ` ${record.journal},` : ""} {record.year ?? "no year printed"}
            </>
          ) : (
            <>
              <a href={`/sources/${record.id}/`}>{shortName(record)}</a> <Title record={record} />
            </>
          )}
          <RetractedMark record={record} />
        </li>
      ))}
    </ul>
  );
}

/** A title, marked with its language where that is not the page's. */
function Title({ record }: { record: EvidenceRecord }) {
  const words = titleForList(record.title);
  return record.title_language ? <span lang={record.title_language}>{words}</span> : words;
}
