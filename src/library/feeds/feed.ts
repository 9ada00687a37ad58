import { Feed } from "feed";
import { absolute, site } from "../../site";
import { latest } from "../true-dates";

/** Something a feed tells of. Every day is of the content; no clock is read. */
export type Entry = {
  title: string;
  /** Where a reader is sent, from the site's root. */
  address: string;
  /** What tells the entry from all others; its address where nothing is given. */
  id?: string;
  /** The first day it could be read, where that is known. */
  published?: string;
  /** The day it last changed. */
  updated: string;
  summary: string;
};

/** What a feed is called, where it stands and what is in it, newest first. */
export type FeedContent = { title: string; description: string; address: string; entries: readonly Entry[] };

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Atom marks titles and summaries as HTML, so words are escaped before they go in. */
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * A feed of the `feed` library.
 *
 * @param words how a text is written in the format that comes out.
 */
function feedOf({ title, description, address, entries }: FeedContent, words: (text: string) => string): Feed {
  const feed = new Feed({
    id: absolute(address),
    title,
    description,
    link: absolute("/"),
    feed: absolute(address),
    feedLinks: { json: absolute(address) },
    language: "en-GB",
    favicon: absolute("/icon.svg"),
    copyright: "Creative Commons Attribution 4.0 International",
    updated: midnight(latest(entries.map(({ updated }) => updated)) || "1970-01-01"),
    generator: false,
    author: { name: site.name, link: absolute("/about/") },
  });
  for (const entry of entries) {
    const link = absolute(entry.address);
    feed.addItem({
      title: words(entry.title),
      id: entry.id ? absolute(entry.id) : link,
      link,
      description: words(entry.summary),
      date: midnight(entry.updated),
      ...(entry.published ? { published: midnight(entry.published) } : {}),
    });
  }
  return feed;
}

/** The feed as Atom (RFC 4287). */
export function atom(content: FeedContent): string {
  return feedOf(content, escaped).atom1();
}

/** The feed as JSON Feed 1.1: the library writes 1.0, whose single author became a list, with a language beside it. */
export function jsonFeed(content: FeedContent): string {
  const {
    version: _,
    author,
    items,
    ...rest
  } = JSON.parse(feedOf(content, (text) => text).json1()) as {
    version: string;
    author: { name: string; url: string };
    items: { content_html: string }[];
  };
  return `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      ...rest,
      language: "en-GB",
      authors: [author],
      // the library calls every text HTML; these are plain words
      items: items.map(({ content_html: words, ...item }) => ({ ...item, content_text: words })),
    },
    null,
    2,
  )}\n`;
}
