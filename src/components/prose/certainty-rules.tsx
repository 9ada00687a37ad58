import { mark, meaning, word } from "../../evidence/certainty";
import { ourRatingRules } from "../../evidence/our-rating";
import { ratings } from "../../schema/vocabulary";

/** The scale of certainty and the rules of our own rating, printed from the code that applies them. */
export function CertaintyRules() {
  return (
    <>
      <table className="certainty-scale" aria-label="The scale of certainty">
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
              <th scope="row">{word(rating)}</th>
              <td>{meaning(rating)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ol>
        {ourRatingRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </>
  );
}
