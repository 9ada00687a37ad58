import type { ReactNode } from "react";
import type { PageContext } from "../page-context";

type Props = { id: string; opened?: boolean; children: ReactNode };

/**
 * The first use of a clinical term: it opens its definition in place, without script. A button is a box to its line, which
 * may end behind any box and before it; the span around it takes that away, so that marks stay with their words.
 *
 * @param opened whether a bracket or a quotation opens right before it.
 */
export function Term({ id, opened, children }: Props) {
  return (
    <span className="held">
      {opened ? "\u2060" : null}
      <button type="button" className="term" popoverTarget={`term-${id}`}>
        {children}
      </button>
    </span>
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
