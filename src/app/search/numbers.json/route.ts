import { library } from "../../../library/library";
import { sourceNumbers } from "../../../library/source-numbers";

export const dynamic = "force-static";

/** Sources by DOI, PubMed's number and the numbers of trials: the search fetches it only for a query that is one. */
export function GET(): Response {
  return Response.json(sourceNumbers(library().records.values()));
}
