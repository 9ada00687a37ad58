import type { Rendered } from "../components/render";
import { kindName, kindOf } from "../evidence/kind";
import { shortName, titleForList } from "../evidence/short-name";
import { library } from "../library/library";
import { sourceTypes } from "../schema/vocabulary";
import { rendered } from "./page";
import { collectionData } from "./structured-data/lists";

/** The library: every record, by kind. */
export function renderSources(): Rendered {
  const records = [...library().records.values()].sort((a, b) => shortName(a).localeCompare(shortName(b), "en"));
  const kinds = sourceTypes
    .flatMap((type) => [{ type }, { type, without_ketamine: true }])
    .map((kind) => ({ ...kind, of: records.filter((record) => kindOf(record) === kindOf(kind)) }))
    .filter(({ of }) => of.length > 0);
  const about = {
    title: "Sources",
    description: `The ${records.length} sources of this site, each with its figures, its limits and where it is cited.`,
    address: "/sources/",
  };
  return rendered({
    ...about,
    data: collectionData(about),
    content: (
      <div className="listing">
        <h1>Sources</h1>
        <p className="answer">
          The {records.length} sources of this site. Each has a page with its figures, what it cannot show, and where it
          is cited.
        </p>
        <nav className="letters" aria-label="Kinds of source">
          <ul>
            {kinds.map((kind) => (
              <li key={kindOf(kind)}>
                <a href={`#${kindOf(kind)}`}>{kindName(kind)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {kinds.map((kind) => (
          <section key={kindOf(kind)} aria-labelledby={kindOf(kind)}>
            <h2 id={kindOf(kind)}>
              {kindName(kind)}: {kind.of.length}
            </h2>
            <ul className="source-lines">
              {kind.of.map((record) => (
                <li key={record.id}>
                  <a href={`/sources/${record.id}/`}>{shortName(record)}</a> {titleForList(record.title)}
                  {record.retracted ? <span className="caution"> Retracted</span> : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    ),
  });
}
