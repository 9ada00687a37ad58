import { Cite } from "@citation-js/core";
// not the plugin alone: this module sets how entries are named, which must not depend on what else a process has loaded
import "./bibtex";
import { absolute, site } from "../../site";
import type { PageEntry } from "../library";
import type { CslItem } from "./csl";
import type { Style } from "./format";
import { printPage } from "./print-page";
import { risOf } from "./ris";

type Cited = Pick<PageEntry, "address" | "title" | "changes" | "checked">;

/** What a page is called among its readers' own sources: its section and name, such as `plain-numbers-uses-ptsd`. */
function citeKey(address: string): string {
  return `plain-numbers${address.replaceAll("/", "-").replace(/-$/, "")}`;
}

/** The day of a page's newest change, as a year, a month and a day. */
function lastChanged({ changes, checked }: Cited): number[] {
  return (changes[0]?.date ?? checked).split("-").map(Number);
}

/** A page of this site as CSL-JSON. Its author is the site: no person signs a page until one has written or reviewed it. */
export function pageCsl(page: Cited): CslItem & { URL: string } {
  return {
    id: citeKey(page.address),
    "citation-key": citeKey(page.address),
    type: "webpage",
    title: page.title,
    author: [{ literal: site.name }],
    issued: { "date-parts": [lastChanged(page)] },
    URL: absolute(page.address),
  };
}

/** A page as a style prints it, in plain text. */
export function citedPage(page: Cited, style: Style): string {
  return printPage(pageCsl(page), style);
}

/** The forms in which a page's citation can be downloaded, by the end of their file's name. */
export const citationFiles = {
  bib: { type: "application/x-bibtex", write: (page: Cited) => String(new Cite(pageCsl(page)).format("bibtex")) },
  ris: {
    type: "application/x-research-info-systems",
    write: (page: Cited) => risOf([pageCsl(page)]),
  },
  "csl.json": {
    type: "application/vnd.citationstyles.csl+json",
    write: (page: Cited) => `${JSON.stringify([pageCsl(page)], null, 2)}\n`,
  },
} as const;
