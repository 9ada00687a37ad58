import type { PageFrontMatter } from "../../schema/page";
import { likely } from "../likely";
import type { Problem } from "../problem";

/** Words that stand in claims and answers of any subject, as the stems below cut them. */
const everywhere = new Set(
  "about after also been befor could depre does each ended every from given have helps infus into ketam known least makes many medic might more most much nearl nobod often only other over peopl prob probl same shown small some still studi such than that their them then there these they this treat trial very well were what when which while whose will with witho would years your".split(
    " ",
  ),
);

/** What a sentence is about: the openings of its longer words, so that "relapse" and "relapses" are one. */
function subjects(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)).filter((stem) => !everywhere.has(stem)));
}

/**
 * Finds a rating that the picture of a link would set under words of something else: the picture shows the page's answer,
 * travels without the page, and its dots are read as those of what stands above them.
 */
export function cardProblems(
  { answer, card, certainty = [] }: PageFrontMatter,
  at: (message: string, mend: string) => Problem,
): Problem[] {
  if (card === undefined || card === "none") return [];
  const claim = certainty.find(({ id }) => id === card)?.claim;
  if (claim === undefined) {
    const guess = likely(
      card,
      certainty.map(({ id }) => id),
    );
    return [
      at(
        `The page has no claim "${card}" whose rating its picture could show.`,
        guess ? `did you mean ${guess}?` : "name a claim of certainty, or write none.",
      ),
    ];
  }
  const told = subjects(answer);
  if ([...subjects(claim)].some((subject) => told.has(subject))) return [];
  return [
    at(
      `The picture of the page would set the rating of "${claim}" under "${answer}", which speaks of something else.`,
      "name the claim that the answer makes, or write card: none, and the picture shows no rating.",
    ),
  ];
}
