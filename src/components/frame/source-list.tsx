import type { PageContext } from "../page-context";

/** The sources of a page, in the order in which a reader meets them. */
export function SourceList({ context, formatted }: { context: PageContext; formatted: ReadonlyMap<string, string> }) {
  if (context.page.cites.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {context.page.cites.map((id) => (
          <li key={id} id={`source-${id}`}>
            {formatted.get(id)} <a href={`/sources/${id}/`}>What it found</a>
            {context.records.get(id)?.caution ? (
              <span className="caution"> Caution: {context.records.get(id)?.caution}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
