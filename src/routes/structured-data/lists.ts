import type { CollectionPageLeaf, DefinedTermSetLeaf, FAQPageLeaf, WithContext } from "schema-dts";
import { citationsIn } from "../../evidence/numbers/citations";
import { withoutLinks } from "../../evidence/site-links";
import type { Lists } from "../../schema/lists";
import { absolute } from "../../site";
import { context, ofEveryPage, pageFields } from "./web-page";

type Page = { title: string; description: string; address: string };

/** The glossary: each term, its everyday words, and its place on the page. */
export function glossaryData(page: Page, terms: Lists["glossary"]["terms"]): WithContext<DefinedTermSetLeaf> {
  return {
    "@context": context,
    "@type": "DefinedTermSet",
    name: page.title,
    description: page.description,
    url: absolute(page.address),
    ...ofEveryPage,
    hasDefinedTerm: terms.map(({ id, term, definition }) => ({
      "@type": "DefinedTerm" as const,
      "@id": `#${id}`,
      name: term,
      description: definition,
    })),
  };
}

/** The questions people ask, each with the short answer that stands on the page. */
export function questionsData(page: Page, questions: Lists["questions"]["questions"]): WithContext<FAQPageLeaf> {
  return {
    "@context": context,
    "@type": "FAQPage",
    ...pageFields(page),
    mainEntity: questions.map(({ question, answer }) => ({
      "@type": "Question" as const,
      name: question,
      acceptedAnswer: { "@type": "Answer" as const, text: withoutCitations(answer) },
    })),
  };
}

/** A list of pages, such as a section's. */
export function collectionData(page: Page): WithContext<CollectionPageLeaf> {
  return { "@context": context, "@type": "CollectionPage", ...pageFields(page) };
}

/** Words without links, and without `[@record]` and the space before it. */
function withoutCitations(text: string): string {
  const plain = withoutLinks(text);
  return citationsIn(plain).reduceRight(
    (words, { index, length }) => words.slice(0, index).replace(/ $/, "") + words.slice(index + length),
    plain,
  );
}
