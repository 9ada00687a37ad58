import { mark, meaning, word } from "../../evidence/certainty";
import { ourRatingRules } from "../../evidence/our-rating";
import { ratings } from "../../schema/vocabulary";

/** The scale of certainty and the rules of our own rating, printed from the code that applies them. */
export function CertaintyRules() {
  return (
    <>
      <div role="group" className="table-scroll" aria-label="The scale of certainty, scrolls sideways" tabIndex={0}>
        <table className="certainty-scale">
          <thead>
            <tr>
              <th scope="col">Mark</th>
              <th scope="col">Word</th>
              <th scope="col">What it means</th>
            </tr>
          </thead>
          <tbody>
            {ratings.map((rating) => (
              <tr key={rating}>
                <td>{mark(rating)}</td>
                <td>{word(rating)}</td>
                <td>{meaning(rating)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ol>
        {ourRatingRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </>
  );
}
