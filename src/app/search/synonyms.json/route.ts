import { list } from "../../../library/library";
import { questionsAsked, synonyms } from "../../../library/synonyms";

export const dynamic = "force-static";

/** Other words for the site's terms, for the search. */
export function GET(): Response {
  return Response.json([...synonyms(list("glossary").terms), ...questionsAsked(list("questions").questions)]);
}
