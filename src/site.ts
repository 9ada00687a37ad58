/** What the site calls itself, and where it stands. */
export const site = {
  name: "Ketamine in Plain Numbers",
  short: "Plain Numbers",
  purpose: "What is known about ketamine infusion therapy, how sure anyone can be, and what is not known.",
  /** Without a slash at the end; `SITE_URL` sets it when the site is built. */
  url: (process.env.SITE_URL || "http://localhost:3000").replace(/\/$/, ""),
  /** Where a reader can report an error, set by `REPORTS_URL`; none where nobody has named a place that is read. */
  reports: process.env.REPORTS_URL || undefined,
} as const;

/** The whole site as files to carry, made when it is built. */
export const carried = {
  book: "/carry/ketamine-in-plain-numbers.epub",
  folder: "/carry/ketamine-in-plain-numbers.zip",
} as const;

/** An address as other sites must write it. */
export function absolute(address: string): string {
  return `${site.url}${address}`;
}

const words = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A day in words: 22 November 2026. */
export function dayInWords(day: string): string {
  return words.format(new Date(`${day}T00:00:00Z`));
}
