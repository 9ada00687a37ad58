import { citationsIn, withoutCitations } from "../../evidence/numbers/citations";
import { layerNames, pictureNames } from "../../schema/components";
import type { PageFrontMatter } from "../../schema/page";
import type { Answer, InstrumentId } from "../../schema/self-audit";
import { dayInWords } from "../../site";
import { layerText } from "../reading-level";

/** A page as its scores see it: front matter, and its words as written. */
export type AuditedPage = { address: string; front: PageFrontMatter; words: string };

type ByBuild = Partial<Record<InstrumentId, Record<string, Answer>>>;

/** The most words between two headings, and the most entries of a list, that count as short. */
const longestPart = 200;
const longestList = 7;

/**
 * Answers from the page itself the items that its template or its layers decide. What every page has by its template is a
 * constant here, and so are its two plain faults: no author is named, and no credentials.
 */
export function answeredByBuild(page: AuditedPage): ByBuild {
  const { front, words } = page;
  const changed = front.changes[0] ? dayInWords(front.changes[0].date) : "no day";
  const checked = dayInWords(front.checked);
  const cited = new Set(citationsIn(words).flatMap(({ ids }) => ids)).size;
  return {
    discern: {
      sources: {
        answer: cited >= 3 ? 5 : cited > 0 ? 3 : 1,
        why: `${count(cited, "source")} cited beside the sentences they support.`,
      },
      dates: {
        answer: front.changes.length > 0 ? 5 : 3,
        why: `Checked on ${checked}, due again on ${dayInWords(front.next)}, last changed on ${changed}.`,
      },
      support: supportOf(page),
    },
    cdc: {
      "at-top": yes(`The answer stands under the title, in ${front.answer.split(/\s+/).length} words.`),
      emphasised: yes("The template sets the answer in larger type than the text."),
      "call-to-action": callOf(page),
      lists: listsOf(page),
      chunks: partsOf(page),
      "known-and-unknown": unknownOf(page),
      "whole-numbers": wholeOf(page),
      "chance-shown": chanceOf(page),
    },
    jama: {
      authorship: no(
        "No author is named and no credentials are given; the page says that no clinician has reviewed it.",
      ),
      attribution: cited > 0 ? yes(`${count(cited, "source")} cited and listed.`) : no("No source is cited."),
      disclosure: yes("The template says on every page that nobody pays for it, with a link to money and interests."),
      currency: yes(`Published or changed on ${changed}, checked on ${checked}.`),
    },
  };
}

function supportOf({ front, words }: AuditedPage): Answer {
  const outside = /\]\(https?:/.test(words);
  const further = `Crisis lines and ${front.related.length} further pages of this site are listed`;
  return outside
    ? { answer: 5, why: `${further}, and a page elsewhere.` }
    : { answer: 4, why: `${further}; no other organisation is named.` };
}

function callOf({ words }: AuditedPage): Answer {
  const steps = layerText(words, "WhatYouCanDo")?.match(/^- /gm)?.length ?? 0;
  return steps >= 3 ? yes(`What you can do lists ${steps} steps or questions.`) : no("No list of steps ends the page.");
}

function listsOf(page: AuditedPage): Answer {
  const most = longestRun(readersLayers(page));
  if (most === 0) return no("It has no list.");
  const why = `Its longest list has ${most} entries.`;
  return most <= longestList ? yes(why) : no(why);
}

/** The most list entries that follow one another. */
function longestRun(text: string): number {
  let run = 0;
  let most = 0;
  for (const line of text.split("\n")) {
    if (/^(?:-|\d+\.) /.test(line)) run++;
    else if (line.trim() !== "") run = 0;
    most = Math.max(most, run);
  }
  return most;
}

function partsOf(page: AuditedPage): Answer {
  const parts = readersLayers(page)
    .split(/^#{2,4} .*$/m)
    .map((part) => plain(part).split(/\s+/).filter(Boolean).length);
  const longest = Math.max(...parts);
  const why = `The longest part between two headings has ${longest} words.`;
  return longest <= longestPart ? yes(why) : no(why);
}

function unknownOf({ front, words }: AuditedPage): Answer {
  const marks = front.certainty?.length ?? 0;
  const unknown = layerText(words, "NotKnown")?.match(/^- /gm)?.length ?? 0;
  if (marks === 0) return no("No claim carries a certainty mark.");
  if (front.kind === "reference") return yes(`${count(marks, "main claim")} marked with how sure anyone can be.`);
  const why = `${count(marks, "main claim")} marked, and ${unknown} unknowns listed.`;
  return unknown >= 2 ? yes(why) : no(why);
}

function wholeOf(page: AuditedPage): Answer {
  if (page.front.kind === "reference") return yes("Percentages and ratios are what its readers, clinicians, use.");
  const text = plain(readersLayers(page));
  const [first, ...more] = text.match(/(?<![£$\d.,])\d+\.\d+\b/g) ?? [];
  if (first === undefined) return yes("Every number outside the part for clinicians is whole.");
  return no(`${count(more.length + 1, "decimal")} written outside the part for clinicians, such as ${first}.`);
}

function chanceOf(page: AuditedPage): Answer {
  const chances = readersLayers(page).match(/\bof (?:every )?100\b|\bper 1,000\b|\d%/g)?.length ?? 0;
  const drawn = [...pictureNames, "WhyNumbersDiffer"].some((name) => page.words.includes(`<${name} `));
  if (drawn) return yes("Figures beside its numbers show people, shares or ranges.");
  if (chances === 0) return { answer: "does not apply", why: "It prints no chance." };
  return no(`${count(chances, "chance")} printed, and no figure shows one.`);
}

/** The layers that its first readers read: all but the part for clinicians, unless the page is theirs. */
function readersLayers({ front, words }: AuditedPage): string {
  if (front.kind === "reference") return words;
  return layerNames
    .filter((name) => name !== "ForClinicians")
    .map((name) => `\n## ${name}\n${layerText(words, name) ?? ""}`)
    .join("\n");
}

/** Words as a reader sees them: no components, tables, citations or marks. */
function plain(words: string): string {
  return withoutCitations(words)
    .replace(/<[^>]+>/g, " ")
    .replace(/^\|.*$/gm, " ")
    .replace(/\]\([^)]*\)/g, "")
    .replace(/[*_[\]]/g, "");
}

function yes(why: string): Answer {
  return { answer: "yes", why };
}

function no(why: string): Answer {
  return { answer: "no", why };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? " is" : "s are"}`;
}
