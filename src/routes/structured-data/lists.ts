import type { CollectionPageLeaf, DefinedTermSetLeaf, FAQPageLeaf, WithContext } from "schema-dts";
import type { Lists } from "../../schema/lists";
import { absolute } from "../../site";
import { breadcrumbs } from "./breadcrumbs";
import { context, ofEveryPage, pageFields } from "./web-page";

type Page = { title: string; description: string; address: string };

/** The glossary: each term, its everyday words, and its place on the page. */
export function glossaryData(page: Page, terms: Lists["glossary"]["terms"]): WithContext<DefinedTermSetLeaf> {
  const trail = breadcrumbs(page.address, page.title);
  return {
    "@context": context,
    "@type": "DefinedTermSet",
    name: page.title,
    description: page.description,
    url: absolute(page.address),
    ...ofEveryPage,
    // a set of terms has no trail of its own; the page that it stands on has
    ...(trail ? { mainEntityOfPage: { "@type": "WebPage", breadcrumb: trail } } : {}),
    hasDefinedTerm: terms.map(({ id, term, definition }) => ({
      "@type": "DefinedTerm" as const,
      "@id": `#${id}`,
      name: term,
      description: definition,
    })),
  };
}

/**
 * The questions people ask, each with the place of its answer on the page. The answers' words are not handed over a second
 * time: all together they would cost every reader 1.7 KB of the page's 25.
 */
export function questionsData(page: Page, questions: Lists["questions"]["questions"]): WithContext<FAQPageLeaf> {
  return {
    "@context": context,
    "@type": "FAQPage",
    ...pageFields(page),
    mainEntity: questions.map(({ id, question }) => ({
      "@type": "Question" as const,
      name: question,
      acceptedAnswer: { "@type": "Answer" as const, url: absolute(`${page.address}#${id}`) },
    })),
  };
}

/** A list of pages, such as a section's. */
export function collectionData(page: Page): WithContext<CollectionPageLeaf> {
  return { "@context": context, "@type": "CollectionPage", ...pageFields(page) };
}
