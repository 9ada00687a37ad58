import { mark, word } from "../../evidence/certainty";
import type { Rating } from "../../schema/vocabulary";

/**
 * The certainty mark: four dots and their word, so that neither colour nor shape alone carries it, and the word
 * "certainty", so that nobody takes "low" for a chance.
 */
export function CertaintyMark({ rating }: { rating: Rating }) {
  return (
    <a className="certainty" href="/about/how-sure/" data-rating={rating}>
      <span aria-hidden="true">{mark(rating)}</span>{" "}
      {rating === "none" ? (
        <>
          certainty: <b>{word(rating)}</b>
        </>
      ) : (
        <>
          <b>{word(rating)}</b> certainty
        </>
      )}
    </a>
  );
}
