import { list } from "../../../library/library";
import { inBars, questionsAsked, synonyms } from "../../../library/synonyms";

export const dynamic = "force-static";

/** Other words for the site's terms, for the search. */
export function GET(): Response {
  return Response.json(inBars([...synonyms(list("glossary").terms), ...questionsAsked(list("questions").questions)]));
}
