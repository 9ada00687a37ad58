import { mark, untested, word } from "../../evidence/certainty";
import type { Rating } from "../../schema/vocabulary";

type Props = { rating: Rating; id?: string | undefined; page?: string | undefined };

/**
 * The certainty mark: four dots and their word, so that neither colour nor shape alone carries it, and the word
 * "certainty", so that nobody takes "low" for a chance.
 *
 * @param id the claim of the page that it rates, where it stands beside a figure: it leads there, since what is more or
 *   less sure is the claim and not the number.
 * @param page the address of the page that makes the claim, where it is another one.
 */
export function CertaintyMark({ rating, id, page = "" }: Props) {
  return (
    <a className="certainty" href={id ? `${page}#sure-${id}` : "/about/how-sure/"} data-rating={rating}>
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
