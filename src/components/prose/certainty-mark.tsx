import { mark, untested, word } from "../../evidence/certainty";
import type { Rating } from "../../schema/vocabulary";

/** Where a claim is rated: on this page, or on the page whose address its id holds. */
function sureAddress(id: string | undefined): string {
  if (!id) return "/about/how-sure/";
  return id.includes("#") ? id.replace("#", "#sure-") : `#sure-${id}`;
}

/**
 * The certainty mark: four dots and their word, so that neither colour nor shape alone carries it, and the word
 * "certainty", so that nobody takes "low" for a chance.
 *
 * @param id the claim of the page that it rates, where it stands beside a figure: it leads there, since what is more or
 *   less sure is the claim and not the number.
 */
export function CertaintyMark({ rating, id }: { rating: Rating; id?: string | undefined }) {
  return (
    <a className="certainty" href={sureAddress(id)} data-rating={rating}>
      <span aria-hidden="true">{mark(rating)}</span>{" "}
      {rating === "none" ? (
        <b>{untested}</b>
      ) : (
        <>
          <b>{word(rating)}</b> certainty
        </>
      )}
    </a>
  );
}
