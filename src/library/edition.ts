import type { library } from "./library";
import { sitemap } from "./sitemap";
import { latest, modifiedOn, readOn } from "./true-dates";

/** Which edition of a page a sheet of paper holds. */
export type Edition = {
  address: string;
  /** The day the page last changed; where the content knows none, the day anything in it last changed. */
  day: string;
  /** The day its evidence was checked, where it has evidence of its own. */
  checked?: string;
};

type Library = ReturnType<typeof library>;

const known = new WeakMap<Library["pages"], { days: Map<string, string | undefined>; whole: string }>();

/**
 * What a printed page says of its age, from the days in the content and never from a clock.
 *
 * @returns undefined for a page that has no address to come back to, such as that for lost readers.
 */
export function editionOf(content: Library, address: string): Edition | undefined {
  const { days, whole } = known.get(content.pages) ?? read(content);
  if (!days.has(address)) return undefined;
  const checked = content.pages.get(address)?.checked;
  return { address, day: days.get(address) ?? whole, ...(checked ? { checked } : {}) };
}

function read(content: Library) {
  const days = new Map(sitemap(content).map(({ address, changed }) => [address, changed]));
  const whole = latest([...[...content.pages.values()].map(modifiedOn), ...[...content.records.values()].map(readOn)]);
  const all = { days, whole };
  known.set(content.pages, all);
  return all;
}

/** Where the QR code of a page stands: `/qr/uses/ptsd.svg`; the home page's is `/qr/home.svg`. */
export function qrAddress(address: string): string {
  return `/qr${address.replace(/\/$/, "") || "/home"}.svg`;
}
