import type { Root } from "mdast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { remarkCitations } from "../../../src/markup/remark-citations";
import { remarkTerms } from "../../../src/markup/remark-terms";

const printed = (text: string, plugin: () => (tree: Root) => void) =>
  String(unified().use(remarkParse).use(remarkMdx).use(plugin).use(remarkStringify).processSync(text)).trim();
const cited = (text: string) => printed(text, remarkCitations);

test("a citation becomes a component, and stays on the line of the word before it", () => {
  expect(cited("Here [@a-2001].")).toBe('Here<Cite of="a-2001" />.');
});

test("one citation of several records, and several citations", () => {
  expect(cited("A [@a; @b], b [@c].")).toBe('A<Cite of="a b" />, b<Cite of="c" />.');
});

test("a citation inside bold, a link's words, a list and a heading", () => {
  expect(cited("**A [@a]**")).toBe('**A<Cite of="a" />**');
  expect(cited("- A [@a]")).toBe('* A<Cite of="a" />');
  expect(cited("## A [@a]")).toBe('## A<Cite of="a" />');
});

test("what is no citation stays as it is", () => {
  expect(cited("No, `[@a]` and [note](/a/).")).toBe("No, `[@a]` and [note](/a/).");
});

const terms = remarkTerms([
  { id: "response", match: ["response", "responded"] },
  { id: "rate", match: ["response rate"] },
  { id: "ect", match: ["electroconvulsive therapy"] },
]);
const marked = (text: string) => printed(text, terms);

test("a term is marked at its first use alone, whatever its spelling", () => {
  expect(marked("They Responded. A response.")).toBe('They <Term id="response">Responded</Term>. A response.');
});

test("the longer term wins", () => {
  expect(marked("The response rate.")).toBe('The <Term id="rate">response rate</Term>.');
});

test("a term knows what opens right before it", () => {
  expect(marked("So (responded).")).toBe('So (<Term id="response" opened>responded</Term>).');
  expect(marked("So “responded”.")).toBe('So “<Term id="response" opened>responded</Term>”.');
  expect(marked("So (they responded).")).toContain('<Term id="response">');
});

test("a term that may fill a line keeps its marks inside", () => {
  expect(marked("So “electroconvulsive therapy?” they asked.")).toBe(
    'So “<Term id="ect" opened>electroconvulsive therapy?”</Term> they asked.',
  );
});

test("a part of a word is no term", () => {
  expect(marked("Nonresponse, response-like, responses.")).toBe("Nonresponse, response-like, responses.");
});

test("headings, links, code and components are passed over", () => {
  expect(marked("## A response\n\n[A response](/a/), `response`, <B>response</B>: response")).toContain(
    '</B>: <Term id="response">response</Term>',
  );
});
