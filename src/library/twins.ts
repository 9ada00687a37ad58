import { sections } from "../schema/vocabulary";
import { markdownAddress } from "./markdown-address";
import { toolTitle } from "./tool-titles";

/** A page that code makes and no file of words, and that is worth reading as Markdown too. */
export type Twinned = { address: string; title: string; holds: string };

/** Those pages, in the order in which a machine is told of them. Sections and lists by subject have twins beside these. */
export const twinned: readonly Twinned[] = [
  { address: "/", title: "Home", holds: "what is known in short, and where to go tonight" },
  { address: "/help/", title: toolTitle("/help/"), holds: "whom to call, text or write to in a crisis, by country" },
  { address: "/questions/", title: "Questions people ask", holds: "short answers, each with the way to the full one" },
  { address: "/glossary/", title: "Glossary", holds: "clinical terms in everyday words" },
  {
    address: "/decide/compare/",
    title: toolTitle("/decide/compare/"),
    holds: "seven options for depression, side by side",
  },
  {
    address: "/decide/aid/",
    title: toolTitle("/decide/aid/"),
    holds: "what to try after two medicines, with chances and harms",
  },
  {
    address: "/clinic/questions-to-ask/",
    title: toolTitle("/clinic/questions-to-ask/"),
    holds: "each with what a good answer is",
  },
  {
    address: "/clinic/the-day/cards/",
    title: toolTitle("/clinic/the-day/cards/"),
    holds: "what to keep at hand, and whom to call",
  },
  {
    address: "/about/our-ratings/",
    title: toolTitle("/about/our-ratings/"),
    holds: "every rating of ours with the steps that led to it",
  },
  { address: "/changes/", title: "What changed", holds: "every change and correction, newest first" },
  {
    address: "/sources/",
    title: "Sources",
    holds: "every source by kind, each with the way to its figures and its limits",
  },
  {
    address: "/research/trials/",
    title: toolTitle("/research/trials/"),
    holds: "every randomised trial in the library and how it came out",
  },
];

const made = new Set([...twinned.map(({ address }) => address), ...sections.map((section) => `/${section}/`)]);
const bySubject = /^\/(?:research\/trials|sources\/kinds)\/[^/]+\/$/;

/**
 * Where the Markdown twin of a page that code makes stands; undefined for one that has none: a form, a page that shows how the
 * site is made, the page of one source, whose record stands beside it as JSON.
 */
export function twinOf(address: string): string | undefined {
  return made.has(address) || bySubject.test(address) ? markdownAddress(address) : undefined;
}
