import { mark, meaning, sureWords } from "../../evidence/certainty";
import { ourRatingRules } from "../../evidence/our-rating";
import { ratings } from "../../schema/vocabulary";
import { Row, RowGroup, RowTable } from "../tables/row-table";

/** The scale of certainty and the rules of our own rating, printed from the code that applies them. */
export function CertaintyRules() {
  return (
    <>
      <RowTable head={["Mark and words", "What it means"]}>
        <RowGroup>
          {ratings.map((rating) => (
            <Row key={rating} title={`${mark(rating)} ${sureWords(rating)}`} cells={[meaning(rating)]} />
          ))}
        </RowGroup>
      </RowTable>
      <ol>
        {ourRatingRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p>
        Each rating of ours with its steps and its studies: <a href="/about/our-ratings/">how each came about</a>.
      </p>
    </>
  );
}
