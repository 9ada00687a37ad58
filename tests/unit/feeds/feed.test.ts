import { XMLParser } from "fast-xml-parser";
import { afterEach, expect, test, vi } from "vitest";
import { evidenceFeed } from "../../../src/library/feeds/evidence";
import { atom, type FeedContent, jsonFeed } from "../../../src/library/feeds/feed";
import type { EvidenceRecord } from "../../../src/schema/record";

afterEach(() => vi.useRealTimers());

const content: FeedContent = {
  title: "A feed",
  description: "Of one entry.",
  address: "/feed.atom",
  entries: [
    {
      title: "p <0.001 & more",
      address: "/uses/ptsd/",
      published: "2026-01-02",
      updated: "2026-03-04",
      summary: "A < b",
    },
  ],
};

test("no clock reaches a feed", () => {
  vi.useFakeTimers();
  const written = ["2027-01-01", "2031-05-05"].map((day) => {
    vi.setSystemTime(new Date(day));
    return atom(content) + jsonFeed(content);
  });
  expect(written[0]).toBe(written[1]);
  expect(written[0]).not.toMatch(/2027|2031/);
  expect(atom({ ...content, entries: [] })).toContain("1970-01-01");
});

test("Atom's HTML is escaped, JSON's text is not", () => {
  const { feed } = new XMLParser().parse(atom(content)) as { feed: { entry: { title: string; summary: string } } };
  expect(feed.entry).toMatchObject({ title: "p &lt;0.001 &amp; more", summary: "A &lt; b" });
  const { items } = JSON.parse(jsonFeed(content)) as { items: Record<string, string>[] };
  expect(items[0]).toMatchObject({ title: "p <0.001 & more", content_text: "A < b" });
  expect(items[0]).not.toHaveProperty("content_html");
});

function record(id: string, checked: string, corrected?: string): EvidenceRecord {
  const checks = corrected
    ? [{ date: corrected, what: "figures", result: "corrected", source: "https://a.example/" }]
    : [];
  return {
    ...{
      id,
      title: `Title of ${id}`,
      year: 2020,
      type: "cohort",
      topics: ["safety"],
      finding: "Found.",
      limits: ["Small."],
    },
    ...{ read: "abstract", source: "https://a.example/", checked, checks },
  } as EvidenceRecord;
}

test("the evidence feed tells of readings and corrections, newest first, and cuts no day in the middle", () => {
  const few = evidenceFeed([record("a-2020", "2026-01-01", "2026-02-02"), record("b-2020", "2026-01-05")], "/e.atom");
  expect(few.entries.map(({ id, updated }) => `${updated} ${id}`)).toEqual([
    "2026-02-02 /sources/a-2020/#corrected-2026-02-02",
    "2026-01-05 /sources/b-2020/#read-2026-01-05",
    "2026-01-01 /sources/a-2020/#read-2026-01-01",
  ]);
  expect(few.entries.map(({ summary }) => summary).sort()).toEqual([
    "A second reading found an error in our record, and we corrected it. The record now says: Found. Limits: Small.",
    "Follow-up study. Found. Limits: Small.",
    "Follow-up study. Found. Limits: Small.",
  ]);
  const day = (count: number, date: string) => Array.from({ length: count }, (_, i) => record(`r${date}-${i}`, date));
  const many = [...day(90, "2026-03-03"), ...day(30, "2026-03-02"), ...day(30, "2026-03-01")];
  expect(evidenceFeed(many, "/e.atom").entries.length).toBe(120);
});
