import { site } from "../../site";
import type { PageEntry } from "../library";
import { modifiedOn, publishedOn } from "../true-dates";
import type { FeedContent } from "./feed";

/**
 * Every page of words, the last changed first: its answer, then what changed last.
 *
 * @param address where the feed stands.
 */
export function pagesFeed(pages: Iterable<PageEntry>, address: string): FeedContent {
  return {
    title: site.name,
    description: site.purpose,
    address,
    entries: [...pages]
      .map((page) => ({
        title: page.title,
        address: page.address,
        published: publishedOn(page),
        updated: modifiedOn(page),
        summary: `${page.answer} (Last change: ${page.changes[0]?.what ?? ""})`,
      }))
      .sort((a, b) => (a.updated === b.updated ? (a.address < b.address ? -1 : 1) : a.updated < b.updated ? 1 : -1)),
  };
}
