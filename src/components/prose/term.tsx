import type { ReactNode } from "react";
import type { PageContext } from "../page-context";

/** The first use of a clinical term: it opens its definition in place, without script. */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  return (
    <button type="button" className="term" popoverTarget={`term-${id}`}>
      {children}
    </button>
  );
}

/** The definitions that the terms of a page open. */
export function TermPopovers({ ids, context }: { ids: readonly string[]; context: PageContext }) {
  return (
    <>
      {ids.map((id) => {
        const entry = context.glossary.get(id);
        return entry ? (
          <div key={id} popover="auto" id={`term-${id}`} className="note" role="note">
            <p className="note-head">{entry.term}</p>
            <p>{entry.definition}</p>
            <p>
              <a href={`/glossary/#${id}`}>In the glossary</a>
            </p>
          </div>
        ) : null;
      })}
    </>
  );
}
